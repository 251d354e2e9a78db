#ifndef CICUSHIMS_ZONES_H
#define CICUSHIMS_ZONES_H

#include <stddef.h>
#include <stdint.h>

/// When a zone's clocks changed, out of ICU's own time zone data rather than the machine's.
///
/// In C since `UCalendar` and ICU's versioned symbols may not be visible to Swift.
///
/// Writes the offset in force at `from` to `offsets[0]`, then a moment and the new offset for each change up to
/// `until`: `moments[n]` belongs to `offsets[n]`, and `moments[0]` is `from`. Moments are seconds since 1970, offsets
/// seconds east of UTC. Gives the number written, at most `capacity`; -1 for a zone ICU does not know.
int32_t CICUShims_zoneChanges(const char *zone, int64_t from, int64_t until, int64_t *moments, int32_t *offsets,
                              int32_t capacity);

/// The name of a zone's city in a language (`明斯克` for Europe/Minsk and `zh`) in UTF-8, at most `capacity` bytes with
/// the final zero; gives its length, or -1 where ICU has none.
int32_t CICUShims_zoneCity(const char *zone, const char *locale, char *city, int32_t capacity);

#endif
