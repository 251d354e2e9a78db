import NewsModel

/// Beginnings of sentences, looked for in one walk along the sentence.
struct Openings: Sendable, ExpressibleByArrayLiteral {
    /// The place behind a letter, by the place before it and the letter; 0 is the start.
    private var places = KeyTable(capacity: 64)
    private var ends: Set<Int32> = []

    init(arrayLiteral openings: String...) {
        for opening in openings {
            var place: Int32 = 0
            for scalar in opening.unicodeScalars {
                let step = Self.step(from: place, scalar)
                let following = places[step] ?? Int32(truncatingIfNeeded: places.count + 1)
                places.set(step, to: following)
                place = following
            }
            ends.insert(place)
        }
    }

    var isEmpty: Bool { ends.isEmpty }

    /// Whether the sentence begins with one of them, in capitals or not.
    func begin(_ sentence: UTF8Scalars) -> Bool {
        var place: Int32 = 0
        for scalar in sentence {
            guard let following = places[Self.step(from: place, scalar)] else { return false }
            if ends.contains(following) { return true }
            place = following
        }
        return false
    }

    /// Whether one of them stands anywhere in a text.
    func occur(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        var rest = UTF8Scalars(text)
        while rest.lead != nil {
            if begin(rest) { return true }
            rest.skip()
        }
        return false
    }

    private static func step(from place: Int32, _ scalar: Unicode.Scalar) -> UInt64 {
        UInt64(UInt32(bitPattern: place)) << 32 | UInt64(small(scalar))
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
