public import NewsModel

/// Picks the key sentences of a document, word for word.
///
/// A sentence is scored by a weighted sum of features; the summary is chosen as a whole, so that its sentences do not
/// repeat each other and have with them what they need. Time is linear in the text.
public struct Summarizer: Sendable {
    /// How long a summary shall be.
    public struct Options: Sendable {
        /// The number of sentences; a shorter text is given whole.
        public var sentenceCount = 3
        /// Instead: the share of the text's sentences, over 0 and up to 1, rounded up.
        public var ratio: Double?
        /// Instead: as many sentences as fit into this many characters, one at least.
        public var characters: Int?

        public init() {}
    }

    private let options: Options
    private let scorers: [any SentenceScorer]

    public init(options: Options = Options()) {
        self.options = options
        scorers = .all
    }

    /// The key sentences, in the document's order, each with its score and what each feature added.
    public func summarize(_ document: Document, title: Document?) -> Summary {
        let text = SummaryText(document, title: title)
        let weights = SummaryWeights.of(document.language)
        let named = scorers.compactMap { scorer in
            weights[scorer.name].map { WeightedScorer(scorer: scorer, weight: $0) }
        }
        let selector = SummarySelector(value: SummaryValue(weights: weights))
        let chosen = select(with: selector, scorers: named, in: text)
        return Summary(sentences: chosen.map { scored($0, in: text, scorers: named) })
    }

    private struct WeightedScorer {
        let scorer: any SentenceScorer
        let weight: Double
    }

    private func select(
        with selector: SummarySelector, scorers: [WeightedScorer], in text: SummaryText
    ) -> [Candidate] {
        if options.characters == nil, options.ratio == nil, options.sentenceCount <= SummarySelector.largestExact {
            let best = candidates(in: text, scorers: scorers, best: SummarySelector.poolSize)
            return selector.choose(options.sentenceCount, from: best)
        }
        let all = candidates(in: text, scorers: scorers, best: .max)
        if let characters = options.characters {
            // Room that is left is no reason to tell what is no news.
            let telling = all.filter { text.tells(sentenceAt: $0.index) }
            let size: (Candidate) -> Int = { text.document.sentences[$0.index].span.count }
            return selector.choose(within: characters, size: size, from: telling.isEmpty ? all : telling)
        }
        let share = options.ratio.map { Int((Double(all.count) * min(1, max(0, $0))).rounded(.up)) }
        return selector.choose(share ?? options.sentenceCount, from: all)
    }

    /// The sentences that can be among the `count` best, and perhaps others; what is said twice, as captions and
    /// teasers are, is said once.
    ///
    /// The further down, the more speaks against a sentence: when all else in its favour could not lift it over
    /// `count` others, the rest of the text need not be looked at.
    private func candidates(in text: SummaryText, scorers: [WeightedScorer], best count: Int) -> [Candidate] {
        let position = PositionScorer()
        let placeWeight = scorers.first { $0.scorer.name == position.name }?.weight ?? 0
        let most = scorers.reduce(0) { $0 + ($1.scorer.name == position.name ? 0 : max(0, $1.weight)) }
        var seen: Set<Substring> = []
        var found: [Candidate] = []
        var scores: [Double] = []
        for index in text.sentences.indices {
            if scores.count == count, let worst = scores.last,
                most + placeWeight * position.value(ofSentenceAt: index, in: text) < worst
            {
                break
            }
            guard seen.insert(text.document[text.document.sentences[index]]).inserted else { continue }
            let candidate = candidate(index, in: text, scorers: scorers)
            found.append(candidate)
            guard count < .max else { continue }
            scores.insert(candidate.score, at: scores.firstIndex { $0 < candidate.score } ?? scores.count)
            if scores.count > count { scores.removeLast() }
        }
        return found
    }

    private func candidate(_ index: Int, in text: SummaryText, scorers: [WeightedScorer]) -> Candidate {
        let view = text.sentences[index]
        let score = scorers.reduce(0) { $0 + $1.weight * $1.scorer.value(ofSentenceAt: index, in: text) }
        return Candidate(
            index: index, score: score, words: view.words,
            pointsBack: text.profile.backReferences.contains(view.firstWord), quotation: text.quotations.run(at: index))
    }

    private func scored(_ candidate: Candidate, in text: SummaryText, scorers: [WeightedScorer]) -> ScoredSentence {
        ScoredSentence(
            index: candidate.index, score: candidate.score,
            contributions: scorers.map {
                ScoredSentence.Contribution(
                    feature: $0.scorer.name,
                    value: $0.weight * $0.scorer.value(ofSentenceAt: candidate.index, in: text))
            })
    }
}
