#!/usr/bin/env python3
"""compare-terms.py en=TEXT ru=TEXT zh=TEXT: how fast terms are found in a text, at 1,000, 10,000 and 100,000 entries.

Runs TermBenchmark beside pyahocorasick and flashtext (pip install pyahocorasick flashtext), which find terms as they are
written, in one go, so that the figures can be compared; all on one thread, the best of several runs. The entries are
those of ../glossaries and, beyond them, pairs and triples of the text's own words drawn at random with a fixed seed: so a
large glossary finds little more than a small one, and what is measured is the cost of its size.

Blank lines part a text's documents. Needs a release build: swift build -c release --product TermBenchmark
"""
import csv, glob, os, pathlib, random, re, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
SIZES = 1_000, 10_000, 100_000


def resident():
    line = next(l for l in open("/proc/self/status") if l.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def own_terms(language):
    """The terms of the shipped glossaries."""
    terms = []
    for path in sorted(glob.glob(str(HERE.parent / "glossaries/*.csv"))):
        for row in csv.DictReader(open(path, encoding="utf-8")):
            terms += [t for t in (row.get(language) or "").split("|") if t]
    return terms


def glossary(language, text, size):
    """So many different terms: the shipped ones, then random pairs and triples of words."""
    chance = random.Random(size)
    words = sorted(set(re.findall(r"[一-鿿]{2}" if language == "zh" else r"[^\W\d_]{4,}", text.lower())))
    terms = dict.fromkeys(own_terms(language)[: size // 2])
    while len(terms) < size:
        chosen = chance.choices(words, k=chance.choice((2, 2, 3)))
        terms[("" if language == "zh" else " ").join(chosen)] = None
    return list(terms)


def best(runs, body):
    times = []
    for _ in range(runs):
        start = time.perf_counter(); body(); times.append(time.perf_counter() - start)
    return min(times)


def ahocorasick_figures(terms, lines, size):
    import ahocorasick
    before, start = resident(), time.perf_counter()
    automaton = ahocorasick.Automaton()
    for number, term in enumerate(terms): automaton.add_word(term.lower(), number)
    automaton.make_automaton()
    load, memory = time.perf_counter() - start, resident() - before
    count = 0
    def run():
        nonlocal count
        count = sum(1 for line in lines for _ in automaton.iter(line))
    return load, memory, size / best(3, run), count


def flashtext_figures(terms, lines, size):
    import flashtext
    before, start = resident(), time.perf_counter()
    processor = flashtext.KeywordProcessor()
    for term in terms: processor.add_keyword(term)
    load, memory = time.perf_counter() - start, resident() - before
    count = 0
    def run():
        nonlocal count
        count = sum(len(processor.extract_keywords(line)) for line in lines)
    return load, memory, size / best(1, run), count


def isolated(name, glossary_path, text_path):
    """One peer's figures from a process of its own, so that memory is its alone."""
    out = subprocess.run([sys.executable, __file__, "--peer", name, glossary_path, text_path], capture_output=True, text=True)
    return [float(x) for x in out.stdout.split()] if out.returncode == 0 else None


def main():
    if sys.argv[1:2] == ["--peer"]:
        _, _, name, glossary_path, text_path = sys.argv
        terms = open(glossary_path, encoding="utf-8").read().split("\n")[1:-1]
        text = open(text_path, encoding="utf-8").read()
        lines = [l.lower() for l in text.split("\n\n")]
        print(*{"pyahocorasick": ahocorasick_figures, "flashtext": flashtext_figures}[name](terms, lines, len(text.encode()) / 1e6))
        return
    texts = dict(a.split("=", 1) for a in sys.argv[1:])
    if not texts: sys.exit(__doc__)
    build = HERE / ".build/release/TermBenchmark"
    program = os.environ.get("TERM_BENCHMARK", str(build))
    print(f"{'':4}{'entries':>8}  {'':14}{'load s':>8}{'MB':>7}{'MB/s':>8}{'with words':>12}{'matches':>9}")
    with tempfile.TemporaryDirectory() as folder:
        for language, path in texts.items():
            text = open(path, encoding="utf-8").read()
            for size in SIZES:
                table = f"{folder}/{language}{size}.csv"
                terms = [t for t in glossary(language, text, size) if not re.search(r'[",\n]', t)]
                pathlib.Path(table).write_text("\n".join([language, *terms]) + "\n", encoding="utf-8")
                ours = subprocess.run([program, table, language, path], capture_output=True, text=True, check=True)
                load, memory, alone, whole, count = map(float, ours.stdout.split())
                print(f"{language:4}{size:8}  {'svodka':14}{load:8.3f}{memory:7.0f}{alone:8.1f}{whole:12.1f}{count:9.0f}")
                for name in "pyahocorasick", "flashtext":
                    figures = isolated(name, table, path)
                    if figures: print(f"{'':14}{name:14}{figures[0]:8.3f}{figures[1]:7.0f}{figures[2]:8.1f}{'':12}{figures[3]:9.0f}", flush=True)


if __name__ == "__main__": main()
