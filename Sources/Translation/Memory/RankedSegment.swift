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
