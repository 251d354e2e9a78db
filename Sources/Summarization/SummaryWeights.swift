import NewsModel

/// What each feature counts for.
struct SummaryWeights: Sendable {
    /// By name; a feature without a weight counts nothing.
    private let values: [String: Double]

    /// Against each pair of sentences that say the same, times their similarity.
    let redundancy: Double
    /// For each sentence that points back and has the sentence before it in the summary.
    let antecedent: Double
    /// For each piece of a quotation that the summary has whole: what `halfQuotation` took from it.
    let wholeQuotation: Double

    /// The weight of a `SentenceScorer`; nil where the feature counts nothing.
    subscript(feature: String) -> Double? { values[feature] }

    static func of(_ language: Language?) -> SummaryWeights {
        switch language {
        case .russian: russian
        case .chinese: chinese
        default: english
        }
    }

    private static let english = SummaryWeights(commonValues)
    private static let russian = SummaryWeights(commonValues.merging(russianOverrides) { $1 })
    private static let chinese = SummaryWeights(commonValues.merging(chineseOverrides) { $1 })

    private init(_ values: [String: Double]) {
        self.values = values.filter { $0.value != 0 }
        redundancy = values["redundancy"] ?? 0
        antecedent = values["antecedent"] ?? 0
        wholeQuotation = -(values["halfQuotation"] ?? 0)
    }
}
