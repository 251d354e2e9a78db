import Glibc

/// Texts of several languages as vectors of what survives translation.
struct EvidenceSpace {
    /// In the order of the texts.
    let vectors: [SparseVector]

    /// Names are often left out or spelled beyond recognition, so that a missing one says less than a missing concept.
    private static let nameShareOfLength = 0.3
    /// Numbers are told rarely and seldom by chance.
    private static let numberWeight = 1.2
    /// Added to each length, so that two short texts with one word in common are not alike.
    private static let lengthOffset = 2.0

    init(_ evidence: [SharedEvidence], backgroundSize: Double) {
        var numbers: [String: Int32] = [:]
        var frequencies: [Double] = []
        func number(of key: String) -> Int32 {
            if let known = numbers[key] { return known }
            let new = Int32(frequencies.count)
            numbers[key] = new
            frequencies.append(0)
            return new
        }
        let keyed = evidence.map { text in
            let keys = text.counts.sorted { $0.key < $1.key }.map { (number(of: $0.key), $0.key, $0.value, false) }
            let guesses = text.guesses.filter { text.counts[$0.key] == nil }.sorted { $0.key < $1.key }
            return keys + guesses.map { (number(of: $0.key), $0.key, $0.value, true) }
        }
        for text in keyed { for key in text { frequencies[Int(key.0)] += 1 } }
        let total = Double(evidence.count) + backgroundSize + 1
        vectors = keyed.map { text in
            var squares = 0.0
            let weighted = text.map { number, key, count, isGuess -> (Int32, Double) in
                let rarity = log(total / (frequencies[Int(number)] + 0.5))
                let weight = count.squareRoot() * rarity * (key.hasPrefix("#") ? Self.numberWeight : 1)
                if !isGuess { squares += weight * weight * (key.hasPrefix("n") ? Self.nameShareOfLength : 1) }
                return (number, weight)
            }.sorted { $0.0 < $1.0 }
            let length = squares.squareRoot() + Self.lengthOffset
            return SparseVector(terms: weighted.map(\.0), weights: weighted.map { $0.1 / length })
        }
    }
}
