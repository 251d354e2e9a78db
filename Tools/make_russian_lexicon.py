#!/usr/bin/env python3
"""Compiles the OpenCorpora dictionary into Sources/CLexicons/Data/russian.lexicon.

    pip install pymorphy3 pymorphy3-dicts-ru
    Tools/make_russian_lexicon.py

The data are OpenCorpora's (CC BY-SA 3.0), as packaged by pymorphy3-dicts-ru; see Sources/CLexicons/Data/NOTICE.
Takes two minutes. The same input gives the same bytes.

The file, all numbers little-endian:
  magic "SVLX", version u32, then for each section of SECTIONS its offset u32 and its length in bytes u32.
  Automata (stems, endings, guesses) are arrays of u32 edges: label in bits 0-5, "last edge of its node" in bit 6, target
  in bits 7-31: the first edge of the next node, or, for label 0, the value of the word that ends here. Label 0 stands
  first in its node, the others by how many words go on with them. The first node is at 0. Labels: а-я 1-32 (ё is е), hyphen 33, digits 34-43. Endings and guesses are read from the word's end.
  stems: value = position in `sets`, where paradigm numbers u16 stand, the count first.
  endings: value = number of the ending; its text is endingText[endingStarts[n]..<endingStarts[n + 1]], as labels.
  paradigmStarts u32: first row of each paradigm in `rows`; rows are u32: ending | tag << 16 | prefix << 30, by ending.
  lemmas u32 for each paradigm: ending | prefix << 30 of the form that stands in a dictionary.
  tags u32: the grammemes of a tag, packed as `pack` does.
  guesses: value = position in `guessed`: count u16, then for each (paradigm u16, row in it u16, weight u16).
  wordKeys u32, sorted: FNV-1a of the labels of words seen in the corpus; wordStarts u32: their rows in `wordRows`;
  wordRows u32: tag | share of that tag in 1/65535 << 16.
"""
import array
import collections
import pathlib
import struct

import pymorphy3

OUT = pathlib.Path(__file__).resolve().parent.parent / "Sources/CLexicons/Data/russian.lexicon"
SECTIONS = ["stems", "sets", "endings", "endingStarts", "endingText", "paradigmStarts", "rows", "lemmas", "tags",
            "guesses", "guessed", "wordKeys", "wordStarts", "wordRows"]
LABELS = {c: i + 1 for i, c in enumerate("абвгдежзийклмнопрстуфхцчшщъыьэюя")}
LABELS |= {"ё": LABELS["е"], "-": 33} | {str(d): 34 + d for d in range(10)}

POS = ["NOUN", "ADJF", "ADJS", "COMP", "VERB", "INFN", "PRTF", "PRTS", "GRND", "NUMR", "ADVB", "NPRO", "PRED", "PREP",
       "CONJ", "PRCL", "INTJ"]
CASES = ["nomn", "gent", "datv", "accs", "ablt", "loct", "voct", "gen2", "acc2", "loc2"]
NUMBERS = ["sing", "plur"]
GENDERS = ["masc", "femn", "neut", "ms-f"]
ANIMACY = ["anim", "inan"]
FLAGS = ["Fixd", "Pltm", "Sgtm", "Name", "Surn", "Patr", "Geox", "Orgn", "Abbr", "Apro", "Anum"]
RARE = {"Arch", "Erro", "Slng", "Infr", "Dist", "Litr", "Hypo", "V-ey", "V-oy", "V-be", "V-ie", "V-bi", "V-sh", "V-ej"}


def pack(tag):
    """Bits 0-4 part of speech, 5-8 case, 9-10 number, 11-13 gender, 14-15 animacy, 16-26 FLAGS, 27 rare; 0 = none."""
    has = set(tag.grammemes) if not isinstance(tag, set) else tag

    def one(names):
        return next((i + 1 for i, name in enumerate(names) if name in has), 0)

    if "ms-f" in has or "Ms-f" in has:
        has = (has - {"masc", "femn"}) | {"ms-f"} if "NOUN" in has and "Ms-f" not in has else has
    value = one(POS) | one(CASES) << 5 | one(NUMBERS) << 9 | one(GENDERS) << 11 | one(ANIMACY) << 14
    for i, flag in enumerate(FLAGS):
        if flag in has:
            value |= 1 << (16 + i)
    if has & RARE:
        value |= 1 << 27
    return value


