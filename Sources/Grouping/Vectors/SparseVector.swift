/// A vector with few coordinates, in the order of their numbers, divided by its length.
struct SparseVector: Sendable {
    let terms: [Int32]
    let weights: [Double]

    /// How alike the two are; the cosine of the angle between them where both have length 1.
    func product(with other: SparseVector) -> Double {
        var sum = 0.0
        var i = 0
        var j = 0
        while i < terms.count, j < other.terms.count {
            if terms[i] == other.terms[j] {
                sum += weights[i] * other.weights[j]
                i += 1
                j += 1
            } else if terms[i] < other.terms[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return sum
    }
}
