/// A query's tokens, prepared for comparison with many segments.
struct ScoredQuery: Sendable {
    let tokens: [ScoredToken]
    /// The weight of all tokens.
    let weight: Float
    /// For each token of the memory its position in `counts`, from 1; 0 for those the query lacks.
    private var slots: [Int32]
    /// How often the query holds a token; the first is never counted.
    private var counts: [Int32] = [0]
    /// For each stem of the memory whether the query holds it.
    private var stems: [Bool]

    init(_ tokens: [ScoredToken], vocabulary: TokenVocabulary) {
        self.tokens = tokens
        weight = tokens.reduce(0) { $0 + $1.weight }
        slots = [Int32](repeating: 0, count: vocabulary.entries.count)
        stems = [Bool](repeating: false, count: vocabulary.stemCount + 1)
        for token in tokens {
            stems[Int(token.stem)] = token.stem != 0
            guard slots.indices.contains(Int(token.number)) else { continue }
            if slots[Int(token.number)] == 0 {
                slots[Int(token.number)] = Int32(counts.count)
                counts.append(0)
            }
            counts[Int(slots[Int(token.number)])] += 1
        }
    }

    /// What a query and a segment share, wherever it stands.
    struct Overlap: Sendable {
        /// Shared weight over the heavier one's weight: 0 to 1.
        let share: Float
        /// The weight of the lighter one.
        let lighter: Float
        /// Shared weight over the lighter one's weight, at most 1.
        let contained: Float
        /// No score without moves can be higher.
        let bound: Float
    }

    /// A word in another form counts for `form` of its weight.
    func overlap(with segment: ArraySlice<ScoredToken>, form: Float) -> Overlap {
        var left = counts
        var shared: Float = 0
        var total: Float = 0
        var kept: Float = 0
        for token in segment {
            total += token.weight
            let slot = Int(slots[Int(token.number)])
            if left[slot] > 0 {
                left[slot] -= 1
                shared += token.weight
                kept += 1
            } else if stems[Int(token.stem)] {
                shared += token.weight * form
                kept += 0.5
            } else if token.kind == .number || token.kind == .mark {
                kept += 0.2
            }
        }
        return Overlap(
            share: shared / max(weight, total, .leastNormalMagnitude), lighter: min(weight, total),
            contained: min(1, shared / max(min(weight, total), .leastNormalMagnitude)),
            bound: min(1, kept / Float(max(tokens.count, segment.count, 1))))
    }
}
