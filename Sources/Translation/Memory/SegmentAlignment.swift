/// The cheapest way from one row of tokens to another, and the blocks that moved. Keeps its storage between uses.
struct SegmentAlignment {
    /// The cost of the cheapest way, in tokens; a moved token counts as removed and added.
    private(set) var distance: Float = 0
    /// For each token of the query the kept token of the segment, or -1.
    private var kept: [Int32] = []
    private var isKept: [Bool] = []
    private var steps: [Step] = []
    private var row: [Float] = []

    private enum Step: UInt8 {
        case replace, delete, insert
    }

    /// Aligns the two; both hold a token at least.
    mutating func align(_ query: [ScoredToken], _ segment: ArraySlice<ScoredToken>, _ costs: SegmentScorer.Costs) {
        let width = segment.count + 1
        if steps.count < (query.count + 1) * width {
            steps = [Step](repeating: .replace, count: (query.count + 1) * width)
        }
        row = (0..<width).map(Float.init)
        segment.withUnsafeBufferPointer { segment in
            steps.withUnsafeMutableBufferPointer { steps in
                row.withUnsafeMutableBufferPointer { row in
                    for i in 1...query.count {
                        let line = UnsafeMutableBufferPointer(rebasing: steps[i * width..<(i + 1) * width])
                        Self.fill(row, line, token: query[i - 1], segment, costs, first: Float(i))
                    }
                }
            }
        }
        distance = row[segment.count]
        trace(query, segment)
    }

    /// One line of the matrix: `row` holds the costs above it before and its own after.
    @inline(__always)
    private static func fill(
        _ row: UnsafeMutableBufferPointer<Float>, _ steps: UnsafeMutableBufferPointer<Step>, token: ScoredToken,
        _ segment: UnsafeBufferPointer<ScoredToken>, _ costs: SegmentScorer.Costs, first: Float
    ) {
        var diagonal = row[0]
        row[0] = first
        for j in 1..<row.count {
            let replaced = diagonal + costs.replacing(token, by: segment[j - 1])
            let deleted = row[j] + 1
            let inserted = row[j - 1] + 1
            diagonal = row[j]
            if replaced <= deleted, replaced <= inserted {
                row[j] = replaced
                steps[j] = .replace
            } else {
                row[j] = min(deleted, inserted)
                steps[j] = deleted <= inserted ? .delete : .insert
            }
        }
    }

    /// Walks the cheapest way back and marks what is kept.
    private mutating func trace(_ query: [ScoredToken], _ segment: ArraySlice<ScoredToken>) {
        kept = [Int32](repeating: -1, count: query.count)
        isKept = [Bool](repeating: false, count: segment.count)
        var i = query.count
        var j = segment.count
        while i > 0, j > 0 {
            switch steps[i * (segment.count + 1) + j] {
            case .replace:
                i -= 1
                j -= 1
                guard query[i].number == segment[segment.startIndex + j].number else { continue }
                kept[i] = Int32(j)
                isKept[j] = true
            case .delete: i -= 1
            case .insert: j -= 1
            }
        }
        gather(query, segment)
    }

    /// Of ways that cost the same, the one whose kept tokens stand together: a token that stands in the segment beside the
    /// one before or after it as well is the one there, rather than a far one like it.
    private mutating func gather(_ query: [ScoredToken], _ segment: ArraySlice<ScoredToken>) {
        for i in 1..<max(1, query.count) where kept[i - 1] >= 0 && kept[i] > kept[i - 1] + 1 {
            move(i, to: Int(kept[i - 1]) + 1, query, segment)
        }
        for i in query.indices.dropLast().reversed() where kept[i] >= 0 && kept[i + 1] > kept[i] + 1 {
            guard i == 0 || kept[i - 1] < 0 || kept[i - 1] + 1 < kept[i] else { continue }
            move(i, to: Int(kept[i + 1]) - 1, query, segment)
        }
    }

    private mutating func move(
        _ i: Int, to place: Int, _ query: [ScoredToken], _ segment: ArraySlice<ScoredToken>
    ) {
        guard segment[segment.startIndex + place].number == query[i].number else { return }
        isKept[Int(kept[i])] = false
        isKept[place] = true
        kept[i] = Int32(place)
    }

    /// Whether the token beside a kept one is kept beside it too.
    private func hasNeighbour(_ i: Int) -> Bool {
        let before = i > 0 && kept[i] > 0 && kept[i - 1] == kept[i] - 1
        return before || i + 1 < kept.count && kept[i + 1] == kept[i] + 1
    }

    var isolatedCount: Int {
        kept.indices.count { kept[$0] >= 0 && !hasNeighbour($0) }
    }

    /// The weight of what is kept; a token without a kept neighbour counts half.
    func keptWeight(_ query: [ScoredToken]) -> Float {
        var weight: Float = 0
        for i in kept.indices where kept[i] >= 0 { weight += query[i].weight * (hasNeighbour(i) ? 1 : 0.5) }
        return weight
    }

    /// Marks as kept the blocks that stand in both among the tokens not kept, longest first.
    ///
    /// - Returns: the number of their tokens.
    mutating func findMovedBlocks(
        _ query: [ScoredToken], _ segment: ArraySlice<ScoredToken>, atLeast length: Int
    ) -> Int {
        var moved = 0
        while let block = longestBlock(query, segment), block.length >= length {
            for k in 0..<block.length {
                kept[block.query + k] = Int32(block.segment + k)
                isKept[block.segment + k] = true
            }
            moved += block.length
        }
        return moved
    }

    private func longestBlock(
        _ query: [ScoredToken], _ segment: ArraySlice<ScoredToken>
    ) -> (query: Int, segment: Int, length: Int)? {
        let free = isKept.indices.filter { !isKept[$0] }
        guard free.count > 2, kept.count(where: { $0 < 0 }) > 2 else { return nil }
        var best = (query: 0, segment: 0, length: 0)
        var lengths = [Int](repeating: 0, count: segment.count + 1)
        for i in query.indices where kept[i] < 0 {
            if i > 0, kept[i - 1] >= 0 { lengths = [Int](repeating: 0, count: segment.count + 1) }
            // From the end, so that the line above is still there to the left; kept tokens of the segment stay at 0.
            for j in free.reversed() {
                let same = query[i].number == segment[segment.startIndex + j].number
                lengths[j + 1] = same ? lengths[j] + 1 : 0
                if lengths[j + 1] > best.length {
                    best = (i + 1 - lengths[j + 1], j + 1 - lengths[j + 1], lengths[j + 1])
                }
            }
        }
        return best
    }
}

extension SegmentScorer.Costs {
    /// What it costs to put one token in another's place: 0 for the same, at most 1.
    @inline(__always)
    func replacing(_ a: ScoredToken, by b: ScoredToken) -> Float {
        if a.number == b.number { return 0 }
        guard a.kind == b.kind else { return 1 }
        return switch a.kind {
        case .word: a.stem != 0 && a.stem == b.stem ? form : 1
        case .number, .mark: sameKind
        case .character: 1
        }
    }
}
