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

    private struct Posting {
        let vector: Int32
        let weight: Double
    }

    /// All wanted pairs that share a telling term and whose similarity is `floor` or more, in order.
    ///
    /// The telling terms' share of the similarity is summed up from the index. Only where the common terms could make
    /// up for what is missing, the two vectors are compared: one pair in ten or less.
    static func similarPairs(_ vectors: [SparseVector], floor: Double, where isWanted: (Int, Int) -> Bool) -> [Pair] {
        let postings = postings(of: vectors)
        let isTelling = holderCounts(vectors).map { $0 <= commonTermLimit }
        let commonLengths = vectors.map { commonLength(of: $0, isTelling: isTelling) }
        var pairs: [Pair] = []
        var shared = [Double](repeating: 0, count: vectors.count)
        var touched: [Int] = []
        for (position, vector) in vectors.enumerated() {
            for (term, weight) in zip(vector.terms, vector.weights) {
                for posting in postings[Int(term)] {
                    guard posting.vector < position else { break }
                    let other = Int(posting.vector)
                    if shared[other] == 0 { touched.append(other) }
                    shared[other] += weight * posting.weight
                }
            }
            for other in touched {
                // No two vectors have more in common than the product of their lengths; a hair more for rounding.
                let most = shared[other] + commonLengths[other] * commonLengths[position] + 1e-9
                shared[other] = 0
                guard most >= floor, isWanted(other, position) else { continue }
                let similarity = vector.product(with: vectors[other])
                if similarity >= floor { pairs.append(Pair(a: other, b: position, similarity: similarity)) }
            }
            touched.removeAll(keepingCapacity: true)
        }
        return pairs.sorted { ($0.b, $0.a) < ($1.b, $1.a) }
    }

    /// For each term that is telling, the vectors that have it, in order; none for common terms.
    private static func postings(of vectors: [SparseVector]) -> [[Posting]] {
        let counts = holderCounts(vectors)
        var postings: [[Posting]] = Array(repeating: [], count: counts.count)
        for (position, vector) in vectors.enumerated() {
            for (term, weight) in zip(vector.terms, vector.weights)
            where counts[Int(term)] > 1 && counts[Int(term)] <= commonTermLimit {
                postings[Int(term)].append(Posting(vector: Int32(position), weight: weight))
            }
        }
        return postings
    }

    private static func holderCounts(_ vectors: [SparseVector]) -> [Int] {
        var counts = [Int](repeating: 0, count: vectors.reduce(0) { max($0, Int($1.terms.last ?? -1) + 1) })
        for vector in vectors { for term in vector.terms { counts[Int(term)] += 1 } }
        return counts
    }

    /// The length of the part of a vector that the index leaves out.
    private static func commonLength(of vector: SparseVector, isTelling: [Bool]) -> Double {
        zip(vector.terms, vector.weights).reduce(0) { $0 + (isTelling[Int($1.0)] ? 0 : $1.1 * $1.1) }.squareRoot()
    }
}
