#ifndef CICUSHIMS_NAMES_H
#define CICUSHIMS_NAMES_H

#include <stdint.h>

// The names that CLDR has of countries, languages and the like. In C because ICU's symbols carry its version in their
// names.

/// What CLDR has names of. Units are `category/unit`, as `length/kilometer`.
enum {
    CICUShims_Region = 0,
    CICUShims_Language = 1,
    CICUShims_Script = 2,
    CICUShims_Currency = 3,
    CICUShims_Unit = 4,
    CICUShims_Month = 5,
    CICUShims_Weekday = 6,
};

/// The code of a region and so on, by its position from 0, in an order that is the same for one version of ICU; the
/// result's length, at most `capacity`; 0 after the last one.
int32_t CICUShims_Names_code(int kind, int32_t position, char *_Nonnull out, int32_t capacity);

/// The name of a code in a locale's language, one of a thing that can be counted (1 US dollar); the result's length in
/// UTF-16, at most `capacity`; 0 where there is none.
int32_t CICUShims_Names_name(
    int kind, const char *_Nonnull code, const char *_Nonnull locale, uint16_t *_Nonnull out, int32_t capacity);

/// ICU's major version.
int32_t CICUShims_Names_version(void);

#endif
