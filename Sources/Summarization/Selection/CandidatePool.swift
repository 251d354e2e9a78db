/// Candidates of which all combinations are tried, each pair compared once.
struct CandidatePool {
    /// In the document's order.
    let candidates: [Candidate]
    /// Whether one of them is a piece of a quotation.
    let hasQuotations: Bool
    private let overlap: WordOverlap

    init(_ candidates: [Candidate]) {
        let ordered = candidates.sorted { $0.index < $1.index }
        self.candidates = ordered
        hasQuotations = ordered.contains { $0.quotation != nil }
        overlap = WordOverlap(of: ordered.map(\.words))
    }

    /// How much two candidates say the same; the places are those in `candidates`.
    func similarity(of earlier: Int, and later: Int) -> Double { overlap.similarity(of: earlier, and: later) }
}
