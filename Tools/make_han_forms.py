#!/usr/bin/env python3
"""Writes Sources/UnicodeText/HanForms+Data.swift: which traditional characters have a simplified form.

    pip install opencc-python-reimplemented
    Tools/make_han_forms.py > Sources/UnicodeText/HanForms+Data.swift

The tables are OpenCC's (Apache License 2.0). Only pairs inside the Basic Multilingual Plane are kept: one UTF-16 unit
for one, so that offsets stay as they are.
"""
import importlib.util
import pathlib
import sys

ROOT = pathlib.Path(importlib.util.find_spec("opencc").submodule_search_locations[0]) / "dictionary"


def pairs(name):
    for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
        key, _, values = line.partition("\t")
        forms = values.split(" ")
        if len(key) == 1 and all(len(f) == 1 for f in forms):
            yield key, forms


def bmp(character):
    return ord(character) < 0x10000


def literal(name, comment, characters):
    rows = [characters[i:i + 100] for i in range(0, len(characters), 100)]
    body = "\n".join("        " + "".join(row) for row in rows)
    return f'    /// {comment}\n    static let {name} = """\n{body}\n        """\n'


simplified = {k: v[0] for k, v in pairs("TSCharacters.txt") if k != v[0] and bmp(k) and bmp(v[0])}
own = {k for k, v in pairs("STCharacters.txt") if k not in v and bmp(k) and k not in simplified}
chinese = set(simplified) | own | {c for k, v in pairs("STCharacters.txt") for c in [k, *v]}
# Some are ordinary, if rare, in Chinese as well.
japanese = {c for _, v in pairs("JPVariants.txt") for c in v} - chinese - set("予弁疏粛粧缶鼈舎醗呉様")
keys = sorted(simplified)
sys.stdout.write(
    "// Written by Tools/make_han_forms.py from OpenCC's tables (Apache License 2.0); do not edit.\n\n"
    "extension HanForms {\n"
    + literal("traditionalCharacters", "Characters that have a simplified form, in code order.", keys)
    + "\n"
    + literal("theirSimplifiedForms", "The simplified forms of `traditionalCharacters`, one for one.", [simplified[k] for k in keys])
    + "\n"
    + literal("onlySimplifiedCharacters", "Characters that stand in simplified text only.", sorted(own))
    + "\n"
    + literal("onlyJapaneseCharacters", "Characters that stand in Japanese text only.", sorted(japanese))
    + "}\n")
