#ifndef CNETTLESHIMS_H
#define CNETTLESHIMS_H

// What Svodka needs of nettle, in plain C types. It is C because nettle renames its functions with macros and leaves the
// size of a hash's state to its headers.

#include <stddef.h>
#include <stdint.h>

/// Writes the SHA-256 (FIPS 180-4) of the bytes: 32 of them.
void CNettleShims_sha256(const uint8_t *_Nullable bytes, size_t count, uint8_t *_Nonnull digest);

#endif
