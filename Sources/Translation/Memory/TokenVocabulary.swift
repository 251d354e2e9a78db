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
