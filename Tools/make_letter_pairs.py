#!/usr/bin/env python3
"""Writes the list letter-pairs of the files Sources/Languages/*/identification.txt: how often letters follow one another.

    Tools/make_letter_pairs.py TEXTS

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
LANGUAGES = {"English": ("en", LATIN), "Neighbours/German": ("de", LATIN), "Russian": ("ru", CYRILLIC),
             "Neighbours/Ukrainian": ("uk", CYRILLIC), "Neighbours/Belarusian": ("be", CYRILLIC),
             "Neighbours/Bulgarian": ("bg", CYRILLIC)}
FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Sources/Languages"


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


texts = pathlib.Path(sys.argv[1])
for name, (tag, alphabet) in LANGUAGES.items():
    file = FOLDER / name / "identification.txt"
    rows = "\n".join(table((texts / f"{tag}.txt").read_text(encoding="utf-8"), alphabet))
    # The list is the file's last one.
    before, _, _ = file.read_text(encoding="utf-8").partition("[letter-pairs]\n")
    file.write_text(f"{before}[letter-pairs]\n{rows}\n", encoding="utf-8")
