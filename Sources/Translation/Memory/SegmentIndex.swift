/// Finds the segments of a memory that are worth scoring: an inverted index of rare words, and of pairs of Chinese
/// characters.
struct SegmentIndex: Sendable {
    /// How much is looked at for one query.
    struct Limits: Sendable {
        /// Entries of posting lists; the rarest terms come first, and one list is always read.
        var postings = 20_000
        /// Segments that are scored.
        var candidates = 40
    }

    private(set) var vocabulary = TokenVocabulary()
    private var tokens: [Int32] = []
    /// By a token the last segment that it was counted in, while segments are added.
    private var lastSegments: [Int32] = []
    private var starts: [Int] = [0]
    private var terms = IndexTerms()
    private var postingStarts: [Int] = []
    private var postings: [Int32] = []

    /// The number of segments.
    var count: Int { starts.count - 1 }

    init() {}

    /// Adds segments to the end; they are found after `finish`.
    mutating func add(_ segments: [[SegmentToken]]) {
        for segment in segments {
            let first = tokens.count
            for token in segment { tokens.append(vocabulary.insert(token)) }
            starts.append(tokens.count)
            // Like the terms, a token counts once for a segment.
            while lastSegments.count < vocabulary.entries.count { lastSegments.append(-1) }
            for number in tokens[first...] where lastSegments[Int(number)] != Int32(count) {
                lastSegments[Int(number)] = Int32(count)
                vocabulary.count(number)
            }
            terms.insert(tokens[first...].map { vocabulary.token($0) })
        }
    }

    /// Weighs the tokens and turns the terms of each segment into the segments of each term.
    mutating func finish() {
        vocabulary.weigh(segments: count)
        let (terms, termStarts) = terms.takeSegments()
        lastSegments = []
        var counts = [Int](repeating: 0, count: self.terms.count + 1)
        for term in terms { counts[Int(term) + 1] += 1 }
        for i in 1..<max(1, counts.count) { counts[i] += counts[i - 1] }
        postingStarts = counts
        postings = [Int32](repeating: 0, count: terms.count)
        for segment in 0..<count {
            for position in termStarts[segment]..<termStarts[segment + 1] {
                let term = Int(terms[position])
                postings[counts[term]] = Int32(segment)
                counts[term] += 1
            }
        }
    }

    func scoredTokens(of segment: Int) -> [ScoredToken] {
        tokens[starts[segment]..<starts[segment + 1]].map { vocabulary.token($0) }
    }

    func tokenCount(of segment: Int) -> Int { starts[segment + 1] - starts[segment] }

    /// Segments that share the rarest terms with a query, the most promising first.
    func candidates(for query: [ScoredToken], limits: Limits = Limits()) -> [Int] {
        let lists = terms.numbers(of: query).map { postingStarts[Int($0)]..<postingStarts[Int($0) + 1] }
            .sorted { ($0.count, $0.lowerBound) < ($1.count, $1.lowerBound) }
        var weights = [Float](repeating: 0, count: count)
        var touched: [Int32] = []
        var room = limits.postings
        let total = Float(max(2, count))
        for list in lists {
            guard touched.isEmpty || room >= list.count else { break }
            room -= list.count
            let weight = Logarithm.natural(total / Float(list.count)) + 0.1
            for position in list {
                let segment = postings[position]
                if weights[Int(segment)] == 0 { touched.append(segment) }
                weights[Int(segment)] += weight
            }
        }
        return best(touched, weights, length: query.count, limits.candidates)
    }

    /// Half by shared weight alone, half by shared weight against the difference in length.
    private func best(_ touched: [Int32], _ weights: [Float], length: Int, _ limit: Int) -> [Int] {
        guard touched.count > limit else {
            return touched.map(Int.init).sorted { (weights[$1], $0) < (weights[$0], $1) }
        }
        var chosen = Self.top(touched, limit / 2) { weights[Int($0)] }
        let known = Set(chosen)
        chosen += Self.top(touched, limit) {
            let other = tokenCount(of: Int($0))
            return weights[Int($0)] / Float(max(length, other) + 4)
        }.filter { !known.contains($0) }.prefix(limit - chosen.count)
        return chosen.map(Int.init)
    }

    /// The `limit` segments with the highest value, best first; of equal ones the earlier.
    private static func top(_ segments: [Int32], _ limit: Int, _ value: (Int32) -> Float) -> [Int32] {
        var heap: [(value: Float, segment: Int32)] = []
        heap.reserveCapacity(limit + 1)
        for segment in segments {
            let value = value(segment)
            if heap.count == limit, let worst = heap.last, (value, -segment) <= (worst.value, -worst.segment) {
                continue
            }
            var position = heap.count
            while position > 0, (heap[position - 1].value, -heap[position - 1].segment) < (value, -segment) {
                position -= 1
            }
            heap.insert((value, segment), at: position)
            if heap.count > limit { heap.removeLast() }
        }
        return heap.map(\.segment)
    }
}

