import NewsModel

/// The features that count in a language, with what each counts for.
struct WeightedScorers: Sendable {
    let weights: SummaryWeights
    private let terms: [Term]

    private struct Term {
        let scorer: any SentenceScorer
        let weight: Double
        /// The most that it and those behind it can add.
        let rest: Double
    }

    init(_ weights: SummaryWeights) {
        self.weights = weights
        var rest = 0.0
        var terms: [Term] = []
        for scorer in [any SentenceScorer].all.reversed() {
            guard let weight = weights[scorer.name] else { continue }
            rest += max(0, weight)
            terms.append(Term(scorer: scorer, weight: weight, rest: rest))
        }
        self.terms = terms.reversed()
    }

    /// The sentences that can be among the `count` best, and perhaps others; what is said twice, as captions and
    /// teasers are, is said once.
    ///
    /// A sentence is dropped as soon as all that could still speak for it would not lift it over `count` others: far
    /// down in a text its place alone is enough.
    func candidates(in text: SummaryText, best count: Int) -> [Candidate] {
        var seen = KeyTable(capacity: text.sentences.count)
        var found: [Candidate] = []
        var best: [Double] = []
        for index in text.sentences.indices {
            let worst = best.count < count ? -Double.infinity : best[best.count - 1]
            guard let score = score(ofSentenceAt: index, in: text, over: worst - weights.antecedent),
                seen.value(of: text.withUTF8(ofSentenceAt: index, TextKey.of), orSet: Int32(truncatingIfNeeded: index))
                    == index
            else { continue }
            let candidate = candidate(index, score: score, in: text)
            found.append(candidate)
            guard count < .max else { continue }
            best.insert(candidate.most, at: best.firstIndex { $0 < candidate.most } ?? best.count)
            if best.count > count { best.removeLast() }
        }
        return found
    }

    /// The score of a sentence; nil as soon as it cannot come up to `worst`.
    private func score(ofSentenceAt index: Int, in text: SummaryText, over worst: Double) -> Double? {
        var score = 0.0
        for place in terms.indices {
            if score + terms[place].rest < worst { return nil }
            score += terms[place].weight * terms[place].scorer.value(ofSentenceAt: index, in: text)
        }
        return score
    }

    private func candidate(_ index: Int, score: Double, in text: SummaryText) -> Candidate {
        let view = text.sentences[index]
        return Candidate(
            index: index, score: score, most: score + (view.words.pointsBack ? weights.antecedent : 0),
            words: text.words(ofSentenceAt: index), figures: text.withUTF8(ofSentenceAt: index, Self.figures),
            pointsBack: view.words.pointsBack, quotation: text.quotations.run(at: index))
    }

    /// The digits of a sentence in order, as one number.
    private static func figures(of sentence: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var figures: UInt64 = 0
        for byte in sentence where byte &- UInt8(ascii: "0") < 10 { figures = figures &* 31 &+ UInt64(byte) }
        return figures
    }

    /// A chosen sentence, with what each feature added.
    func scored(_ candidate: Candidate, in text: SummaryText) -> ScoredSentence {
        ScoredSentence(
            index: candidate.index, score: candidate.score,
            contributions: terms.map {
                let value = $0.weight * $0.scorer.value(ofSentenceAt: candidate.index, in: text)
                return ScoredSentence.Contribution(feature: $0.scorer.name, value: value)
            })
    }
}
