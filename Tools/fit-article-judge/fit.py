#!/usr/bin/env python3
"""Fit the judge that tells an article's lines from the rest of a page, and write it as Swift.

  swift build -c release --package-path Tools/fit-article-judge
  Tools/fit-article-judge/.build/release/measure < pages.jsonl > lines.jsonl
  python3 Tools/fit-article-judge/fit.py --gold gold.jsonl --lines lines.jsonl --out Sources/Parsing/HTML

pages.jsonl: {"id","url"?,"html"}; gold.jsonl: {"id","body","title"?,"optional"?}, where body is the article's text and
optional holds lines that may or may not be given. Needs numpy, scikit-learn, lightgbm. Prints the share of lines judged
right on pages that the judge was not fitted to (five folds), weighted by their length.
"""
import argparse, collections, json, re, unicodedata, zlib
import lightgbm, numpy as np
from sklearn.linear_model import LogisticRegression

TOKEN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[^\W\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")
ENDINGS = ("saysRelated", "saysComment", "saysSubscribe", "saysCopyright", "saysStaff")


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


def context(page, scores):
    """What BlockContext.swift measures, value for value."""
    s = np.clip(np.array(scores, float), -4, 4); n = len(s)
    w = np.array(page["weights"], float); wt = np.minimum(w, 400) + 10
    rows = np.array(page["rows"]); names = {k: i for i, k in enumerate(page["names"])}; chains = page["ancestors"]
    gain = np.clip(s / 2, -1, 1) * np.minimum(w, 400); gain = np.where(gain < 0, gain * .7, gain)
    sums = collections.defaultdict(float)
    for chain, g in zip(chains, gain):
        for node in chain: sums[node] += g
    best = max(sums, key=lambda k: (sums[k], k))
    if sums[best] <= 0: best = 0
    inside = np.array([best in c for c in chains], float); positive = np.maximum(gain, 0); total = max(1, positive.sum())
    parents = [c[1] if len(c) > 1 else 0 for c in chains]; grand = [c[2] if len(c) > 2 else 0 for c in chains]

    def others(keys):
        num, den = collections.defaultdict(float), collections.defaultdict(float)
        for k, x, y in zip(keys, s, wt): num[k] += x * y; den[k] += y
        return np.array([(num[k] - x * y) / (den[k] - y) if den[k] - y > .01 else 0. for k, x, y in zip(keys, s, wt)])

    f = [s, inside, inside * s]
    pad, pw = np.concatenate([[-4] * 8, s, [-4] * 8]), np.concatenate([[1] * 8, wt, [1] * 8])
    for k in (1, 2, 3): f += [pad[8 - k:8 - k + n], pad[8 + k:8 + k + n]]
    mean = lambda a, b: np.dot(pad[a:b], pw[a:b]) / pw[a:b].sum()
    for k in (3, 8): f += [np.array([mean(8 + i - k, 8 + i) for i in range(n)]), np.array([mean(9 + i, 9 + i + k) for i in range(n)])]
    f += [others(parents), others(grand), others(list(zip(page["tags"], page["marks"])))]
    sure = [i for i in range(n) if s[i] > 1 and w[i] >= 60 and inside[i]] or [i for i in range(n) if s[i] > 0] or [int(np.argmax(s))]
    index = np.arange(n); before = np.cumsum(positive) - positive; start = np.cumsum(w) - w
    f += [np.clip(sure[0] - index, -10, 10) / 10, np.clip(index - sure[-1], -10, 10) / 10, before / total, np.full(n, min(total, 5000) / 5000)]
    back, ahead, end, begin = np.ones(n), np.ones(n), None, None
    for i in range(n):
        if end is not None: back[i] = min(1000, start[i] - end) / 1000
        if i in sure: end = start[i] + w[i]
    for i in reversed(range(n)):
        if begin is not None: ahead[i] = min(1000, begin - start[i] - w[i]) / 1000
        if i in sure: begin = start[i]
    count, endings = 0, []
    for i in range(n):
        endings.append(min(count, 3) / 3)
        if s[i] < .5 and before[i] + positive[i] > .3 * total and any(rows[i, names[e]] for e in ENDINGS): count += 1
    depth = np.array([min(10, c.index(best)) if best in c else 15 for c in chains]) / 10
    by = collections.Counter()
    for k, g in zip(parents, positive): by[k] += g
    top = max(by, key=lambda k: (by[k], -k))
    return np.array(f + [back, ahead, np.array(endings), depth, np.array([float(k == top) for k in parents]), np.array([by[k] / total for k in parents])]).T


def line(tree):
    if "leaf_value" in tree: return f"= {tree['leaf_value']:.4g}"
    return f"{tree['split_feature']} {tree['threshold']:.5g} {line(tree['left_child'])} {line(tree['right_child'])}"


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--gold", required=True); ap.add_argument("--lines", required=True); ap.add_argument("--out", required=True)
    a = ap.parse_args()
    gold = {g["id"]: g for g in map(json.loads, open(a.gold, encoding="utf-8")) if g.get("body")}
    pages = [p for p in map(json.loads, open(a.lines, encoding="utf-8")) if p["id"] in gold and p["texts"]]
    X, Y, W, G = [], [], [], []
    for i, page in enumerate(pages):
        y, w = label(gold[page["id"]], page)
        X += page["rows"]; Y += y; W += [v / sum(w) * 100 for v in w]; G += [i] * len(y)
    X, Y, W, G = np.array(X, np.float32), np.array(Y), np.array(W), np.array(G)
    folds = np.array([zlib.crc32(p["id"].encode()) % 5 for p in pages])[G]
    first = lambda: LogisticRegression(C=1, max_iter=300, fit_intercept=False)
    second = lambda: lightgbm.LGBMClassifier(n_estimators=150, num_leaves=15, learning_rate=.07, min_child_samples=40, verbose=-1, n_jobs=1)
    scores = np.zeros(len(Y))
    for k in range(5):
        held = folds == k
        scores[held] = X[held] @ first().fit(X[~held], Y[~held], sample_weight=W[~held]).coef_[0]
    Z = np.concatenate([X, np.concatenate([context(p, scores[G == i]) for i, p in enumerate(pages)])], axis=1)
    right = 0.
    for k in range(5):
        held = folds == k
        said = second().fit(Z[~held], Y[~held], sample_weight=W[~held]).predict(Z[held])
        right += W[held][said == Y[held]].sum()
    print(f"{len(pages)} pages, {len(Y)} lines, {100 * right / W.sum():.2f} % of the text judged right on unseen pages")
    weights = first().fit(X, Y, sample_weight=W).coef_[0]
    trees = second().fit(Z, Y, sample_weight=W).booster_.dump_model()["tree_info"]
    names = pages[0]["names"]
    with open(f"{a.out}/ArticleJudge+Weights.swift", "w") as out:
        out.write("extension ArticleJudge {\n    /// Fitted; in the order of `BlockFeature`.\n    static let firstWeights: [Float] = [\n")
        out.writelines(f"        {w:.3f},  // {name}\n" for name, w in zip(names, weights))
        out.write("    ]\n}\n")
    with open(f"{a.out}/ArticleJudge+Trees.swift", "w") as out:
        out.write(f"extension ArticleJudge {{\n    /// Fitted; values 0 to {len(names) - 1} are those of `BlockFeature`, the rest those of `BlockContext`, both in their order.\n    static let treeText = \"\"\"\n")
        out.writelines(f"        {line(t['tree_structure'])}\n" for t in trees)
        out.write("        \"\"\"\n}\n")


if __name__ == "__main__":
    main()