def labels(word):
    """The word's labels; None when it has a character that the lexicon leaves out."""
    try:
        return bytes(LABELS[c] for c in word)
    except KeyError:
        return None


def automaton(items):
    """A minimal acyclic automaton of sorted (labels, value) pairs, as an array of edges."""
    register, order = {}, []

    def freeze(node):
        key = tuple(node)
        if key not in register:
            register[key] = len(order)
            order.append(key)
        return register[key]

    path, previous = [[]], b""
    for word, value in items:
        common = 0
        while common < min(len(word), len(previous)) and word[common] == previous[common]:
            common += 1
        for depth in range(len(previous), common, -1):
            path[depth - 1].append((previous[depth - 1], freeze(path.pop())))
        for _ in range(len(word) - common):
            path.append([])
        path[-1].append((0, ~value))
        previous = word
    for depth in range(len(previous), 0, -1):
        path[depth - 1].append((previous[depth - 1], freeze(path.pop())))
    root = freeze(path[0])

    # The edges that most words take come first in their node, since a look-up tries one after the other.
    words = [0] * len(order)
    for n, node in enumerate(order):  # children are frozen before their parents
        words[n] = sum(1 if target < 0 else words[target] for _, target in node)
    order = [sorted(node, key=lambda e: (e[0] != 0, 0 if e[1] < 0 else -words[e[1]], e[0])) for node in order]

    start, starts = 0, {}
    for n in [root] + [n for n in range(len(order)) if n != root]:
        starts[n] = start
        start += len(order[n])
    edges = array.array("I")
    for n in [root] + [n for n in range(len(order)) if n != root]:
        for i, (label, target) in enumerate(order[n]):
            last = i == len(order[n]) - 1
            edges.append(label | last << 6 | (~target if target < 0 else starts[target]) << 7)
    return edges


def fnv(data):
    h = 0x811C9DC5
    for b in data:
        h = (h ^ b) * 0x01000193 & 0xFFFFFFFF
    return h


