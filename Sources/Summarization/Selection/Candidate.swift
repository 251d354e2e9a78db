import NewsModel

/// A sentence under consideration.
struct Candidate: Sendable {
    let index: Int
    let score: Double
    let words: [Int32]
    let length: Double
    /// Whether it opens by pointing at what stands before it.
    let pointsBack: Bool
    /// The sentences that a quotation holds together with it; nil when it stands alone.
    let quotation: Range<Int>?
}
