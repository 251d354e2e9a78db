/// What a whole summary is worth: its sentences' scores, less what they repeat;
/// what cannot stand alone counts as whole where what it needs was chosen, too.
struct SummaryValue {
    let weights: SummaryWeights

    /// - Parameter chosen: in the document's order.
    func value(of chosen: [Candidate]) -> Double {
        var value = 0.0
        for (position, candidate) in chosen.enumerated() {
            value += candidate.score
            guard position > 0 else { continue }
            if candidate.pointsBack, chosen[position - 1].index == candidate.index - 1 { value += weights.antecedent }
            for earlier in chosen[..<position] {
                value -= weights.redundancy * WordOverlap.similarity(earlier.words, candidate.words)
            }
        }
        return value + weights.wholeQuotation * Double(mended(chosen))
    }

    /// How many of the chosen sentences are pieces of a quotation that the summary has whole.
    private func mended(_ chosen: [Candidate]) -> Int {
        var count = 0
        for (position, candidate) in chosen.enumerated() {
            guard let quotation = candidate.quotation, candidate.index == quotation.lowerBound else { continue }
            let last = position + quotation.count - 1
            // In order and each once: the last in its place means that none between is missing.
            if last < chosen.count, chosen[last].index == quotation.upperBound - 1 { count += quotation.count }
        }
        return count
    }
}
