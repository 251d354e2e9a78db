/// Candidates of which all combinations are tried, each pair compared once.
struct CandidatePool {
    /// In the document's order.
    let candidates: [Candidate]
    private let similarities: [Double]

    init(_ candidates: [Candidate]) {
        let ordered = candidates.sorted { $0.index < $1.index }
        self.candidates = ordered
        similarities = ordered.indices.flatMap { later in
            ordered.indices.map { $0 < later ? WordOverlap.similarity(ordered[$0].words, ordered[later].words) : 0 }
        }
    }

    /// How much two candidates say the same; the places are those in `candidates`.
    func similarity(of earlier: Int, and later: Int) -> Double {
        similarities[later * candidates.count + earlier]
    }
}
