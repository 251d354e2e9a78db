/// Finds the pairs of vectors that may be alike without comparing all with all.
struct InvertedIndex {
    struct Pair {
        /// Positions, `a < b`.
        let a: Int
        let b: Int
        let similarity: Double
    }

    /// All wanted pairs that share an informative term and whose similarity is `floor` or more, ordered by `b`, then `a`.
    static func similarPairs(_ vectors: [SparseVector], floor: Double, where isWanted: (Int, Int) -> Bool) -> [Pair] {
        InvertedIndex(vectors).pairs(floor: floor, where: isWanted)
    }

    /// A term in more vectors than this says too little to look for others by it; comparisons still count it.
    ///
    /// Not a share of the vectors: the cost would grow with their square.
    private static let commonTermLimit = 100

    private struct Entry {
        /// A vector's position, or a term's number.
        let key: Int32
        let weight: Double
    }

    /// For each informative term the vectors that have it, in order; for common terms none.
    private var holders: [[Entry]]
    /// For each vector its informative terms.
    private var informative: [[Entry]]
    /// For each vector its common terms.
    private var common: [[Entry]]
    /// For each vector the length of its common part: two parts have no more in common than the product of theirs.
    private var commonLengths: [Double]

    private init(_ vectors: [SparseVector]) {
        var counts = [Int](repeating: 0, count: vectors.reduce(0) { max($0, Int($1.terms.max() ?? -1) + 1) })
        for vector in vectors { for term in vector.terms { counts[Int(term)] += 1 } }
        holders = Array(repeating: [], count: counts.count)
        informative = Array(repeating: [], count: vectors.count)
        common = Array(repeating: [], count: vectors.count)
        commonLengths = []
        for (position, vector) in vectors.enumerated() {
            for (term, weight) in zip(vector.terms, vector.weights) where counts[Int(term)] > 1 {
                let entry = Entry(key: term, weight: weight)
                if counts[Int(term)] > Self.commonTermLimit {
                    common[position].append(entry)
                } else {
                    informative[position].append(entry)
                    holders[Int(term)].append(Entry(key: Int32(position), weight: weight))
                }
            }
            commonLengths.append(common[position].reduce(0) { $0 + $1.weight * $1.weight }.squareRoot())
        }
    }

    /// The informative terms' share of a similarity is summed up from the index; the common terms' share is added from
    /// the shorter lists that are left, and only for pairs that are wanted and may reach the floor with it.
    private func pairs(floor: Double, where isWanted: (Int, Int) -> Bool) -> [Pair] {
        var pairs: [Pair] = []
        var shared = [Double](repeating: 0, count: informative.count)
        var weights = [Double](repeating: 0, count: holders.count)
        var touched: [Int] = []
        for position in informative.indices {
            for entry in informative[position] {
                for holder in holders[Int(entry.key)] {
                    guard holder.key < position else { break }
                    if shared[Int(holder.key)] == 0 { touched.append(Int(holder.key)) }
                    shared[Int(holder.key)] += entry.weight * holder.weight
                }
            }
            for entry in common[position] { weights[Int(entry.key)] = entry.weight }
            touched.sort()
            for other in touched {
                var similarity = shared[other]
                shared[other] = 0
                let most = similarity + commonLengths[other] * commonLengths[position]
                guard most >= floor, isWanted(other, position) else { continue }
                for entry in common[other] { similarity += entry.weight * weights[Int(entry.key)] }
                if similarity >= floor { pairs.append(Pair(a: other, b: position, similarity: similarity)) }
            }
            touched.removeAll(keepingCapacity: true)
            for entry in common[position] { weights[Int(entry.key)] = 0 }
        }
        return pairs
    }
}

/// A vector with few coordinates, divided by its length.
struct SparseVector: Sendable {
    /// Each once, in no order that matters.
    let terms: [Int32]
    let weights: [Double]
}
