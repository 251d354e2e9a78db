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
        var terms = TermNumbers()
        let numbered = evidence.map { text in (terms.numbers(of: text.counts), terms.numbers(of: text.guesses)) }
        let total = Double(evidence.count) + backgroundSize + 1
        let rarities = terms.frequencies.map { log(total / (Double($0) + 0.5)) }
        vectors = zip(evidence, numbered).map { text, numbers in
            var squares = 0.0
            let certain = zip(text.counts.entries, numbers.0).map { entry, number in
                let kind = SharedEvidence.Kind.of(entry.key)
                let weight =
                    entry.count.squareRoot() * rarities[Int(number)] * (kind == .number ? Self.numberWeight : 1)
                squares += weight * weight * (kind == .name ? Self.nameShareOfLength : 1)
                return weight
            }
            let guessed = zip(text.guesses.entries, numbers.1).map { $0.count.squareRoot() * rarities[Int($1)] }
            let length = squares.squareRoot() + Self.lengthOffset
            return SparseVector(terms: numbers.0 + numbers.1, weights: (certain + guessed).map { $0 / length })
        }
    }
}