/// A segment that is worth scoring, with what is known of it without an alignment.
struct RankedSegment {
    let segment: Int
    let tokens: [ScoredToken]
    let overlap: ScoredQuery.Overlap
    /// No score can be higher.
    let bound: Float
}

extension SegmentIndex {
    /// The candidates for a query, the one with the highest bound first.
    ///
    /// - Parameter isExhaustive: whether every segment is one.
    func ranked(_ query: ScoredQuery, _ scorer: SegmentScorer, isExhaustive: Bool = false) -> [RankedSegment] {
        (isExhaustive ? Array(0..<count) : candidates(for: query.tokens)).map { segment in
            let tokens = scoredTokens(of: segment)
            let overlap = query.overlap(with: tokens[...], form: 0.7)
            return RankedSegment(segment: segment, tokens: tokens, overlap: overlap, bound: scorer.bound(overlap))
        }.sorted { ($0.bound, $1.segment) > ($1.bound, $0.segment) }
    }
}

/// Numbers for what segments are found by: words, numbers, stems, and pairs of neighbouring Chinese characters.
struct IndexTerms: Sendable {
    /// The number of distinct terms.
    private(set) var count = 0
    /// By a token's and by a stem's number its term, or -1.
    private var ofTokens: [Int32] = []
    private var ofStems: [Int32] = []
    private var ofPairs: [UInt64: Int32] = [:]

    /// The terms of the segments, one segment behind the other, each term of a segment once.
    private var terms: [Int32] = []
    private var starts = [0]
    /// By a term the last segment that it was noted for.
    private var lastSegments: [Int32] = []

    private enum Place {
        case token(Int), stem(Int), pair(UInt64)
    }

    /// Notes the terms of the next segment.
    mutating func insert(_ tokens: [ScoredToken]) {
        let segment = Int32(starts.count)
        Self.forEachPlace(in: tokens) { place in
            let term = Int(number(at: place))
            guard lastSegments[term] != segment else { return }
            lastSegments[term] = segment
            terms.append(Int32(term))
        }
        starts.append(terms.count)
    }

    /// The segments' terms with where each segment's begin, and forgets them: they are needed only to turn them over.
    mutating func takeSegments() -> (terms: [Int32], starts: [Int]) {
        defer { (terms, starts, lastSegments) = ([], [0], []) }
        return (terms, starts)
    }

    /// The distinct terms of a query, as far as there are any.
    func numbers(of query: [ScoredToken]) -> Set<Int32> {
        var numbers: Set<Int32> = []
        Self.forEachPlace(in: query) { place in
            let number: Int32? =
                switch place {
                case .token(let token): ofTokens.indices.contains(token) ? ofTokens[token] : nil
                case .stem(let stem): ofStems.indices.contains(stem) ? ofStems[stem] : nil
                case .pair(let pair): ofPairs[pair]
                }
            if let number, number >= 0 { numbers.insert(number) }
        }
        return numbers
    }

    private static func forEachPlace(in tokens: [ScoredToken], _ body: (Place) -> Void) {
        for (position, token) in tokens.enumerated() {
            switch token.kind {
            case .word, .number:
                body(.token(Int(token.number)))
                if token.stem != 0 { body(.stem(Int(token.stem))) }
            case .character:
                guard position + 1 < tokens.count, tokens[position + 1].kind == .character else { continue }
                let next = tokens[position + 1].number
                body(.pair(UInt64(UInt32(bitPattern: token.number)) << 32 | UInt64(UInt32(bitPattern: next))))
            case .mark: break
            }
        }
    }

    private mutating func number(at place: Place) -> Int32 {
        let next = Int32(count)
        let number =
            switch place {
            case .token(let token): Self.number(at: token, in: &ofTokens, next: next)
            case .stem(let stem): Self.number(at: stem, in: &ofStems, next: next)
            case .pair(let pair): ofPairs[pair] ?? next
            }
        guard number == next else { return number }
        if case .pair(let pair) = place { ofPairs[pair] = number }
        count += 1
        lastSegments.append(0)
        return number
    }

    private static func number(at place: Int, in numbers: inout [Int32], next: Int32) -> Int32 {
        while numbers.count <= place { numbers.append(-1) }
        if numbers[place] < 0 { numbers[place] = next }
        return numbers[place]
    }
}
