/// What a whole summary is worth: its sentences' scores, less what they repeat;
/// what cannot stand alone counts as whole where what it needs was chosen, too.
struct SummaryValue {
    let weights: SummaryWeights

    /// What the sentences chosen so far are worth with another one behind them, whole quotations aside.
    ///
    /// - Parameter chosen: places in the pool, ascending; `worth` is what they are worth.
    func adding(_ place: Int, to chosen: [Int], worth: Double, in pool: CandidatePool) -> Double {
        let candidate = pool.candidates[place]
        var worth = worth + candidate.score
        if candidate.pointsBack, let last = chosen.last, pool.candidates[last].index == candidate.index - 1 {
            worth += weights.antecedent
        }
        for earlier in chosen { worth -= weights.redundancy * pool.similarity(of: earlier, and: place) }
        return worth
    }

    /// What it adds that the summary has quotations whole.
    func ofWholeQuotations(in chosen: [Int], of pool: CandidatePool) -> Double {
        pool.hasQuotations ? weights.wholeQuotation * Double(mended(chosen, in: pool)) : 0
    }

    /// How many of the chosen sentences are pieces of a quotation that the summary has whole.
    private func mended(_ chosen: [Int], in pool: CandidatePool) -> Int {
        var mended = 0
        for (count, place) in chosen.enumerated() {
            let candidate = pool.candidates[place]
            guard let quotation = candidate.quotation, candidate.index == quotation.lowerBound else { continue }
            let last = count + quotation.count - 1
            // In order and each once: the last in its place means that none between is missing.
            if last < chosen.count, pool.candidates[chosen[last]].index == quotation.upperBound - 1 {
                mended += quotation.count
            }
        }
        return mended
    }
}

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

    init(_ values: [String: Double]) {
        self.values = values.filter { $0.value != 0 }
        redundancy = values["redundancy"] ?? 0
        antecedent = values["antecedent"] ?? 0
        wholeQuotation = -(values["halfQuotation"] ?? 0)
    }
}
