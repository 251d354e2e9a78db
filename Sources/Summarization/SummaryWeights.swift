import NewsModel

/// What each feature counts for.
struct SummaryWeights: Sendable {
    /// By `SentenceScorer.name`; a feature without a weight counts nothing.
    var features: [String: Double]
    /// Against each pair of sentences that say the same, times their similarity.
    var redundancy: Double
    /// Against a whole that is longer than typical, times the logarithm of the excess.
    var overlong: Double
    /// Against a whole that is shorter than typical, times the logarithm of the lack.
    var underlong: Double
    /// For each sentence that points back and has the sentence before it in the summary.
    var antecedent: Double

    static func of(_ language: Language?) -> SummaryWeights {
        switch language {
        case .russian: common.overridden(by: russian)
        case .chinese: common.overridden(by: chinese)
        case .english, nil: common
        }
    }

    private func overridden(by overrides: [String: Double]) -> SummaryWeights {
        var weights = self
        weights.features.merge(overrides) { $1 }
        return weights
    }
}
