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
