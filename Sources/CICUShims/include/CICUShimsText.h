#ifndef CICUSHIMS_TEXT_H
#define CICUSHIMS_TEXT_H

#include <stddef.h>
#include <stdint.h>

// Properties, normal forms and transliteration. In C because ICU's symbols carry its version in their names.

/// The general category, as ICU numbers them (the order of Swift's `Unicode.GeneralCategory` is another one).
uint8_t CICUShims_generalCategory(uint32_t scalar);

/// The ISO 15924 code of a scalar's script as four bytes, first letter highest: 'L' << 24 | 'a' << 16 | 't' << 8 | 'n'.
uint32_t CICUShims_script(uint32_t scalar);

/// The scalar's simple case folding.
uint32_t CICUShims_foldCase(uint32_t scalar);

/// The normal forms `CICUShims_normalize` knows.
enum { CICUShims_NFC = 0, CICUShims_NFKC = 1, CICUShims_NFKCCaseFold = 2 };

/// Brings UTF-16 text into a normal form. Returns the length of the result, which was written only if it fits
/// `capacity`; -1 on failure.
int32_t CICUShims_normalize(
    int form, const uint16_t *_Nonnull text, int32_t length, uint16_t *_Nullable out, int32_t capacity);

/// One of ICU's transliterators.
typedef struct CICUShims_Transliterator CICUShims_Transliterator;

/// Opens a transliterator by its identifier, such as "Han-Latin; Latin-ASCII"; NULL when ICU knows none of that name.
CICUShims_Transliterator *_Nullable CICUShims_Transliterator_open(const char *_Nonnull identifier);

void CICUShims_Transliterator_close(CICUShims_Transliterator *_Nullable transliterator);

/// Transliterates `length` units of `text` in place. Returns the new length; where it is above `capacity`, the text
/// was too long to be written and must be tried again from its original with more room; -1 on failure.
int32_t CICUShims_Transliterator_apply(
    const CICUShims_Transliterator *_Nonnull transliterator, uint16_t *_Nonnull text, int32_t length, int32_t capacity);

/// Writes the name of a host as the domain name system knows it (UTS #46): `президент.рф` is `xn--d1abbgf6aiiy.xn--p1ai`.
///
/// Returns the count of bytes written, or -1 for what names no host or has no room.
int32_t CICUShims_hostName(const char *_Nonnull name, int32_t length, char *_Nonnull out, int32_t capacity);

#endif
