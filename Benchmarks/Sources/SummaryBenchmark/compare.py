#!/usr/bin/env python3
"""Measure Svodka's key sentences against packages of Python, on the same texts, one core, in one run.

  swift build -c release --package-path Benchmarks --product SummaryBenchmark
  pip install summa sumy snownlp textrank4zh jieba numpy
  Benchmarks/Sources/SummaryBenchmark/compare.py TEXTS.jsonl [--count 60]

Prints documents a second of processor time: a package's best of two rounds over the first texts of each language, and
Svodka's over the same texts, right before and right after it. Sentences and words are part of everybody's work; sumy,
which cannot divide them, is given plain rules. summa does not read Chinese.
"""
import argparse, collections, importlib, json, pathlib, re, subprocess, tempfile, time


def sumy(words):
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.summarizers.luhn import LuhnSummarizer

    class Words:
        def to_words(self, text):
            return tuple(words(text))

    def run(text, language):
        rule = r"[^。！？]+[。！？]*" if language == "zh" else r".+?(?:[.!?…]+(?=\s)|$)"
        sentences = [s.strip() for line in text.split("\n") for s in re.findall(rule, line) if s.strip()]
        document = ObjectDocumentModel([Paragraph([Sentence(s, Words()) for s in sentences])])
        return LuhnSummarizer()(document, 3)
    return run


def summa():
    from summa.summarizer import summarize
    names = {"en": "english", "ru": "russian"}
    return lambda text, language: summarize(text, language=names[language], words=75)


def snownlp():
    from snownlp import SnowNLP
    return lambda text, language: SnowNLP(text).summary(3)


def textrank4zh():
    import networkx, numpy
    # The package still names two functions as they were called years ago.
    networkx.from_numpy_matrix = networkx.from_numpy_array
    from textrank4zh import TextRank4Sentence

    def run(text, language):
        ranker = TextRank4Sentence()
        ranker.analyze(text=text, lower=True, source="all_filters")
        return ranker.get_key_sentences(num=3)
    return run


def peers(language):
    """Name and function of each package that serves the language; those not installed are told and left out."""
    def luhn():
        if language == "zh":
            jieba = importlib.import_module("jieba")
            jieba.initialize()
            return sumy(jieba.lcut)
        return sumy(lambda text: re.findall(r"\w+", text.lower()))
    makers = {"sumy Luhn": luhn}
    makers |= {"snownlp": snownlp, "textrank4zh": textrank4zh} if language == "zh" else {"summa": summa}
    for name, maker in makers.items():
        try:
            yield name, maker()
        except ImportError as error:
            print(f"{language}\t{name}\tnot installed: {error}")


def speed(run, texts, language):
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        for text in texts:
            try:
                run(text["text"], language)
            except (ValueError, ZeroDivisionError, IndexError):
                pass  # a text too short for the package
        best = min(best, time.process_time() - start)
    return len(texts) / best


def svodka(texts):
    """Our documents a second: all the work, and sentences and words alone."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as sample:
        sample.writelines(json.dumps(text, ensure_ascii=False) + "\n" for text in texts)
        sample.flush()
        program = pathlib.Path(__file__).resolve().parents[2] / ".build/release/SummaryBenchmark"
        output = subprocess.run([program, sample.name], capture_output=True, text=True, check=True).stdout
    return [float(figure.split()[0]) for figure in output.splitlines()[0].split("\t")[2:]]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts")
    parser.add_argument("--count", type=int, default=60, help="texts of each language")
    a = parser.parse_args()
    by_language = collections.defaultdict(list)
    for line in open(a.texts, encoding="utf-8"):
        text = json.loads(line)
        if len(by_language[text["language"]]) < a.count:
            by_language[text["language"]].append(text)
    for language, texts in sorted(by_language.items()):
        if language not in ("en", "ru", "zh"):
            continue
        for name, run in peers(language):
            before = svodka(texts)
            theirs = speed(run, texts, language)
            whole, words = (sum(pair) / 2 for pair in zip(before, svodka(texts)))
            print(f"{language}\t{name}: {theirs:.0f} documents/s\tsvodka: {whole:.0f}, {whole / theirs:.1f} times as many"
                  f"\tits sentences and words alone: {words:.0f}, {words / theirs:.1f} times", flush=True)


if __name__ == "__main__":
    main()
