#include "CICUShimsNames.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/ucurr.h>
#include <unicode/udat.h>
#include <unicode/uenum.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/ures.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/uvernum.h>

// Where ICU keeps the names of units.
static const char unitData[] = U_ICUDATA_NAME "-unit";

static int32_t copy(const char *text, char *out, int32_t capacity) {
    int32_t length = text == NULL ? 0 : (int32_t)strlen(text);
    if (text == NULL || length >= capacity) return 0;
    memcpy(out, text, (size_t)length + 1);
    return length;
}

static int32_t listed(const char *const *list, int32_t position, char *out, int32_t capacity) {
    for (int32_t i = 0; list[i] != NULL; i++)
        if (i == position) return copy(list[i], out, capacity);
    return 0;
}

static int32_t currencyCode(int32_t position, char *out, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    UEnumeration *codes = ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &status);
    const char *code = NULL;
    for (int32_t i = 0; i <= position && U_SUCCESS(status); i++)
        if ((code = uenum_next(codes, NULL, &status)) == NULL) break;
    int32_t length = U_SUCCESS(status) ? copy(code, out, capacity) : 0;
    uenum_close(codes);
    return length;
}

// The units of the English table, category by category.
static int32_t unitCode(int32_t position, char *out, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    UResourceBundle *root = ures_open(unitData, "en", &status);
    UResourceBundle *units = ures_getByKey(root, "units", NULL, &status);
    int32_t length = 0;
    while (U_SUCCESS(status) && length == 0 && ures_hasNext(units)) {
        UResourceBundle *category = ures_getNextResource(units, NULL, &status);
        int32_t size = U_SUCCESS(status) ? ures_getSize(category) : 0;
        if (position >= size) {
            position -= size;
        } else {
            UResourceBundle *unit = ures_getByIndex(category, position, NULL, &status);
            if (U_SUCCESS(status) && (int32_t)(strlen(ures_getKey(category)) + strlen(ures_getKey(unit))) + 2 < capacity) {
                strcpy(out, ures_getKey(category));
                strcat(out, "/");
                strcat(out, ures_getKey(unit));
                length = (int32_t)strlen(out);
            }
            ures_close(unit);
            if (length == 0) status = U_INTERNAL_PROGRAM_ERROR;
        }
        ures_close(category);
    }
    ures_close(units);
    ures_close(root);
    return length;
}

static int32_t numbered(int32_t position, int32_t count, char *out, int32_t capacity) {
    char digits[3] = {(char)('0' + (position + 1) / 10), (char)('0' + (position + 1) % 10), 0};
    return position < count ? copy(digits, out, capacity) : 0;
}

int32_t CICUShims_Names_code(int kind, int32_t position, char *out, int32_t capacity) {
    if (position < 0) return 0;
    switch (kind) {
    case CICUShims_Region: return listed(uloc_getISOCountries(), position, out, capacity);
    case CICUShims_Language: return listed(uloc_getISOLanguages(), position, out, capacity);
    case CICUShims_Script:
        return position < u_getIntPropertyMaxValue(UCHAR_SCRIPT) + 1
            ? copy(uscript_getShortName((UScriptCode)position), out, capacity) : 0;
    case CICUShims_Currency: return currencyCode(position, out, capacity);
    case CICUShims_Unit: return unitCode(position, out, capacity);
    case CICUShims_Month: return numbered(position, 12, out, capacity);
    case CICUShims_Weekday: return numbered(position, 7, out, capacity);
    default: return 0;
    }
}

static int32_t displayName(int kind, const char *code, const char *locale, UChar *out, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    ULocaleDisplayNames *names = uldn_open(locale, ULDN_STANDARD_NAMES, &status);
    if (U_FAILURE(status)) return 0;
    UScriptCode script = USCRIPT_INVALID_CODE;
    if (kind == CICUShims_Script) uscript_getCode(code, &script, 1, &status);
    int32_t length = kind == CICUShims_Region ? uldn_regionDisplayName(names, code, out, capacity, &status)
        : kind == CICUShims_Language          ? uldn_languageDisplayName(names, code, out, capacity, &status)
                                              : uldn_scriptDisplayName(names, code, out, capacity, &status);
    uldn_close(names);
    return U_SUCCESS(status) && length < capacity ? length : 0;
}

static int32_t currencyName(const char *code, const char *locale, UChar *out, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    UChar currency[4] = {0};
    u_uastrncpy(currency, code, 3);
    int32_t length = 0;
    UBool isChoice = false;
    const UChar *name = ucurr_getPluralName(currency, locale, &isChoice, "one", &length, &status);
    if (U_FAILURE(status) || name == NULL || length >= capacity) return 0;
    u_memcpy(out, name, length);
    return length;
}

static int32_t unitName(const char *code, const char *locale, UChar *out, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    char category[64] = {0};
    const char *slash = strchr(code, '/');
    if (slash == NULL || slash - code >= (ptrdiff_t)sizeof category) return 0;
    memcpy(category, code, (size_t)(slash - code));
    UResourceBundle *root = ures_open(unitData, locale, &status);
    UResourceBundle *units = ures_getByKey(root, "units", NULL, &status);
    UResourceBundle *group = ures_getByKey(units, category, NULL, &status);
    UResourceBundle *unit = ures_getByKey(group, slash + 1, NULL, &status);
    int32_t length = 0;
    UErrorCode found = status;
    const UChar *name = ures_getStringByKey(unit, "one", &length, &found);
    if (U_FAILURE(found)) name = ures_getStringByKey(unit, "other", &length, &status);
    if (U_SUCCESS(status) && length < capacity) u_memcpy(out, name, length); else length = 0;
    ures_close(unit);
    ures_close(group);
    ures_close(units);
    ures_close(root);
    return length;
}

static int32_t dayName(int kind, const char *code, const char *locale, UChar *out, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    UDateFormat *format = udat_open(UDAT_LONG, UDAT_LONG, locale, NULL, 0, NULL, 0, &status);
    bool isMonth = kind == CICUShims_Month;
    // Weekdays are counted from 1, Sunday.
    int32_t length = udat_getSymbols(
        format, isMonth ? UDAT_STANDALONE_MONTHS : UDAT_STANDALONE_WEEKDAYS, atoi(code) - (isMonth ? 1 : 0), out,
        capacity, &status);
    udat_close(format);
    return U_SUCCESS(status) && length < capacity ? length : 0;
}

int32_t CICUShims_Names_name(int kind, const char *code, const char *locale, uint16_t *out, int32_t capacity) {
    switch (kind) {
    case CICUShims_Region:
    case CICUShims_Language:
    case CICUShims_Script: return displayName(kind, code, locale, (UChar *)out, capacity);
    case CICUShims_Currency: return currencyName(code, locale, (UChar *)out, capacity);
    case CICUShims_Unit: return unitName(code, locale, (UChar *)out, capacity);
    case CICUShims_Month:
    case CICUShims_Weekday: return dayName(kind, code, locale, (UChar *)out, capacity);
    default: return 0;
    }
}

int32_t CICUShims_Names_version(void) { return U_ICU_VERSION_MAJOR_NUM; }
