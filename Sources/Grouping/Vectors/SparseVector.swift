/// A vector with few coordinates, in the order of their numbers, divided by its length.
struct SparseVector: Sendable {
    let terms: [Int32]
    let weights: [Double]
}
