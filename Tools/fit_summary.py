#!/usr/bin/env python3
"""Fit the weights of the summarizer's features to people's summaries.

  svodka summarize --jsonl --features < texts.jsonl > features.jsonl
  Tools/fit_summary.py --features features.jsonl --references references.jsonl [--folds 4]

texts.jsonl: {"id","language","title","text"} a line; references.jsonl: {"id","language","references":["…"],"set"?}.
Prints the weights as Sources/Summarization/SummaryWeights+Data.swift has them, and what they gain over the first
three sentences: the mean of ROUGE-1 and ROUGE-2 F1 of the whole three-sentence summary, in points.

All summaries of three of the first twelve sentences are scored once. A set of weights is worth the mean gain of the
summaries it picks, averaged over slightly shaken weights: without that, the figure jumps with every document that
changes sides, and the search fits noise. The search goes feature by feature from the starting weights, and pays for
moving away from them. First one set for all languages, each counting the same; then a few overrides for Russian.
Chinese has its overrides by hand: its figures scatter three times as much, a fit to 219 texts gained nothing on others
(+0.1), while length alone, with a mild dislike of what cannot stand alone, gains a point anywhere near these values.
--folds tells what is left of the gain on texts the weights were not fitted to: that is the figure to believe.

The same input gives the same weights. Needs numpy and snowballstemmer.
"""
import argparse, collections, itertools, json, math, random, re

import numpy as np
import snowballstemmer

LANGUAGES = ("en", "ru", "zh")
SENTENCES = 12
STEPS = (-0.4, -0.2, -0.1, 0.1, 0.2, 0.4)
SHAKES, SHAKE = 10, 0.15
WHOLE = ["redundancy", "overlong", "underlong", "antecedent"]
START = {
    "position": 1, "shortness": -0.9, "length": -0.3, "title": 0.3, "support": 0.3, "names": 0.2, "novelty": 0.1,
    "quotation": -0.2, "question": -0.3, "fragment": -0.2, "backReference": -0.2, "firstPerson": -0.2, "dash": -0.2,
    "isolation": -0.1, "colon": -0.1, "connective": -0.05, "speech": -0.1, "brackets": -0.05, "redundancy": 0.2,
    "underlong": 0.2,
}
# Set by hand after the search, in all languages: ROUGE hardly notices whether a sentence points back to something that
# is left out, or has half a quotation; readers do.
ADDED = {"backReference": -1.2, "antecedent": 0.5, "halfQuotation": -0.6}
# Russian quotations run over many sentences.
ADDED_OWN = {"ru": {"halfQuotation": -1.2}}
COMMON_PRICE = 0.3
OVERRIDES = {
    "ru": (0.1, {}, ["shortness", "length", "title", "support", "names", "quotation", "fragment", "brackets",
                     "firstPerson", "redundancy", "underlong"]),
    "zh": (0, {"shortness": -0.45, "length": -0.9, "title": 0.4, "support": 0.1, "names": 0, "novelty": 0, "fragment": -0.2,
               "firstPerson": 0, "isolation": 0, "colon": 0, "connective": 0, "brackets": 0, "redundancy": 0,
               "underlong": 0}, []),
}

STEM = {"en": snowballstemmer.stemmer("porter"), "ru": snowballstemmer.stemmer("russian")}
WORDS = {"en": re.compile(r"[a-z0-9]+"), "ru": re.compile(r"[a-zа-яё0-9]+"), "zh": re.compile(r"[a-z0-9]+|[\u3400-\u9fff]")}


def tokens(text, language):
    """Stems of English and Russian words, Chinese characters: what ROUGE compares."""
    found = WORDS[language].findall(text.lower())
    return found if language == "zh" else [STEM[language].stemWord(w) if len(w) > 3 else w for w in found]


def rouge(summary, references):
    """The mean of ROUGE-1 and ROUGE-2 F1, averaged over the references, in percent."""
    total = 0
    for n in (1, 2):
        mine = collections.Counter(zip(*[summary[i:] for i in range(n)]))
        for reference in references:
            theirs = collections.Counter(zip(*[reference[i:] for i in range(n)]))
            size = sum(mine.values()) + sum(theirs.values())
            total += 2 * sum((mine & theirs).values()) / size if size else 0
    return 100 * total / 2 / len(references)


def summaries(text, references, language):
    """For each possible summary the sums of its features, and its gain over the first three sentences."""
    count = min(SENTENCES, len(text["sentences"]))
    size = min(3, count)
    words = [tokens(s, language) for s in text["sentences"][:count]]
    values, similar = np.array(text["values"][:count]), text["similarities"]
    features, scores = [], []
    for chosen in itertools.combinations(range(count), size):
        ratio = math.log(max(1, sum(text["lengths"][i] for i in chosen)) / (text["typicalLength"] * size))
        whole = [-sum(similar[b][a] for a, b in itertools.combinations(chosen, 2)), -max(0, ratio), -max(0, -ratio),
                 sum(text["pointsBack"][b] and b - 1 == a for a, b in zip(chosen, chosen[1:]))]
        features.append(np.concatenate([values[list(chosen)].sum(0), whole]))
        scores.append(rouge(sum((words[i] for i in chosen), []), references))
    return np.array(features, np.float32), np.array(scores, np.float32) - scores[0]


