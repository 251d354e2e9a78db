#include "CLexicons.h"

// Clang knows C23's `#embed` in C17 too, and says so each time.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Embedded, so that there is no path to find after installing and nothing to read at start.
_Alignas(16) static const uint8_t russian[] = {
#embed "Data/russian.lexicon"
};

_Alignas(16) static const uint8_t chinese[] = {
#embed "Data/chinese.lexicon"
};

_Alignas(16) static const uint8_t frequencies[] = {
#embed "Data/frequencies.lexicon"
};

_Alignas(16) static const uint8_t languages[] = {
#embed "Data/languages.lexicon"
};

const uint8_t *CLexicons_russian(void) { return russian; }

size_t CLexicons_russianSize(void) { return sizeof russian; }

const uint8_t *CLexicons_chinese(void) { return chinese; }

size_t CLexicons_chineseSize(void) { return sizeof chinese; }

const uint8_t *CLexicons_frequencies(void) { return frequencies; }

size_t CLexicons_frequenciesSize(void) { return sizeof frequencies; }

const uint8_t *CLexicons_languages(void) { return languages; }

size_t CLexicons_languagesSize(void) { return sizeof languages; }
