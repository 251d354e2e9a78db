import Glibc

/// Articles as vectors of their words, each weighted by how rare it is among the articles.
struct VectorSpace {
    /// In the order of the articles.
    let vectors: [SparseVector]

    /// - Parameters:
    ///   - counts: for each article its words and how often it has them.
    ///   - backgroundSize: articles without any of the words that are taken to stand beside these.
    init(_ counts: [KeyCounts], backgroundSize: Double) {
        var terms = TermNumbers()
        let numbered = counts.map { terms.numbers(of: $0) }
        let total = Double(counts.count) + backgroundSize + 1
        let rarities = terms.frequencies.map { log(total / (Double($0) + 0.5)) }
        vectors = zip(counts, numbered).map { words, numbers in
            // The root of the count: a second mention adds less than the first.
            let weights = zip(words.entries, numbers).map { $0.count.squareRoot() * rarities[Int($1)] }
            let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
            return SparseVector(terms: numbers, weights: weights.map { length > 0 ? $0 / length : 0 })
        }
    }
}
