#ifndef CICUSHIMS_WIDTH_H
#define CICUSHIMS_WIDTH_H

#include <stddef.h>
#include <stdint.h>

/// Columns a scalar takes on a terminal: 0, 1 or 2 (UAX #11; ambiguous width counts as 1).
///
/// In C since the East Asian width is a property that only ICU knows.
int32_t CICUShims_columns(uint32_t scalar);

#endif