class Texts:
    """The texts of a language, as arrays."""

    def __init__(self, items):
        most = max(len(gain) for _, gain in items)
        self.features = np.zeros((len(items), most, items[0][0].shape[1]), np.float32)
        self.absent = np.full((len(items), most, 1), -1e9, np.float32)
        self.gain = np.zeros((len(items), most), np.float32)
        for row, (features, gain) in enumerate(items):
            self.features[row, :len(gain)], self.absent[row, :len(gain)], self.gain[row, :len(gain)] = features, 0, gain

    def gains(self, weights):
        """The mean gain for each row of weights."""
        scores = np.tensordot(self.features, weights.astype(np.float32), axes=([2], [1])) + self.absent
        return self.gain[np.arange(len(self.gain))[:, None], scores.argmax(1)].mean(0)


def search(texts, start, free, price, names, sweeps=2):
    """Coordinate ascent from `start`; moving away costs `price` times the square of the distance."""
    shakes = np.random.default_rng(7).standard_normal((SHAKES, len(names))) * SHAKE
    shakes[:, names.index("position")] = 0

    def worth(rows):
        shaken = (rows[:, None, :] + shakes[None]).reshape(-1, len(names))
        gains = sum(t.gains(shaken) for t in texts).reshape(len(rows), -1).mean(1) / len(texts)
        return gains - price * ((rows - start) ** 2).sum(1)

    weights = start.copy()
    best = worth(weights[None])[0]
    for _ in range(sweeps):
        before = best
        for name in free:
            rows = np.repeat(weights[None], len(STEPS), 0)
            rows[:, names.index(name)] += STEPS
            values = worth(rows)
            if values.max() > best + 1e-4:
                weights, best = rows[values.argmax()], values.max()
        if best == before:
            break
    return weights


def fit(texts, names):
    start = np.array([START.get(n, 0.0) for n in names])
    free = [n for n in names if n in START and n != "position"]
    common = search([texts[l] for l in LANGUAGES], start, free, COMMON_PRICE, names)
    fitted = {"en": common}
    for language, (price, own, features) in OVERRIDES.items():
        own_start = common.copy()
        for name, value in own.items():
            own_start[names.index(name)] = value
        fitted[language] = search([texts[language]], own_start, features, price, names)
    fitted["en"] = common.copy()
    for language, weights in fitted.items():
        for name, value in (ADDED | ADDED_OWN.get(language, {})).items():
            weights[names.index(name)] = value
    return fitted


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--features", required=True)
    parser.add_argument("--references", required=True)
    parser.add_argument("--folds", type=int, default=0, help="also cross-validate with so many parts")
    parser.add_argument("--ablation", action="store_true", help="also tell what each feature is worth")
    parser.add_argument("--skip", default="bbc", help="a set of references to leave out: one made by machine")
    a = parser.parse_args()
    references = {r["id"]: r for r in map(json.loads, open(a.references, encoding="utf-8"))}
    items, names = collections.defaultdict(list), None
    for text in map(json.loads, open(a.features, encoding="utf-8")):
        reference = references[text["id"]]
        if reference.get("set") == a.skip or not text["sentences"]:
            continue
        language = reference["language"]
        names = text["names"] + WHOLE
        items[language].append(summaries(text, [tokens(r, language) for r in reference["references"]], language))
    fitted = fit({l: Texts(items[l]) for l in LANGUAGES}, names)
    for language in LANGUAGES:
        weights, common = fitted[language], fitted["en"]
        shown = {n: round(float(w), 2) for n, w, c in zip(names, weights, common)
                 if (abs(w) if language == "en" else abs(w - c)) > 1e-6}
        gain = Texts(items[language]).gains(weights[None])[0]
        print(f"{language}: {len(items[language])} texts, gain {gain:+.2f}", json.dumps(shown))
    if a.ablation:
        print("points lost without a feature (en ru zh):")
        for name in names:
            row = []
            for l in LANGUAGES:
                without = fitted[l].copy()
                without[names.index(name)] = 0
                gains = Texts(items[l]).gains(np.array([fitted[l], without]))
                row.append(gains[0] - gains[1])
            if any(fitted[l][names.index(name)] for l in LANGUAGES):
                print(f"  {name:16}" + "".join(f"{x:+7.2f}" for x in row))
    if a.folds:
        held = collections.defaultdict(list)
        parts = {l: random.Random(5).sample(range(len(items[l])), len(items[l])) for l in LANGUAGES}
        for fold in range(a.folds):
            train, test = {}, {}
            for l in LANGUAGES:
                out = set(parts[l][fold::a.folds])
                train[l] = Texts([x for i, x in enumerate(items[l]) if i not in out])
                test[l] = Texts([x for i, x in enumerate(items[l]) if i in out])
            weights = fit(train, names)
            for l in LANGUAGES:
                held[l].append((float(test[l].gains(weights[l][None])[0]), len(test[l].gain)))
        for l in LANGUAGES:
            print(f"{l}: cross-validated {sum(g * n for g, n in held[l]) / sum(n for _, n in held[l]):+.2f}")


if __name__ == "__main__":
    main()
