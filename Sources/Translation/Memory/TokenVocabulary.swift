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
    private var numbers: [[UInt32]: Int32] = [:]
    private var stems: [[UInt32]: Int32] = [:]

    /// The number of a token, which gets one when it is new.
    mutating func insert(_ token: SegmentToken) -> Int32 {
        if let known = numbers[token.scalars] { return known }
        let number = Int32(entries.count)
        numbers[token.scalars] = number
        var stem: Int32 = 0
        if let key = Self.stem(of: token) {
            stem = stems[key] ?? Int32(stems.count + 1)
            stems[key] = stem
        }
        entries.append(Entry(kind: token.kind, stem: stem))
        return number
    }

    var stemCount: Int { stems.count }

    /// A query's tokens: those the memory lacks get numbers past its own, so that equal ones stay equal.
    func tokens(of tokens: [SegmentToken]) -> [ScoredToken] {
        var strangers: [[UInt32]: Int32] = [:]
        return tokens.map { token in
            let stem = Self.stem(of: token).flatMap { stems[$0] } ?? 0
            if let known = numbers[token.scalars] { return self.token(known) }
            let number = strangers[token.scalars] ?? Int32(entries.count + strangers.count)
            strangers[token.scalars] = number
            return ScoredToken(number: number, kind: token.kind, stem: stem, weight: strangerWeight)
        }
    }

    /// Counts the tokens of one more segment.
    mutating func count(_ numbers: some Sequence<Int32>) {
        for number in Set(numbers) { entries[Int(number)].segments += 1 }
    }

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

    /// The beginning that forms of one word share: two thirds of it, four letters at least.
    private static func stem(of token: SegmentToken) -> [UInt32]? {
        guard token.kind == .word, token.scalars.count >= 5 else { return nil }
        return Array(token.scalars.prefix(max(4, min(6, token.scalars.count * 2 / 3))))
    }
}

/// A token as scoring sees it.
struct ScoredToken: Sendable {
    let number: Int32
    let kind: SegmentToken.Kind
    let stem: Int32
    let weight: Float
}
