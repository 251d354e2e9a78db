public import NewsModel

/// Picks the key sentences of a document, word for word.
///
/// Every sentence is scored by a weighted sum of features; the summary is chosen as a whole, so that its sentences
/// do not repeat each other and its length is in measure. Time is linear in the text.
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
        var seen: Set<Substring> = []
        // What is said twice, as captions and teasers are, is said once.
        let unique = text.sentences.indices.filter { seen.insert(document[document.sentences[$0]]).inserted }
        let value = SummaryValue(weights: weights, typicalLength: text.profile.typicalLength)
        let chosen = select(
            from: unique.map { candidate($0, in: text, scorers: named) }, with: SummarySelector(value: value), in: text)
        return Summary(sentences: chosen.map { scored($0, in: text, scorers: named) })
    }

    private struct WeightedScorer {
        let scorer: any SentenceScorer
        let weight: Double
    }

    private func select(
        from candidates: [Candidate], with selector: SummarySelector, in text: SummaryText
    ) -> [Candidate] {
        if let characters = options.characters {
            // Room that is left is no reason to tell what is no news.
            let telling = candidates.filter { text.tells(sentenceAt: $0.index) }
            let size: (Candidate) -> Int = { text.document.sentences[$0.index].span.count }
            return selector.choose(within: characters, size: size, from: telling.isEmpty ? candidates : telling)
        }
        let count = options.ratio.map { Int((Double(candidates.count) * min(1, max(0, $0))).rounded(.up)) }
        return selector.choose(count ?? options.sentenceCount, from: candidates)
    }

    private func candidate(_ index: Int, in text: SummaryText, scorers: [WeightedScorer]) -> Candidate {
        let view = text.sentences[index]
        let score = scorers.reduce(0) { $0 + $1.weight * $1.scorer.value(ofSentenceAt: index, in: text) }
        return Candidate(
            index: index, score: score, words: view.words, length: view.length,
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
