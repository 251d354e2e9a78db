/// Beginnings of sentences, looked for in one walk along the sentence.
struct Openings: Sendable, ExpressibleByArrayLiteral {
    /// The place behind a letter, by the place before it and the letter; 0 is the start.
    private var places: [UInt64: UInt32] = [:]
    private var ends: Set<UInt32> = []

    init(arrayLiteral openings: String...) {
        for opening in openings {
            var place: UInt32 = 0
            for scalar in opening.unicodeScalars {
                let step = Self.step(from: place, scalar)
                let following = places[step] ?? UInt32(places.count + 1)
                places[step] = following
                place = following
            }
            ends.insert(place)
        }
    }

    var isEmpty: Bool { ends.isEmpty }

    /// Whether the sentence begins with one of them, in capitals or not.
    func begin(_ sentence: Substring) -> Bool {
        var place: UInt32 = 0
        for scalar in sentence.unicodeScalars {
            guard let following = places[Self.step(from: place, scalar)] else { return false }
            if ends.contains(following) { return true }
            place = following
        }
        return false
    }

    private static func step(from place: UInt32, _ scalar: Unicode.Scalar) -> UInt64 {
        UInt64(place) << 32 | UInt64(small(scalar))
    }

    /// Small letters of the three languages' alphabets.
    private static func small(_ scalar: Unicode.Scalar) -> UInt32 {
        switch scalar {
        case "A"..."Z", "А"..."Я": scalar.value + 0x20
        case "Ё": 0x451
        default: scalar.value
        }
    }
}
