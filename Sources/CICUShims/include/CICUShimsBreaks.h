#ifndef CICUSHIMS_BREAKS_H
#define CICUSHIMS_BREAKS_H

#include <stddef.h>
#include <stdint.h>

// Break iterators. In C because ICU's symbols carry its version in their names, which only its headers know.

/// One of ICU's break iterators.
typedef struct CICUShims_Breaks CICUShims_Breaks;

/// The kinds `CICUShims_Breaks_open` knows.
enum { CICUShims_Breaks_grapheme = 0, CICUShims_Breaks_word = 1, CICUShims_Breaks_sentence = 2, CICUShims_Breaks_line = 3 };

/// Opens an iterator for a locale such as "zh"; NULL when ICU has none to give.
CICUShims_Breaks *_Nullable CICUShims_Breaks_open(int kind, const char *_Nonnull locale);

void CICUShims_Breaks_close(CICUShims_Breaks *_Nullable breaks);

/// Starts on a UTF-16 text, which must stay where it is until the last boundary has been read. 0, or -1 on failure.
int CICUShims_Breaks_begin(CICUShims_Breaks *_Nonnull breaks, const uint16_t *_Nonnull text, int32_t length);

/// Writes the next boundaries after the text's beginning, and the rule status of the piece that each of them ends.
/// Returns how many were written; fewer than `capacity` means that the text is at its end.
int32_t CICUShims_Breaks_next(
    CICUShims_Breaks *_Nonnull breaks, int32_t *_Nonnull ends, int32_t *_Nonnull statuses, int32_t capacity);

#endif
