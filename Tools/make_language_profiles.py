#!/usr/bin/env python3
"""Writes Sources/CLexicons/Data/languages.lexicon: what strings of letters say about the language of a text.

    pip install py3langid==0.4.0
    Tools/make_language_profiles.py > Sources/CLexicons/Data/languages.lexicon

The strings and their probabilities by language are those of py3langid's model (BSD, see NOTICE), of which the few
thousand that tell most are kept, one alphabet apart from the other: Latin, Cyrillic, Arabic and Devanagari. Languages that
its makers tell apart but the press does not have (dialects, jargon), and those whose letters say it all, are left out.

The file is one of tables (`LexiconFile`), with five for each alphabet in this order:

    letters   32 bits each, ascending; the first is number 1
    languages 8 bytes each, a tag of BCP 47 filled with zeros
    keys      64 bits each, a power of two of them: the letters' numbers of a string, a byte each, the last in the lowest; 0
              for none. A string lies at the highest bits of its hash (times 0x9E3779B97F4A7C15), or in the next free place.
    numbers   16 bits for each key: the string's number
    costs     a byte for each string and language, string by string: minus four times the natural logarithm of the
              string's probability
"""
import collections
import math
import struct
import sys

import numpy as np
from py3langid.langid import MODEL_FILE, LanguageIdentifier

# How many strings of each alphabet are kept. On pieces of a sentence in 60 languages, 4,000, 8,000 and 20,000 Latin
# strings let in as many foreign ones.
STRINGS = {"Latn": 4000, "Cyrl": 1500, "Arab": 800, "Deva": 120}
LONGEST = 5
# A language is of an alphabet whose strings are so often its own, beside the language that has them most.
LEAST_SHARE = 0.5
# One language's other names, and those that stand in for a close one.
SAME = {"no": "nb", "arz": "ar", "ary": "ar", "sdh": "ku", "uzs": "uz"}
LEFT_OUT = {"zxx", "an", "ext", "vec", "lij", "wa", "gcr", "gcf", "ace", "fuv", "guw", "kab", "ltg", "se", "vo", "wuu",
            "yue", "pcm", "kik", "bcl", "arc", "gug"}


def alphabet(text):
    kinds = set()
    for c in text:
        o = ord(c)
        if not c.isalpha() and not 0x900 <= o < 0x980:
            continue
        kinds.add("Latn" if o < 0x250 or 0x1E00 <= o < 0x1F00 else "Cyrl" if 0x400 <= o < 0x530
                  else "Arab" if 0x600 <= o < 0x780 else "Deva" if 0x900 <= o < 0x980 else None)
    return kinds.pop() if len(kinds) == 1 else None


def strings(model):
    """The model's strings by number: its automaton's states spell them."""
    moves = np.asarray(model.tk_nextmove).reshape(-1, 256)
    names, queue, found = {0: b""}, collections.deque([0]), {}
    while queue:
        state = queue.popleft()
        for byte, target in enumerate(moves[model.tk_row[state]].tolist()):
            if target and target not in names:
                names[target] = names[state] + bytes([byte])
                queue.append(target)
    for state, number in enumerate(model.tk_output):
        if number >= 0 and state in names:
            try:
                found.setdefault(number, names[state].decode())
            except UnicodeDecodeError:
                pass
    return found


def folded(text):
    """Small letters, and a blank for all between words, as the reader has it."""
    return "".join(c if c.isalpha() or 0x900 <= ord(c) < 0x980 else " " for c in text.lower())


def add(sections, model, found, script):
    costs = np.asarray(model.nb_ptc, dtype=np.float32)
    of = {n: s for n, s in found.items() if alphabet(s) == script}
    share = np.exp(costs[list(of)]).sum(0)
    columns = collections.defaultdict(list)
    for k, tag in enumerate(model.nb_classes):
        if tag not in LEFT_OUT and share[k] > LEAST_SHARE * share.max():
            columns[SAME.get(tag, tag)].append(k)
    tags = sorted(columns)
    # A string in capitals and small letters is one string, as likely as all its spellings together.
    likely = collections.defaultdict(lambda: np.zeros(len(tags)))
    for n, text in of.items():
        key = folded(text)
        if "  " in key or len(key) > LONGEST or len(key) < 2:
            continue
        likely[key] += np.array([max(math.exp(costs[n, k]) for k in columns[t]) for t in tags])
    logs = {s: np.log(p) for s, p in likely.items()}
    worth = {s: float((likely[s] * (l - l.mean())).sum()) for s, l in logs.items()}
    kept = sorted(sorted(logs), key=lambda s: -worth[s])[:STRINGS[script]]
    letters = sorted({c for s in kept for c in s})
    assert len(letters) < 256, script
    number = {c: i + 1 for i, c in enumerate(letters)}
    slots = 1 << (2 * len(kept) - 1).bit_length()
    keys, numbers = [0] * slots, [0] * slots
    for n, s in enumerate(kept):
        key = 0
        for c in s:
            key = key << 8 | number[c]
        at = (key * 0x9E3779B97F4A7C15 & (1 << 64) - 1) >> 64 - (slots.bit_length() - 1)
        while keys[at]:
            at = (at + 1) % slots
        keys[at], numbers[at] = key, n
    table = np.array([np.clip(np.round(-4 * logs[s]), 0, 255) for s in kept]).astype(np.uint8)
    sections.append(b"".join(struct.pack("<I", ord(c)) for c in letters))
    sections.append(b"".join(t.encode().ljust(8, b"\0") for t in tags))
    sections.append(struct.pack(f"<{slots}Q", *keys))
    sections.append(struct.pack(f"<{slots}H", *numbers))
    sections.append(table.tobytes())
    print(f"{script}: {len(kept)} strings, {len(letters)} letters, {len(tags)} languages: {' '.join(tags)}", file=sys.stderr)


model = LanguageIdentifier.from_model_file(MODEL_FILE)
found = strings(model)
sections = []
for script in STRINGS:
    add(sections, model, found, script)
place = 8 + 8 * len(sections)
contents, body = b"", b""
for section in sections:
    body += b"\0" * (-(place + len(body)) % 8)
    contents += struct.pack("<2I", place + len(body), len(section))
    body += section
sys.stdout.buffer.write(b"SVLX" + struct.pack("<I", 1) + contents + body)
