#ifndef CLANGUAGES_H
#define CLANGUAGES_H

// The data files of Sources/Languages, compiled in. In C because only C can embed a file (`#embed`).

/// The text of a file, known by its path in Sources/Languages; null where there is none. It ends with a zero byte.
const char *_Nullable CLanguages_text(const char *_Nonnull path);

#endif
