#!/usr/bin/env python3
"""Writes Sources/Segmentation/Identification/LetterPairs+Data.swift: how often letters follow one another, by language.

    Tools/make_letter_pairs.py TEXTS > Sources/Segmentation/Identification/LetterPairs+Data.swift

TEXTS is a folder with a text in each language: en.txt, de.txt, ru.txt, uk.txt, be.txt, bg.txt; thirty thousand letters
of news each are enough. A row of the table is a letter, a column the one that follows; each is 5 times the negative
natural logarithm of the pair's probability, as a digit of base 64.
"""
import collections
import math
import pathlib
import re
import sys

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
CYRILLIC = " ’абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў"
LATIN = " ’abcdefghijklmnopqrstuvwxyzäöüß"
LANGUAGES = {"english": ("en", LATIN), "german": ("de", LATIN), "russian": ("ru", CYRILLIC),
             "ukrainian": ("uk", CYRILLIC), "belarusian": ("be", CYRILLIC), "bulgarian": ("bg", CYRILLIC)}


def table(text, alphabet):
    text = text.lower().replace("'", "’")
    if alphabet is CYRILLIC:
        text = re.sub(r"(?<=[а-яіїєґў])i|i(?=[а-яіїєґў])", "і", text)
    text = re.sub("[^" + alphabet + "]+", " ", " " + text)
    single, pairs = collections.Counter(text), collections.Counter(zip(text, text[1:]))
    total = sum(single.values())
    share = {a: (single[a] + 0.3) / (total + 15) for a in alphabet}
    for a in alphabet:
        yield "".join(
            DIGITS[min(63, round(-5 * math.log((pairs[a, b] + 8 * share[b]) / (single[a] + 8))))] for b in alphabet)


folder = pathlib.Path(sys.argv[1])
print("// Written by Tools/make_letter_pairs.py; do not edit.\n\nextension LetterPairs {")
for i, (name, (tag, alphabet)) in enumerate(LANGUAGES.items()):
    script = "cyrillic" if alphabet is CYRILLIC else "latin"
    rows = "\n".join("            " + row for row in table((folder / f"{tag}.txt").read_text(encoding="utf-8"), alphabet))
    print(("\n" if i else "") + f'    static let {name} = LetterPairs(\n        .{script},\n        """\n{rows}\n            """)'.replace('        """\n', '        """\n', 1))
print("}")
