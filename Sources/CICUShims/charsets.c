#include "CICUShimsCharsets.h"

#include <limits.h>

#include <unicode/ucnv.h>

int64_t CICUShims_decode(
    const char *charset, const uint8_t *bytes, size_t count, uint8_t *output, size_t room) {
    if (count > INT32_MAX || room > INT32_MAX) return -1;
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(charset, &status);
    if (U_FAILURE(status)) return -1;
    int32_t written = ucnv_toAlgorithmic(
        UCNV_UTF8, converter, (char *)output, (int32_t)room, (const char *)bytes, (int32_t)count, &status);
    ucnv_close(converter);
    return U_FAILURE(status) ? -1 : written;
}
