#!/usr/bin/env python3
"""Measure the term candidates of the coverage review against people's terms and keywords, and simple peers beside them.

  swift build -c release --package-path Benchmarks --product CandidateBenchmark
  pip install snowballstemmer pymorphy3 wordfreq yake
  Benchmarks/Sources/CandidateBenchmark/compare.py --acter ACTER/en --russian RU_KW_EVAL [--show 30]

ACTER (github.com/AylaRT/ACTER): the annotated English texts of a domain are one day's articles; P@100 is the share of the
first hundred candidates that are in the list of its terms, as they are written, small letters like capitals; once with
named entities as terms, once without.

Russian (github.com/mannefedov/ru_kw_eval_datasets, the unpacked ng_0.jsonlines and russia_today_0.jsonlines): each
document is a day of its own; F1@10 compares its first ten candidates with its keywords, by Snowball's stems. Documents
with even numbers, from 0, are for tuning, odd ones for testing.

Peers: weirdness (frequency here by frequency in wordfreq's English; words seen three times) and YAKE; TF-IDF of nouns
over the documents of one source (pymorphy3's dictionary forms) and YAKE. A package that is not installed is told and
left out.
"""
import argparse, collections, functools, json, math, pathlib, re, subprocess, tempfile

PROGRAM = pathlib.Path(__file__).resolve().parents[2] / ".build/release/CandidateBenchmark"
SOURCES = {"RT": "russia_today_0.jsonlines", "NG": "ng_0.jsonlines"}


def words(text):
    return re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text.lower())


def candidates(texts):
    """Svodka's candidates, best first, for each group of texts."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(json.dumps(text, ensure_ascii=False) + "\n" for text in texts)
        file.flush()
        output = subprocess.run([PROGRAM, file.name], capture_output=True, text=True, check=True).stdout
    return {line["group"]: line["candidates"] for line in map(json.loads, output.splitlines())}


def yake(language, size, count):
    from yake import KeywordExtractor
    extractor = KeywordExtractor(lan=language, n=size, top=count)
    return lambda text: [phrase for phrase, _ in extractor.extract_keywords(text)]


# ACTER

def acter_terms(folder, domain, with_names):
    lists = folder / domain / "annotated/annotations/unique_annotation_lists"
    name = f"{domain}_en_terms{'_nes' if with_names else ''}.tsv"
    return {line.split("\t")[0].strip().lower() for line in open(lists / name, encoding="utf-8")}


def weirdness():
    from wordfreq import word_frequency

    def run(text):
        counts = collections.Counter(words(text))
        total = sum(counts.values())
        score = {word: count / total / max(word_frequency(word, "en"), 1e-9)
                 for word, count in counts.items() if count > 2 and len(word) > 2}
        return sorted(score, key=lambda word: (-score[word], word))[:100]
    return run


def acter(folder, show):
    domains = sorted(path.parent.name for path in folder.glob("*/annotated"))
    texts = [{"id": path.name, "group": domain, "language": "en", "text": path.read_text(encoding="utf-8")}
             for domain in domains for path in sorted((folder / domain / "annotated/texts").glob("*.txt"))]
    whole = {domain: "\n".join(text["text"] for text in texts if text["group"] == domain) for domain in domains}
    print("\t".join(["P@100", *domains, "mean"]))

    def tell(name, found):
        for with_names in (False, True):
            row = []
            for domain in domains:
                gold = acter_terms(folder, domain, with_names)
                row.append(sum(phrase.lower() in gold for phrase in found[domain][:100]) / 100)
            kind = "with names" if with_names else "terms alone"
            print(f"{name}, {kind}\t" + "\t".join(f"{p:.2f}" for p in row) + f"\t{sum(row) / len(row):.3f}", flush=True)

    found = candidates(texts)
    tell("svodka", found)
    for name, make in (("weirdness", weirdness), ("YAKE", lambda: yake("en", 3, 100))):
        try:
            run = make()
        except ImportError as error:
            print(f"{name}\tnot installed: {error}")
            continue
        tell(name, {domain: run(whole[domain]) for domain in domains})
    for domain in domains if show else []:
        gold = acter_terms(folder, domain, True)
        wrong = [phrase for phrase in found[domain][:100] if phrase.lower() not in gold]
        print(f"{domain}, no terms: " + "; ".join(wrong[:show]))


# Russian keywords

def stems(phrases):
    return {" ".join(stem(word) for word in words(phrase.replace("ё", "е"))) for phrase in phrases} - {""}


@functools.cache
def stem(word):
    return stemmer().stemWord(word)


@functools.cache
def stemmer():
    import snowballstemmer
    return snowballstemmer.stemmer("russian")


def f1(found, keywords):
    found, keywords = stems(found[:10]), stems(keywords)
    hits = len(found & keywords)
    return 2 * hits / (len(found) + len(keywords)) if hits else 0


def tf_idf(documents):
    import pymorphy3
    analyzer = pymorphy3.MorphAnalyzer()

    @functools.cache
    def noun(word):
        parse = analyzer.parse(word)[0]
        return parse.normal_form if parse.tag.POS == "NOUN" and len(word) > 2 else None

    counts = [collections.Counter(filter(None, map(noun, words(d["title"] + "\n" + d["content"])))) for d in documents]
    spread = collections.Counter(word for count in counts for word in count)
    order = [{word: n * math.log(len(documents) / spread[word]) for word, n in count.items()} for count in counts]
    return [sorted(score, key=lambda word: (-score[word], word))[:10] for score in order]


def yake_all(documents):
    run = yake("ru", 3, 10)
    return [run(d["title"] + "\n" + d["content"]) for d in documents]


def russian(folder, show, count):
    print("F1@10\ttuning\ttesting")
    for name, file in SOURCES.items():
        documents = [json.loads(line) for line in open(folder / file, encoding="utf-8")][:count]
        documents = [d for d in documents if d["content"] and d["keywords"]]

        def tell(peer, found):
            values = [f1(phrases, d["keywords"]) for phrases, d in zip(found, documents)]
            halves = values[::2], values[1::2]
            print(f"{name}, {peer}\t" + "\t".join(f"{sum(half) / len(half):.3f}" for half in halves), flush=True)

        by_number = candidates({"id": str(i), "group": str(i), "language": "ru", "title": d["title"],
                                "text": d["content"]} for i, d in enumerate(documents))
        found = [by_number.get(str(i), []) for i in range(len(documents))]
        tell("svodka", found)
        for peer, run in (("TF-IDF", tf_idf), ("YAKE", yake_all)):
            try:
                tell(peer, run(documents))
            except ImportError as error:
                print(f"{peer}\tnot installed: {error}")
        for phrases, d in list(zip(found, documents))[:show * 2:2]:
            print(f"  {'; '.join(phrases[:10])}\n    keywords: {'; '.join(d['keywords'])}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--acter", type=pathlib.Path, help="its folder en")
    parser.add_argument("--russian", type=pathlib.Path, help="the folder of the two unpacked files")
    parser.add_argument("--count", type=int, help="documents of each Russian source; all by default")
    parser.add_argument("--show", type=int, default=0, help="candidates that are no terms; documents for tuning")
    a = parser.parse_args()
    if a.acter:
        acter(a.acter, a.show)
    if a.russian:
        russian(a.russian, a.show, a.count)


if __name__ == "__main__":
    main()
