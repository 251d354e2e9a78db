import Glibc

/// What a whole summary is worth: its sentences' scores, less what they repeat, less a length out of measure.
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
        return value - lengthPenalty(length, sentences: chosen.count)
    }

    private func lengthPenalty(_ length: Double, sentences: Int) -> Double {
        guard sentences > 0 else { return 0 }
        let ratio = log(max(1, length) / (typicalLength * Double(sentences)))
        return ratio > 0 ? weights.overlong * ratio : -weights.underlong * ratio
    }
}
