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
