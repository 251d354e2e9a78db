#!/usr/bin/env python3
"""Fit the judge that tells an article's lines from the rest of a page, and write it as Swift.

  INSIDERS=1 swift build -c release --scratch-path .build/insiders -Xswiftc -enable-testing --product measure-lines
  python3 Tools/fit-article-judge/fit.py --pages pages.jsonl --gold gold.jsonl --out Sources/Parsing/HTML

pages.jsonl: {"id","url"?,"html"}; gold.jsonl: {"id","body"?,"title"?,"optional"?,"with"?,"without"?}, where body is the
article's text, optional holds lines that may or may not be given, with and without are pieces of text that must and must
not be given. Needs numpy, scikit-learn, lightgbm. Prints how well pages are read that the judge was not fitted to (five
folds): F1 of the text in runs of four words, and the shares of the pieces found.
"""
import argparse, collections, json, pathlib, re, subprocess, tempfile, textwrap, unicodedata, zlib
import lightgbm, numpy as np
from sklearn.linear_model import LogisticRegression

TOKEN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[^\W\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")
MEASURE = pathlib.Path(__file__).resolve().parents[2] / ".build/insiders/release/measure-lines"


def squash(s): return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", s or "").casefold())


def label(gold, page):
    """For each line whether it belongs to the article, and how much that matters."""
    words = TOKEN.findall(gold["body"])
    inside = {tuple(words[i:i + 4]) for i in range(len(words) - 3)}
    whole = {squash(x) for x in gold["body"].split("\n")}
    skipped = {squash(x) for x in [gold.get("title"), *(gold.get("optional") or [])] if x}
    labels, weights = [], []
    for text in page["texts"]:
        own, flat = TOKEN.findall(text), squash(text)
        if flat in skipped and flat not in whole: labels.append(0); weights.append(.05)
        elif len(own) >= 4:
            share = np.mean([tuple(own[i:i + 4]) in inside for i in range(len(own) - 3)])
            labels.append(int(share >= .5)); weights.append(min(len(own), 150) * abs(share - .5) * 2 + 1)
        else: labels.append(int(bool(flat) and flat in whole)); weights.append(1 + len(own) * .5)
    return labels, weights


def label_pieces(gold, page):
    """The same where only some pieces of text are known: the other lines do not matter."""
    wanted, unwanted = ([squash(x) for x in gold.get(k) or [] if squash(x)] for k in ("with", "without"))
    labels, weights = [], []
    for text in page["texts"]:
        flat, length = squash(text), min(len(TOKEN.findall(text)), 150)
        yes, no = (any(x in flat or len(flat) > 40 and flat in x for x in pieces) for pieces in (wanted, unwanted))
        labels.append(int(yes)); weights.append(length + 1 if yes and not no else length / 2 + 5 if no and not yes else 0)
    return labels, weights


def measure(pages, *scores):
    with tempfile.TemporaryDirectory() as folder:
        arguments = []
        for look, values in enumerate(scores):
            arguments.append(pathlib.Path(folder) / f"{look}.jsonl")
            arguments[-1].write_text("".join(json.dumps([round(float(x), 6) for x in s]) + "\n" for s in values))
        out = subprocess.run([MEASURE, *arguments], input="".join(json.dumps(p) + "\n" for p in pages), capture_output=True, text=True, check=True)
    return [json.loads(line) for line in out.stdout.splitlines()]


def line(tree):
    if "leaf_value" in tree: return f"= {tree['leaf_value']:.4g}"
    return f"{tree['split_feature']} {tree['threshold']:.5g} {line(tree['left_child'])} {line(tree['right_child'])}"


def first(): return LogisticRegression(C=1, max_iter=300, fit_intercept=False)


def second():
    return lightgbm.LGBMClassifier(
        n_estimators=110, num_leaves=15, learning_rate=.08, colsample_bytree=.4, subsample=.7, subsample_freq=1,
        min_child_samples=200, reg_lambda=20, random_state=0, verbose=-1, n_jobs=1)


def fit_second(Z, Y, W, names):
    """Fitted also to the same lines without what their classes say, since every site names its elements in its own way."""
    words = range(names.index("articleBody"), names.index("shortInBody") + 1)
    nameless = Z.copy(); nameless[:, [i for i, name in enumerate(names) if i in words or name.startswith("near")]] = 0
    return second().fit(np.concatenate([Z, nameless]), np.concatenate([Y, Y]), sample_weight=np.concatenate([W, W / 2]))


def report(pages, gold):
    """What a reader of unseen pages would get: F1 by language, and the pieces found."""
    precision, recall, found = collections.defaultdict(list), collections.defaultdict(list), {"with": [], "without": []}
    for page in pages:
        g, title = gold[page["id"]], squash(page["title"])
        texts = [t for t in map(page["texts"].__getitem__, page["chosen"]) if squash(t) != title]
        for kind in found:
            flat = squash("".join(texts)); found[kind] += [squash(x) in flat for x in g.get(kind) or [] if squash(x)]
        if not g.get("body"): continue
        skipped = {squash(x) for x in [g.get("title"), *(g.get("optional") or [])] if x} - {squash(x) for x in g["body"].split("\n")}
        grams = lambda words: collections.Counter(tuple(words[i:i + 4]) for i in range(max(1, len(words) - 3)) if words)
        a, b = (grams(TOKEN.findall(t)) for t in (g["body"], "\n".join(t for t in texts if squash(t) not in skipped)))
        same = sum((a & b).values())
        for key in ("all", g.get("language", "?")):
            if b: precision[key].append(same / sum(b.values()))
            recall[key].append(same / sum(a.values()))
    for key in precision:
        p, r = np.mean(precision[key]), np.mean(recall[key])
        print(f"  {key}: F1 {200 * p * r / (p + r):.2f} on {len(recall[key])} unseen pages")
    print("  " + ", ".join(f"{k}: {100 * np.mean(v):.2f} %" for k, v in found.items() if v))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--gold", required=True); ap.add_argument("--pages", required=True); ap.add_argument("--out", required=True)
    a = ap.parse_args()
    gold = {g["id"]: g for g in map(json.loads, open(a.gold, encoding="utf-8")) if any(g.get(k) for k in ("body", "with", "without"))}
    inputs = [p for p in map(json.loads, open(a.pages, encoding="utf-8")) if p["id"] in gold]
    pages, kept, X, Y, W, G = [], [], [], [], [], []
    for source, page in zip(inputs, measure(inputs)):
        g = gold[page["id"]]
        y, w = label(g, page) if g.get("body") else label_pieces(g, page)
        if not sum(w): continue
        # A page counts as much as any other; one of which pieces alone are known, less.
        X += page["rows"]; Y += y; W += [v / sum(w) * (100 if g.get("body") else 40) for v in w]; G += [len(pages)] * len(y)
        pages.append(page); kept.append(source)
    X, Y, W, G = np.array(X, np.float32), np.array(Y), np.array(W), np.array(G)
    folds = np.array([zlib.crc32(p["id"].encode()) % 5 for p in pages])[G]
    scores = np.zeros(len(Y))
    for k in range(5):
        held, seen = folds == k, (folds != k) & (W > 0)
        scores[held] = X[held] @ first().fit(X[seen], Y[seen], sample_weight=W[seen]).coef_[0]
    split = lambda values: np.split(values, np.searchsorted(G, range(1, len(pages))))
    measured = [p for p in measure(kept, split(scores)) if p["rows"]]
    Z = np.concatenate([np.array(p["rows"], np.float32) for p in measured])
    unseen, names = np.zeros(len(Y)), measured[0]["names"]
    for k in range(5):
        held, seen = folds == k, (folds != k) & (W > 0)
        unseen[held] = fit_second(Z[seen], Y[seen], W[seen], names).predict(Z[held], raw_score=True)
    report(measure(kept, split(scores), split(unseen)), gold)
    weights = first().fit(X[W > 0], Y[W > 0], sample_weight=W[W > 0]).coef_[0]
    trees = fit_second(Z[W > 0], Y[W > 0], W[W > 0], names).booster_.dump_model()["tree_info"]
    with open(f"{a.out}/ArticleJudge+Fitted.swift", "w") as out:
        out.write("/// What `Tools/fit-article-judge` has fitted; written by it.\nextension ArticleJudge {\n"
                  "    /// How much each measurement counts at the first look.\n"
                  "    static let firstWeights: KeyValuePairs<BlockFeature, Float> = [\n")
        out.writelines(f"        .{name}: {w:.3f},\n" for w, name in zip(weights, names))
        out.write("    ]\n\n    /// The second look: the names of the measurements that its trees count, then a tree a line.\n"
                  "    static let treeText = \"\"\"\n")
        out.write(" \\\n".join(f"        {part}" for part in textwrap.wrap(" ".join(names), width=106)) + "\n")
        out.writelines(f"        {line(t['tree_structure'])}\n" for t in trees)
        out.write("        \"\"\"\n}\n")


if __name__ == "__main__":
    main()
