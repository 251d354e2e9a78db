#include "CNettleShims.h"

#include <nettle/sha2.h>
#include <nettle/version.h>

void CNettleShims_sha256(const uint8_t *bytes, size_t count, uint8_t *digest) {
    struct sha256_ctx state;
    sha256_init(&state);
    if (count > 0) sha256_update(&state, count, bytes);
#if NETTLE_VERSION_MAJOR >= 4
    sha256_digest(&state, digest);
#else
    sha256_digest(&state, SHA256_DIGEST_SIZE, digest);
#endif
}
