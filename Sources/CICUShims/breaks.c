#include "CICUShimsBreaks.h"

#include <unicode/ubrk.h>

CICUShims_Breaks *CICUShims_Breaks_open(int kind, const char *locale) {
    static const UBreakIteratorType types[] = {UBRK_CHARACTER, UBRK_WORD, UBRK_SENTENCE, UBRK_LINE};
    if (kind < 0 || kind > 3) return NULL;
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(types[kind], locale, NULL, 0, &status);
    return U_SUCCESS(status) ? (CICUShims_Breaks *)iterator : NULL;
}

void CICUShims_Breaks_close(CICUShims_Breaks *breaks) {
    if (breaks != NULL) ubrk_close((UBreakIterator *)breaks);
}

int CICUShims_Breaks_begin(CICUShims_Breaks *breaks, const uint16_t *text, int32_t length) {
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText((UBreakIterator *)breaks, (const UChar *)text, length, &status);
    if (U_FAILURE(status)) return -1;
    ubrk_first((UBreakIterator *)breaks);
    return 0;
}

int32_t CICUShims_Breaks_next(CICUShims_Breaks *breaks, int32_t *ends, int32_t *statuses, int32_t capacity) {
    UBreakIterator *iterator = (UBreakIterator *)breaks;
    int32_t count = 0;
    while (count < capacity) {
        int32_t end = ubrk_next(iterator);
        if (end == UBRK_DONE) break;
        ends[count] = end;
        statuses[count] = ubrk_getRuleStatus(iterator);
        count++;
    }
    return count;
}
