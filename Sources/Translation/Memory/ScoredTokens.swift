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

/// Numbers for the tokens of a memory, with what scoring and finding need to know of each.
struct TokenVocabulary: Sendable {
    /// What is known of a token.
    struct Entry: Sendable {
        let kind: SegmentToken.Kind
        /// The same for words that begin alike and so may be forms of one; 0 for tokens without a stem.
        let stem: Int32
        /// In how many segments the token stands.
        var segments: Int32 = 0
        /// How much a shared token says: ln(1 + segments of the memory / segments with the token).
        var weight: Float = 0
    }

    /// The weight of a token that the memory lacks.
    private(set) var strangerWeight: Float = 0
    private(set) var entries: [Entry] = []
    private var numbers: [UInt64: Int32] = [:]
    private var stems: [UInt64: Int32] = [:]

    /// The number of a token, which gets one when it is new.
    mutating func insert(_ token: SegmentToken) -> Int32 {
        if let known = numbers[token.key] { return known }
        let number = Int32(entries.count)
        numbers[token.key] = number
        var stem: Int32 = 0
        if token.stem != 0 {
            stem = stems[token.stem] ?? Int32(stems.count + 1)
            stems[token.stem] = stem
        }
        entries.append(Entry(kind: token.kind, stem: stem))
        return number
    }

    var stemCount: Int { stems.count }

    /// A query's tokens: those the memory lacks get numbers past its own, so that equal ones stay equal.
    func tokens(of tokens: [SegmentToken]) -> [ScoredToken] {
        var strangers: [UInt64: Int32] = [:]
        return tokens.map { token in
            if let known = numbers[token.key] { return self.token(known) }
            let stem = token.stem == 0 ? 0 : stems[token.stem] ?? 0
            let number = strangers[token.key] ?? Int32(entries.count + strangers.count)
            strangers[token.key] = number
            return ScoredToken(number: number, kind: token.kind, stem: stem, weight: strangerWeight)
        }
    }

    /// Counts a token in one more segment.
    mutating func count(_ number: Int32) { entries[Int(number)].segments += 1 }

    /// Weighs the tokens after the last segment.
    mutating func weigh(segments: Int) {
        strangerWeight = Logarithm.natural(1 + Float(segments))
        for i in entries.indices {
            entries[i].weight = Logarithm.natural(1 + Float(segments) / Float(max(1, entries[i].segments)))
        }
    }

    func token(_ number: Int32) -> ScoredToken {
        let entry = entries[Int(number)]
        return ScoredToken(number: number, kind: entry.kind, stem: entry.stem, weight: entry.weight)
    }
}

/// A token as scoring sees it.
struct ScoredToken: Sendable {
    let number: Int32
    let kind: SegmentToken.Kind
    let stem: Int32
    let weight: Float
}
