#include "CICUShimsZones.h"

#include <string.h>
#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/ustring.h>

enum { nameCapacity = 128 };

/// Opens a calendar of a zone; NULL when the name is too long or ICU does not know it.
static UCalendar *openCalendar(const char *zone, UChar *name) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    u_strFromUTF8(name, nameCapacity, &length, zone, -1, &status);
    if (U_FAILURE(status) || status == U_STRING_NOT_TERMINATED_WARNING || length == 0) return NULL;
    UChar canonical[nameCapacity];
    // Unlike ucal_open, which takes UTC for a name it does not know, this reports it.
    ucal_getCanonicalTimeZoneID(name, length, canonical, nameCapacity, NULL, &status);
    if (U_FAILURE(status)) return NULL;
    UCalendar *calendar = ucal_open(name, length, "en", UCAL_GREGORIAN, &status);
    return U_FAILURE(status) ? NULL : calendar;
}

static int32_t offsetAt(UCalendar *calendar, double milliseconds, UErrorCode *status) {
    ucal_setMillis(calendar, milliseconds, status);
    return (ucal_get(calendar, UCAL_ZONE_OFFSET, status) + ucal_get(calendar, UCAL_DST_OFFSET, status)) / 1000;
}

int32_t CICUShims_zoneChanges(const char *zone, int64_t from, int64_t until, int64_t *moments, int32_t *offsets,
                              int32_t capacity) {
    UChar name[nameCapacity];
    UCalendar *calendar = openCalendar(zone, name);
    if (calendar == NULL || capacity < 1) return -1;
    UErrorCode status = U_ZERO_ERROR;
    moments[0] = from;
    offsets[0] = offsetAt(calendar, (double)from * 1000, &status);
    int32_t count = 1;
    while (count < capacity && U_SUCCESS(status)) {
        UDate next = 0;
        if (!ucal_getTimeZoneTransitionDate(calendar, UCAL_TZ_TRANSITION_NEXT, &next, &status)) break;
        if (next > (double)until * 1000) break;
        moments[count] = (int64_t)(next / 1000);
        offsets[count] = offsetAt(calendar, next, &status);
        count += 1;
    }
    ucal_close(calendar);
    return U_FAILURE(status) ? -1 : count;
}

int32_t CICUShims_zoneCity(const char *zone, const char *locale, char *city, int32_t capacity) {
    UChar name[nameCapacity];
    UCalendar *calendar = openCalendar(zone, name);
    if (calendar == NULL) return -1;
    ucal_close(calendar);
    static const UChar pattern[] = {'V', 'V', 'V', 0};
    UErrorCode status = U_ZERO_ERROR;
    UDateFormat *format = udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, name, -1, pattern, 3, &status);
    if (U_FAILURE(status)) return -1;
    UChar text[nameCapacity];
    int32_t length = udat_format(format, 0, text, nameCapacity, NULL, &status);
    udat_close(format);
    if (U_FAILURE(status)) return -1;
    int32_t bytes = 0;
    u_strToUTF8(city, capacity, &bytes, text, length, &status);
    return U_FAILURE(status) || status == U_STRING_NOT_TERMINATED_WARNING ? -1 : bytes;
}
