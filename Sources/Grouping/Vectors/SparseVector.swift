/// A vector with few coordinates, divided by its length.
struct SparseVector: Sendable {
    /// Each once, in no order that matters.
    let terms: [Int32]
    let weights: [Double]
}
