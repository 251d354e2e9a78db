#ifndef CZLIBSHIMS_H
#define CZLIBSHIMS_H

// What Svodka needs of zlib, in plain C types. It is C because zlib keeps its state in a struct of its header, which it
// opens by a macro.

#include <stddef.h>
#include <stdint.h>

/// How unpacking ended.
enum {
    /// All was unpacked.
    CZlibShims_Whole = 0,
    /// The output is full, and there is more.
    CZlibShims_Full = 1,
    /// The input is broken or ends too early; what came before is in the output.
    CZlibShims_Broken = 2,
};

/// Unpacks deflated bytes (RFC 1951), or the members of a gzip file (RFC 1952), into the output, and tells how that ended.
///
/// Returns the number of bytes written.
size_t CZlibShims_inflate(const uint8_t *_Nullable bytes, size_t count, int isGzip, uint8_t *_Nonnull output,
                          size_t capacity, int *_Nonnull ending);

#endif
