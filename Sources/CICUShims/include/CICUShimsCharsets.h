#ifndef CICUSHIMS_CHARSETS_H
#define CICUSHIMS_CHARSETS_H

#include <stddef.h>
#include <stdint.h>

/// Converts bytes of a charset (a name that ICU knows) to UTF-8; what is ill-formed becomes U+FFFD.
///
/// Writes at most `room` bytes; returns their number, or -1 when ICU has no such charset, room or memory is missing.
/// It is in C because ICU renames its functions by version with macros.
int64_t CICUShims_decode(
    const char *charset, const uint8_t *bytes, size_t count, uint8_t *output, size_t room);

#endif
