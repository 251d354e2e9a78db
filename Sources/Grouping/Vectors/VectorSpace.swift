import Glibc

/// Articles as vectors of their words, each weighted by how rare it is among the articles.
struct VectorSpace {
    /// In the order of the articles.
    let vectors: [SparseVector]

    /// - Parameters:
    ///   - counts: for each article its words and how often it has them.
    ///   - backgroundSize: articles without any of the words that are taken to stand beside these.
    init(_ counts: [[String: Double]], backgroundSize: Double) {
        var numbers: [String: Int32] = [:]
        var frequencies: [Double] = []
        let numbered = counts.map { words in
            // Sorted, so that the numbers, and with them the sums' rounding, do not depend on hashing.
            words.sorted { $0.key < $1.key }.map { word, count -> (Int32, Double) in
                let number = numbers[word] ?? Int32(frequencies.count)
                if Int(number) == frequencies.count {
                    numbers[word] = number
                    frequencies.append(0)
                }
                frequencies[Int(number)] += 1
                return (number, count)
            }
        }
        let total = Double(counts.count) + backgroundSize + 1
        vectors = numbered.map { words in
            let weighted = words.sorted { $0.0 < $1.0 }.map { number, count in
                // The root of the count: a second mention adds less than the first.
                (number, count.squareRoot() * log(total / (frequencies[Int(number)] + 0.5)))
            }
            let length = weighted.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
            return SparseVector(
                terms: weighted.map(\.0), weights: weighted.map { length > 0 ? $0.1 / length : 0 })
        }
    }
}
