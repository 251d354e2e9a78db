import NewsModel

/// A place where a term may stand, before it is weighed against the others there.
struct MatchCandidate: Comparable {
    let span: Span
    let ending: TermTrie.Ending
    /// How sure the reading of the forms is: 0 to 1.
    let probability: Float
    /// Whether the words stand as the term has them, not inflected.
    let isExact: Bool

    static func == (a: MatchCandidate, b: MatchCandidate) -> Bool { a.key == b.key }

    /// By place, the longer first; at one place the surer first, then in the glossary's order.
    static func < (a: MatchCandidate, b: MatchCandidate) -> Bool {
        if a.span != b.span { return a.span < b.span }
        return a.key < b.key
    }

    private var key: (Int, Int, Float, UInt32, Int) {
        (span.start, isExact ? 0 : 1, -probability, ending.concept, Int(ending.section) << 8 | Int(ending.term))
    }
}
