public import NewsModel

/// The bare values that a summary is chosen by, for fitting the weights: see `Tools/fit_summary.py`.
public struct SummaryFeatures: Sendable {
    /// The features' names, in the order of the values.
    public let names: [String]
    /// For each sentence the features' values.
    public let values: [[Double]]
    /// For each sentence whether it opens by pointing back.
    public let pointsBack: [Bool]
    /// For each sentence the first and the last one of the quotation that holds it; empty where it stands alone.
    public let quotations: [[Int]]
    /// For each sentence its similarity to each one before it.
    public let similarities: [[Double]]

    /// - Parameter limit: how many of the first sentences are told of.
    public init(of document: Document, title: Document?, limit: Int) {
        let text = SummaryText(document, title: title, SummaryLanguages.standard[document.language].profile)
        let scorers: [any SentenceScorer] = .all
        let indices = text.sentences.indices.prefix(limit)
        names = scorers.map(\.name)
        values = indices.map { index in scorers.map { $0.value(ofSentenceAt: index, in: text) } }
        pointsBack = indices.map { text.sentences[$0].words.pointsBack }
        quotations = indices.map { index in
            text.quotations.run(at: index).map { [$0.lowerBound, $0.upperBound - 1] } ?? []
        }
        let overlap = WordOverlap(of: indices.map(text.words(ofSentenceAt:)))
        similarities = indices.map { later in
            indices.prefix(later).map { overlap.similarity(of: $0, and: later) }
        }
    }
}
