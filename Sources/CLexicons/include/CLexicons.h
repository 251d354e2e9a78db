#ifndef CLEXICONS_H
#define CLEXICONS_H

#include <stddef.h>
#include <stdint.h>

// Word lists compiled into tables. In C because only C can embed a file (`#embed`); the tables' form is described
// beside the scripts in Tools/ that write them.

/// The Russian lexicon: Data/russian.lexicon.
const uint8_t *_Nonnull CLexicons_russian(void);
size_t CLexicons_russianSize(void);

/// The Chinese words: Data/chinese.lexicon.
const uint8_t *_Nonnull CLexicons_chinese(void);
size_t CLexicons_chineseSize(void);

/// How frequent English and Russian words are: Data/frequencies.lexicon.
const uint8_t *_Nonnull CLexicons_frequencies(void);
size_t CLexicons_frequenciesSize(void);

/// What strings of letters say about a text's language: Data/languages.lexicon.
const uint8_t *_Nonnull CLexicons_languages(void);
size_t CLexicons_languagesSize(void);

#endif
