/// Finds the pairs of vectors that may be alike without comparing all with all.
struct InvertedIndex {
    struct Pair {
        /// Positions, `a < b`.
        let a: Int
        let b: Int
        let similarity: Double
        /// How many telling terms both have.
        let sharedTerms: Int
    }

    /// All wanted pairs that share an informative term and whose similarity is `floor` or more, ordered by `b`, then `a`.
    ///
    /// - Parameters:
    ///   - most: what one term adds to a similarity at most.
    ///   - isTelling: for each term whether it is counted.
    static func similarPairs(
        _ vectors: [SparseVector], floor: Double, most: Double = .infinity, telling isTelling: [Bool] = [],
        where isWanted: (Int, Int) -> Bool
    ) -> [Pair] {
        InvertedIndex(vectors, isTelling).pairs(floor: floor, most: most, where: isWanted)
    }

    /// A term in more vectors than this says too little to look for others by it; comparisons still count it.
    ///
    /// Not a share of the vectors: the cost would grow with their square.
    private static let commonTermLimit = 100

    private struct Entry {
        /// A vector's position, or a term's number.
        let key: Int32
        /// 1 for a telling term.
        let count: Int32
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

    private init(_ vectors: [SparseVector], _ isTelling: [Bool]) {
        var counts = [Int](repeating: 0, count: vectors.reduce(0) { max($0, Int($1.terms.max() ?? -1) + 1) })
        for vector in vectors { for term in vector.terms { counts[Int(term)] += 1 } }
        holders = Array(repeating: [], count: counts.count)
        informative = Array(repeating: [], count: vectors.count)
        common = Array(repeating: [], count: vectors.count)
        commonLengths = []
        for (position, vector) in vectors.enumerated() {
            for (term, weight) in zip(vector.terms, vector.weights) where counts[Int(term)] > 1 {
                let count: Int32 = isTelling.isEmpty || isTelling[Int(term)] ? 1 : 0
                let entry = Entry(key: term, count: count, weight: weight)
                if counts[Int(term)] > Self.commonTermLimit {
                    common[position].append(entry)
                } else {
                    informative[position].append(entry)
                    holders[Int(term)].append(Entry(key: Int32(position), count: count, weight: weight))
                }
            }
            commonLengths.append(common[position].reduce(0) { $0 + $1.weight * $1.weight }.squareRoot())
        }
    }

    /// The informative terms' share of a similarity is summed up from the index; the common terms' share is added from
    /// the shorter lists that are left, and only for pairs that are wanted and may reach the floor with it.
    private func pairs(floor: Double, most: Double, where isWanted: (Int, Int) -> Bool) -> [Pair] {
        var pairs: [Pair] = []
        var shared = [Double](repeating: 0, count: informative.count)
        var weights = [Double](repeating: 0, count: holders.count)
        var counts = [Int32](repeating: 0, count: informative.count)
        var touched: [Int] = []
        for position in informative.indices {
            for entry in informative[position] {
                for holder in holders[Int(entry.key)] {
                    guard holder.key < position else { break }
                    if shared[Int(holder.key)] == 0 { touched.append(Int(holder.key)) }
                    shared[Int(holder.key)] += min(most, entry.weight * holder.weight)
                    counts[Int(holder.key)] += entry.count
                }
            }
            for entry in common[position] { weights[Int(entry.key)] = entry.weight }
            touched.sort()
            for other in touched {
                var similarity = shared[other]
                var count = counts[other]
                shared[other] = 0
                counts[other] = 0
                let bound = similarity + commonLengths[other] * commonLengths[position]
                guard bound >= floor, isWanted(other, position) else { continue }
                for entry in common[other] where weights[Int(entry.key)] > 0 {
                    similarity += min(most, entry.weight * weights[Int(entry.key)])
                    count += entry.count
                }
                guard similarity >= floor else { continue }
                pairs.append(Pair(a: other, b: position, similarity: similarity, sharedTerms: Int(count)))
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
