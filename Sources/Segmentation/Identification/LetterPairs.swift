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

        /// The position of a letter in the tables' rows and columns, whatever its case; 0 for what is no letter here.
        func column(of scalar: UInt32) -> UInt8 {
            let letter: UInt32 =
                switch scalar {
                case 0x27: 0x2019
                // Latin i in a Cyrillic word is the Ukrainian and Belarusian letter, mistyped.
                case 0x69, 0x49: self == .cyrillic ? 0x456 : 0x69
                case 0x401, 0x451: 0x451
                default: CaseFolding.folded(scalar)
                }
            let position = letters.unicodeScalars.enumerated().first { $0.element.value == letter }?.offset
            return UInt8(position ?? 0)
        }
    }

    private let costs: [UInt8]

    /// One row of base 64 digits for each letter.
    init(_ alphabet: Alphabet, _ rows: String) {
        costs = rows.utf8.compactMap(Self.digit)
    }

    /// The natural logarithm of the probability of a pair of letters: the first's position in the alphabet times the
    /// alphabet's length, plus the second's.
    func logProbability(_ pair: Int) -> Float { pair < costs.count ? -Float(costs[pair]) / 5 : 0 }

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
