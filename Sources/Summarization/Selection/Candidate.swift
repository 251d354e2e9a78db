import NewsModel

/// A sentence under consideration.
struct Candidate: Sendable {
    let index: Int
    let score: Double
    let words: [Int32]
    let length: Double
    /// Whether it opens by pointing at what stands before it.
    let pointsBack: Bool
}
