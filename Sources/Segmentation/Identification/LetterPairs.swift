/// How often each letter of a language follows another, as costs: the less likely the dearer.
struct LetterPairs: Sendable {
    enum Alphabet: Sendable {
        case latin, cyrillic

        /// The letters of the tables' rows and columns; the first stands for everything between words.
        var letters: String {
            switch self {
            case .latin: " ’abcdefghijklmnopqrstuvwxyzäöüß"
            case .cyrillic: " ’абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў"
            }
        }
    }

    private let width: Int
    private let costs: [UInt8]

    /// One row of base 64 digits for each letter.
    init(_ alphabet: Alphabet, _ rows: String) {
        width = alphabet.letters.unicodeScalars.count
        costs = rows.utf8.compactMap(Self.digit)
    }

    /// The natural logarithm of the probability of letter `second` after `first`, both as positions in the alphabet.
    @inline(__always)
    func logProbability(_ first: Int, _ second: Int) -> Double {
        let position = first * width + second
        return position < costs.count ? -Double(costs[position]) / 5 : 0
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 97 + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 48 + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
