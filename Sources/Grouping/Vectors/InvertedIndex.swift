/// Finds the pairs of vectors that may be alike without comparing all with all.
enum InvertedIndex {
    struct Pair {
        /// Positions, `a < b`.
        let a: Int
        let b: Int
        let similarity: Double
    }

    /// A term in more vectors than this says too little to look for others by it; full comparisons still count it.
    private static let commonTermLimit = 100

    /// All wanted pairs that share a telling term and whose similarity is `floor` or more, in order.
    static func similarPairs(_ vectors: [SparseVector], floor: Double, where isWanted: (Int, Int) -> Bool) -> [Pair] {
        var holders: [[Int32]] = Array(repeating: [], count: termCount(vectors))
        for (position, vector) in vectors.enumerated() {
            for term in vector.terms { holders[Int(term)].append(Int32(position)) }
        }
        let limit = max(commonTermLimit, vectors.count / 50)
        var pairs: [Pair] = []
        var shared = [Double](repeating: 0, count: vectors.count)
        var touched: [Int] = []
        for (position, vector) in vectors.enumerated() {
            for (term, weight) in zip(vector.terms, vector.weights) where holders[Int(term)].count <= limit {
                for other in holders[Int(term)] {
                    guard other < position else { break }
                    if shared[Int(other)] == 0 { touched.append(Int(other)) }
                    shared[Int(other)] += weight
                }
            }
            touched.sort()
            for other in touched {
                shared[other] = 0
                guard isWanted(other, position) else { continue }
                let similarity = vector.product(with: vectors[other])
                if similarity >= floor { pairs.append(Pair(a: other, b: position, similarity: similarity)) }
            }
            touched.removeAll(keepingCapacity: true)
        }
        return pairs
    }

    private static func termCount(_ vectors: [SparseVector]) -> Int {
        vectors.reduce(0) { max($0, Int($1.terms.last ?? -1) + 1) }
    }
}
