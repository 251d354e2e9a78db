/// A vector of length 1 with few coordinates, in the order of their numbers.
struct SparseVector: Sendable {
    let terms: [Int32]
    let weights: [Double]

    /// The cosine of the angle between the two: 0 to 1.
    func cosine(to other: SparseVector) -> Double {
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
