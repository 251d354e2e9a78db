import Glibc

/// What a whole summary is worth: its sentences' scores, less what they repeat, less a length out of measure;
/// what cannot stand alone counts as whole where what it needs was chosen, too.
struct SummaryValue {
    let weights: SummaryWeights
    let typicalLength: Double

    /// - Parameter chosen: in the document's order.
    func value(of chosen: [Candidate]) -> Double {
        var value = 0.0
        var length = 0.0
        for (position, candidate) in chosen.enumerated() {
            value += candidate.score
            length += candidate.length
            guard position > 0 else { continue }
            if candidate.pointsBack, chosen[position - 1].index == candidate.index - 1 { value += weights.antecedent }
            for earlier in chosen[..<position] {
                value -= weights.redundancy * WordOverlap.similarity(earlier.words, candidate.words)
            }
        }
        return value + weights.wholeQuotation * Double(mended(chosen)) - lengthPenalty(length, sentences: chosen.count)
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

    private func lengthPenalty(_ length: Double, sentences: Int) -> Double {
        guard sentences > 0 else { return 0 }
        let ratio = log(max(1, length) / (typicalLength * Double(sentences)))
        return ratio > 0 ? weights.overlong * ratio : -weights.underlong * ratio
    }
}