def main():
    analyzer = pymorphy3.MorphAnalyzer()
    d = analyzer.dictionary
    tags, tag_ids = [], {}

    def tag_id(packed):
        if packed not in tag_ids:
            tag_ids[packed] = len(tags)
            tags.append(packed)
        return tag_ids[packed]

    gramtab = [tag_id(pack(t)) for t in d.gramtab]
    tag_of_string = {str(t): gramtab[i] for i, t in enumerate(d.gramtab)}

    # Paradigms that differ only in what we leave out become one.
    paradigms, paradigm_ids, renumbered, row_of = [], {}, {}, {}
    for number, p in enumerate(d.paradigms):
        n = len(p) // 3
        forms = [(labels(d.suffixes[p[i]]), d.paradigm_prefixes.index(d.paradigm_prefixes[p[2 * n + i]]), gramtab[p[n + i]])
                 for i in range(n)]
        if any(f[0] is None for f in forms):
            continue
        kept = tuple(dict.fromkeys(forms))
        if kept not in paradigm_ids:
            paradigm_ids[kept] = len(paradigms)
            paradigms.append(kept)
        renumbered[number] = paradigm_ids[kept]
        row_of[number] = forms

    # The popular endings get the small numbers: nothing depends on it but the size of a compressed file.
    count = collections.Counter(f[0] for p in paradigms for f in p)
    endings = [e for e, _ in sorted(count.items(), key=lambda x: (-x[1], x[0]))]
    ending_id = {e: i for i, e in enumerate(endings)}
    assert len(endings) < 1 << 16 and len(tags) < 1 << 14 and len(paradigms) < 1 << 16

    paradigm_starts, rows, lemmas, position = array.array("I"), array.array("I"), array.array("I"), {}
    for number, p in enumerate(paradigms):
        paradigm_starts.append(len(rows))
        ordered = sorted(p, key=lambda f: (ending_id[f[0]], f[1], f[2]))
        for i, f in enumerate(ordered):
            position[number, f] = i
            rows.append(ending_id[f[0]] | f[2] << 16 | f[1] << 30)
        lemmas.append(ending_id[p[0][0]] | p[0][1] << 30)
    paradigm_starts.append(len(rows))

    # Stems with the paradigms they take.
    stems = collections.defaultdict(set)
    for word, _, _, number, index in d.iter_known_words():
        if index or number not in renumbered:
            continue
        p = d.paradigms[number]
        prefix, suffix = d.paradigm_prefixes[p[2 * (len(p) // 3)]], d.suffixes[p[0]]
        stem = labels(word[len(prefix):len(word) - len(suffix)])
        if stem is not None:
            stems[stem].add(renumbered[number])
    sets, set_at = array.array("H"), {}
    for members in sorted({tuple(sorted(s)) for s in stems.values()}):
        set_at[members] = len(sets)
        sets.extend([len(members), *members])

    # What unknown words are likely to be, by their last letters: only where a longer tail knows better than a shorter.
    tails = collections.defaultdict(collections.Counter)
    for suffix, (seen, number, index) in analyzer.dictionary.prediction_suffixes_dawgs[0].iteritems():
        key = labels(suffix)
        if key and number in renumbered:
            form = row_of[number][index]
            tails[key[::-1]][renumbered[number], position[renumbered[number], form]] += seen
    guesses, guessed, guessed_at = [], array.array("H"), {}
    best_of = {}
    for tail in sorted(tails, key=lambda t: (len(t), t)):
        counter = tails[tail]
        total = sum(counter.values())
        top = sorted(counter.items(), key=lambda x: (-x[1], x[0]))[:8]
        top = [(k, n) for k, n in top if n * 20 >= top[0][1]]
        chosen = tuple((k[0], k[1], max(1, 65535 * n // total)) for k, n in top)
        best = {(k, round(8 * n / total)) for k, n in top[:4]}
        best_of[tail] = best
        if total < 3 or len(tail) > 1 and best_of.get(tail[:-1]) == best:
            continue
        if chosen not in guessed_at:
            guessed_at[chosen] = len(guessed)
            guessed.append(len(chosen))
            for row in chosen:
                guessed.extend(row)
        guesses.append((tail, guessed_at[chosen]))

    # How often each tag of an ambiguous word was meant in the disambiguated corpus.
    words = collections.defaultdict(collections.Counter)
    for key, share in analyzer.prob_estimator.p_t_given_w.iteritems():
        word, tag = key.split(":", 1)
        code = labels(word)
        if code and tag in tag_of_string:
            words[fnv(code)][tag_of_string[tag]] += share
    word_keys, word_starts, word_rows = array.array("I"), array.array("I"), array.array("I")
    for key in sorted(words):
        counter = {t: n for t, n in words[key].items() if n > 0}
        if len(counter) < 2:
            continue
        total = sum(counter.values())
        word_keys.append(key)
        word_starts.append(len(word_rows))
        for tag, n in sorted(counter.items()):
            word_rows.append(tag | max(1, 65535 * n // total) << 16)
    word_starts.append(len(word_rows))

    starts, text = array.array("I", [0]), bytearray()
    for e in endings:
        text += e
        starts.append(len(text))
    parts = dict(
        stems=automaton(sorted((s, set_at[tuple(sorted(p))]) for s, p in stems.items())), sets=sets,
        endings=automaton(sorted((e[::-1], i) for i, e in enumerate(endings))), endingStarts=starts, endingText=text,
        paradigmStarts=paradigm_starts, rows=rows, lemmas=lemmas, tags=array.array("I", tags),
        guesses=automaton(sorted(guesses)), guessed=guessed, wordKeys=word_keys, wordStarts=word_starts,
        wordRows=word_rows)
    body, table = bytearray(), []
    base = 8 + 8 * len(SECTIONS)
    for name in SECTIONS:
        data = bytes(parts[name])
        table.append((base + len(body), len(data)))
        print(f"{name:15} {len(data):9}")
        body += data + bytes(-len(data) % 4)
    OUT.write_bytes(b"SVLX" + struct.pack("<I", 1) + b"".join(struct.pack("<II", *t) for t in table) + body)
    print(OUT.stat().st_size, "bytes;", len(stems), "stems,", len(paradigms), "paradigms,", len(tags), "tags")


if __name__ == "__main__":
    main()
