/// A sentence with the score it was judged by.
public struct ScoredSentence: Hashable, Sendable {
    /// The position in `Document.sentences`.
    public let index: Int
    /// Higher is better; comparable within one document only.
    public let score: Double
    /// What each named feature added to the score, in the order of the features.
    public let contributions: [Contribution]

    /// A feature's part in a score.
    public struct Contribution: Hashable, Sendable {
        public let feature: String
        public let value: Double

        public init(feature: String, value: Double) {
            self.feature = feature
            self.value = value
        }
    }

    public init(index: Int, score: Double, contributions: [Contribution] = []) {
        self.index = index
        self.score = score
        self.contributions = contributions
    }
}

/// The key sentences of a document, word for word and in the document's order.
public struct Summary: Sendable {
    public let sentences: [ScoredSentence]

    public init(sentences: [ScoredSentence]) {
        self.sentences = sentences
    }
}
