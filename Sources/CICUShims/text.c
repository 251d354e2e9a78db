#include "CICUShimsText.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/uidna.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

uint8_t CICUShims_generalCategory(uint32_t scalar) { return (uint8_t)u_charType((UChar32)scalar); }

uint32_t CICUShims_script(uint32_t scalar) {
    UErrorCode status = U_ZERO_ERROR;
    const char *name = uscript_getShortName(uscript_getScript((UChar32)scalar, &status));
    if (U_FAILURE(status) || name == NULL || strlen(name) != 4) return 0;
    return (uint32_t)(uint8_t)name[0] << 24 | (uint32_t)(uint8_t)name[1] << 16 | (uint32_t)(uint8_t)name[2] << 8
        | (uint32_t)(uint8_t)name[3];
}

uint32_t CICUShims_foldCase(uint32_t scalar) { return (uint32_t)u_foldCase((UChar32)scalar, U_FOLD_CASE_DEFAULT); }

int32_t CICUShims_normalize(int form, const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = form == CICUShims_NFC ? unorm2_getNFCInstance(&status)
        : form == CICUShims_NFKC                           ? unorm2_getNFKCInstance(&status)
                                                           : unorm2_getNFKCCasefoldInstance(&status);
    if (U_FAILURE(status)) return -1;
    int32_t needed = unorm2_normalize(normalizer, (const UChar *)text, length, (UChar *)out, capacity, &status);
    return U_SUCCESS(status) || status == U_BUFFER_OVERFLOW_ERROR ? needed : -1;
}

CICUShims_Transliterator *CICUShims_Transliterator_open(const char *identifier) {
    UErrorCode status = U_ZERO_ERROR;
    UChar id[256];
    int32_t length = 0;
    u_strFromUTF8(id, 256, &length, identifier, -1, &status);
    UTransliterator *transliterator = utrans_openU(id, length, UTRANS_FORWARD, NULL, 0, NULL, &status);
    return U_SUCCESS(status) ? (CICUShims_Transliterator *)transliterator : NULL;
}

void CICUShims_Transliterator_close(CICUShims_Transliterator *transliterator) {
    if (transliterator != NULL) utrans_close((UTransliterator *)transliterator);
}

int32_t CICUShims_Transliterator_apply(
    const CICUShims_Transliterator *transliterator, uint16_t *text, int32_t length, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t limit = length;
    int32_t newLength = length;
    utrans_transUChars(
        (const UTransliterator *)transliterator, (UChar *)text, &newLength, capacity, 0, &limit, &status);
    return U_SUCCESS(status) || status == U_BUFFER_OVERFLOW_ERROR ? newLength : -1;
}

int32_t CICUShims_hostName(const char *name, int32_t length, char *out, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    UIDNA *rules = uidna_openUTS46(
        UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_NONTRANSITIONAL_TO_ASCII, &status);
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    int32_t written = uidna_nameToASCII_UTF8(rules, name, length, out, capacity, &info, &status);
    uidna_close(rules);
    return U_SUCCESS(status) && info.errors == 0 && written < capacity ? written : -1;
}
