#!/usr/bin/env python3
"""Compiles how frequent English and Russian words are in general into Sources/CLexicons/Data/frequencies.lexicon.

    pip install wordfreq==3.1.1
    swift build -c release --product svodka
    Tools/make_word_frequencies.py [PROGRAM]

The frequencies of a word's forms are added up: `svodka segment` tells what dictionary form each has, so that the table
fits what it is asked for. Words rarer than LEAST are left out. The committed table comes from wordfreq 3.1.1; see
Sources/CLexicons/Data/NOTICE. Takes a minute. The same frequencies and the same program give the same bytes.

The file, all numbers little-endian:
  magic "SVLX", version u32, then for each section its offset u32 and its length in bytes u32. For English, then Russian:
  starts u16, where each of the BUCKETS groups of words begins, and where the last one ends.
  rests u16, by word: which word of its group it is, in order.
  levels u8, by word: the decimal logarithm of its occurrences among a billion words, times STEPS.
A word is known by its WordKey (Sources/NewsModel/WordKey.swift) times SPREAD mod 2^64: bits 52-63 are its group, 36-51
its rest. Of a million words that the table has not, some hundred are taken for one that it has.
"""
import array
import collections
import json
import math
import pathlib
import re
import struct
import subprocess
import sys

from wordfreq import get_frequency_dict

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUT = ROOT / "Sources/CLexicons/Data/frequencies.lexicon"
WORDS = {"en": re.compile("[a-z]{2,}"), "ru": re.compile("[а-яё-]{2,}")}
LEAST = 3.0
STEPS = 30
BUCKETS = 1 << 12
SPREAD = 0x9E3779B97F4A7C15


def key(word):
    value = 0xCBF29CE484222325
    for character in word:
        value = (value ^ ord(character)) * 0x100000001B3 & (1 << 64) - 1
    return value >> 1


def levels(language, program):
    """The logarithm for each dictionary form that is frequent enough."""
    forms = {word: share for word, share in get_frequency_dict(language, "large").items()
             if WORDS[language].fullmatch(word)}
    lines = "".join(json.dumps({"id": word, "language": language, "text": word}) + "\n" for word in sorted(forms))
    answers = subprocess.run([program, "segment", "--jsonl"], input=lines, capture_output=True, text=True, check=True)
    shares = collections.defaultdict(list)
    for answer in map(json.loads, answers.stdout.splitlines()):
        if len(answer["tokens"]) == 1:
            shares[answer["tokens"][0]["lemma"]].append(forms[answer["id"]])
    found = {lemma: math.log10(math.fsum(share)) + 9 for lemma, share in shares.items()}
    return {lemma: level for lemma, level in found.items() if level >= LEAST}


def table(levels):
    rows = {}
    for word, level in levels.items():
        place = (key(word) * SPREAD & (1 << 64) - 1) >> 36
        rows[place] = max(rows.get(place, 0), min(255, round(level * STEPS)))
    starts, places = array.array("H", [0]), sorted(rows)
    counts = collections.Counter(place >> 16 for place in places)
    for bucket in range(BUCKETS):
        starts.append(starts[-1] + counts[bucket])
    return starts, array.array("H", (place & 0xFFFF for place in places)), array.array("B", map(rows.get, places))


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/release/svodka"
    sections = []
    for language in WORDS:
        found = levels(language, program)
        print(language, len(found), "words")
        sections += table(found)
    contents, body = [], b""
    for section in sections:
        data = section.tobytes()
        contents.append((8 + 8 * len(sections) + len(body), len(data)))
        body += data + bytes(-len(data) % 4)
    OUT.write_bytes(b"SVLX" + struct.pack("<I", 1) + b"".join(struct.pack("<II", *c) for c in contents) + body)
    print(OUT.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
