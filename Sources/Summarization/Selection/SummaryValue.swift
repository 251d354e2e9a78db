/// What a whole summary is worth: its sentences' scores, less what they repeat;
/// what cannot stand alone counts as whole where what it needs was chosen, too.
struct SummaryValue {
    let weights: SummaryWeights

    /// - Parameter chosen: places in the pool, ascending.
    func value(of chosen: [Int], in pool: CandidatePool) -> Double {
        var value = 0.0
        for (count, place) in chosen.enumerated() {
            let candidate = pool.candidates[place]
            value += candidate.score
            guard count > 0 else { continue }
            if candidate.pointsBack, pool.candidates[chosen[count - 1]].index == candidate.index - 1 {
                value += weights.antecedent
            }
            for earlier in chosen[..<count] {
                value -= weights.redundancy * pool.similarity(of: earlier, and: place)
            }
        }
        return value + weights.wholeQuotation * Double(mended(chosen, in: pool))
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
