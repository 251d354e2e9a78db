#!/usr/bin/env python3
"""Compiles the Chinese words of the installed ICU's dictionary into Sources/CLexicons/Data/chinese.lexicon.

    Tools/make_chinese_lexicon.py

ICU ships its dictionary only as a trie in its own form (source/common/ucharstrie.h tells how it is read). Words with
other characters than BASIC are left out: they are Japanese. The committed table is ICU 72's; see
Sources/CLexicons/Data/NOTICE. Takes some seconds. The same dictionary gives the same bytes.

The file, all numbers little-endian:
  magic "SVLX", version u32, then for each section of SECTIONS its offset u32 and its length in bytes u32.
  characters u32, from U+3000 to U+9FFF: what stands below for the word of that one character.
  edges u64, a hash table of the words of two characters and more, and of what begins them: bits 28-63 the number of
  all but the last character << 16 | the last one, 20-27 cost of the word (the rarer the higher; 0 for what only begins
  words), 0-19 its number as the beginning of longer words; 0 where it begins none. An empty slot is 0. A key stands at
  (key * SPREAD mod 2^64 >> 32) * slots >> 32, or in the first empty slot after it, around the end.
  filter u64, two bits for each edge, which answer most vain questions from a tenth of the memory: those of product bits
  20-25 and 26-31 in the word (product >> 32) * words >> 32, where product is key * SPREAD mod 2^64.
"""
import array
import ctypes
import ctypes.util
import pathlib
import re
import struct

OUT = pathlib.Path(__file__).resolve().parent.parent / "Sources/CLexicons/Data/chinese.lexicon"
SECTIONS = ["characters", "edges", "filter"]
FILTER = 1 << 15
SPREAD = 0x9E3779B97F4A7C15
FIRST, LAST = 0x3000, 0x9FFF
BASIC = re.compile("[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff]+")


def dictionary():
    """ICU's dictionary as 16-bit units."""
    name = ctypes.util.find_library("icuuc")
    version = name.rpartition(".")[2]
    library = ctypes.CDLL(name)
    open_data, memory = (getattr(library, f"udata_{f}_{version}") for f in ("open", "getMemory"))
    open_data.restype = memory.restype = ctypes.c_void_p
    memory.argtypes = [ctypes.c_void_p]
    data = open_data(f"icudt{version}l-brkitr".encode(), b"dict", b"cjdict", ctypes.byref(ctypes.c_int()))
    start = memory(data)
    trie, end = (ctypes.c_int32 * 2).from_address(start)
    return memoryview(ctypes.string_at(start + trie, end - trie)).cast("H")


def words(units, position=0, word=""):
    """The words from a node of the trie, with their values."""
    def number(lead, position, one, two, three):
        """A number of one to three units, the limits of which are given."""
        if lead < two:
            return lead - one, position
        if lead < three:
            return (lead - two) << 16 | units[position], position + 1
        return units[position] << 16 | units[position + 1], position + 2

    def branch(position, length):
        while length > 5:
            lead = units[position + 1]
            delta, rest = number(lead, position + 2, 0, 0xFC00, 0xFFFF)
            yield from branch(rest + delta, length >> 1)
            position, length = rest, length - (length >> 1)
        for _ in range(length - 1):
            unit, lead = units[position], units[position + 1]
            value, rest = number(lead & 0x7FFF, position + 2, 0, 0x4000, 0x7FFF)
            if lead & 0x8000:
                yield word + chr(unit), value
            else:
                yield from words(units, rest + value, word + chr(unit))
            position = rest
        yield from words(units, position + 1, word + chr(units[position]))

    while True:
        lead = units[position]
        position += 1
        if lead & 0x8000:
            yield word, number(lead & 0x7FFF, position, 0, 0x4000, 0x7FFF)[0]
            return
        if lead >= 0x40:
            kind = lead & 0x3F
            value, position = number(lead - kind, position, 0x40, 0x4040, 0x7FC0)
            yield word, value >> 6 if lead < 0x4040 else value
        else:
            kind = lead
        if kind < 0x30:
            if kind == 0:
                kind, position = units[position], position + 1
            yield from branch(position, kind + 1)
            return
        for _ in range(kind - 0x2F):
            word += chr(units[position])
            position += 1


def tables(costs):
    """The sections of the file."""
    # Words with others that go on from them, the first character's nodes first.
    going_on = sorted({word[:end] for word in costs for end in range(1, len(word))}, key=lambda w: (len(w), w))
    nodes = {word: number for number, word in enumerate(going_on, 1)}
    characters = array.array("I", [0]) * (LAST - FIRST + 1)
    edges = array.array("Q", [0]) * (len(costs.keys() | nodes.keys()) * 10 // 7)
    filter = array.array("Q", [0]) * FILTER
    for word in sorted(costs.keys() | nodes.keys()):
        value = costs.get(word, 0) << 20 | nodes.get(word, 0)
        if len(word) == 1:
            characters[ord(word) - FIRST] = value
            continue
        key = nodes[word[:-1]] << 16 | ord(word[-1])
        product = key * SPREAD & (1 << 64) - 1
        filter[(product >> 32) * FILTER >> 32] |= 1 << (product >> 20 & 63) | 1 << (product >> 26 & 63)
        slot = (product >> 32) * len(edges) >> 32
        while edges[slot]:
            slot = (slot + 1) % len(edges)
        edges[slot] = key << 28 | value
    return characters, edges, filter


def main():
    costs = {word: value for word, value in words(dictionary()) if BASIC.fullmatch(word)}
    assert all(0 < cost < 256 for cost in costs.values())
    contents, body = [], b""
    for section in tables(costs):
        contents.append((8 + 8 * len(SECTIONS) + len(body), len(section.tobytes())))
        body += section.tobytes()
    OUT.write_bytes(b"SVLX" + struct.pack("<I", 1) + b"".join(struct.pack("<II", *c) for c in contents) + body)
    print(OUT.stat().st_size, "bytes;", len(costs), "words")


if __name__ == "__main__":
    main()
