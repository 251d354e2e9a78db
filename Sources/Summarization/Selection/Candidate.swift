/// A sentence under consideration.
struct Candidate: Sendable {
    let index: Int
    let score: Double
    /// As numbers within the text, each once.
    let words: ArraySlice<Int32>
    /// Whether it opens by pointing at what stands before it.
    let pointsBack: Bool
    /// The sentences that a quotation holds together with it; nil when it stands alone.
    let quotation: Range<Int>?
}
