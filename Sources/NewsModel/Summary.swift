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
        /// The feature's name.
        public let feature: String
        /// What it added; negative where it spoke against the sentence.
        public let value: Double

        /// A feature's part in a score.
        public init(feature: String, value: Double) {
            self.feature = feature
            self.value = value
        }
    }

    /// A sentence of a document with its score.
    public init(index: Int, score: Double, contributions: [Contribution] = []) {
        self.index = index
        self.score = score
        self.contributions = contributions
    }
}

/// The key sentences of a document, word for word and in the document's order.
public struct Summary: Sendable {
    /// In the document's order.
    public let sentences: [ScoredSentence]

    /// A summary of sentences in their order.
    public init(sentences: [ScoredSentence]) {
        self.sentences = sentences
    }
}
