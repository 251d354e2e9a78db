import UnicodeText

/// What a scalar is to matching, and what it is compared as.
///
/// Case is folded, ё is е, traditional characters are simplified ones, full-width forms are plain ones.
struct FoldedScalar {
    enum Kind: UInt8 {
        case letter, digit, han, space, lineBreak, hyphen, dash, apostrophe, quote, ignorable, mark, opening, closing
    }

    /// Bits 0–20 the folded scalar, 24–27 the kind, 28 whether the scalar was a capital letter.
    let bits: UInt32

    @inline(__always) var value: UInt32 { bits & 0x1F_FFFF }
    @inline(__always) var isCapital: Bool { bits & (1 << 28) != 0 }
    @inline(__always) var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: bits >> 24) & 0xF) ?? .mark }
    @inline(__always) var isWord: Bool { (bits >> 24) & 0xF <= 1 }

    init(bits: UInt32) {
        self.bits = bits
    }

    init(_ value: UInt32, _ kind: Kind, isCapital: Bool = false) {
        bits = value | UInt32(kind.rawValue) << 24 | (isCapital ? 1 << 28 : 0)
    }
}

/// Folds scalars one by one, so that offsets stay as they are.
enum ScalarFolding {
    @inline(__always)
    static func folded(_ scalar: UInt32, _ table: UnsafeBufferPointer<UInt32>) -> FoldedScalar {
        scalar < tableSize ? FoldedScalar(bits: table[Int(scalar)]) : compute(scalar)
    }

    /// Latin, Greek, Cyrillic, the general punctuation and the common Chinese characters lie below it.
    static let tableSize: UInt32 = 0xA000

    static let table: [UInt32] = (0..<tableSize).map { compute($0).bits }

    private static func compute(_ scalar: UInt32) -> FoldedScalar {
        if scalar >= 0x3400 && scalar <= 0x9FFF { return FoldedScalar(HanForms.simplified(scalar), .han) }
        if let special = special(scalar) { return special }
        switch ScalarProperties.group(of: scalar) {
        case .uppercase: return FoldedScalar(base(ScalarProperties.folded(scalar)), .letter, isCapital: true)
        case .lowercase, .otherLetter:
            let isHan = Unicode.Scalar(scalar)?.isHan == true
            return FoldedScalar(isHan ? HanForms.simplified(scalar) : base(scalar), isHan ? .han : .letter)
        case .number: return FoldedScalar(scalar, .digit)
        case .space: return FoldedScalar(0x20, .space)
        // Stress marks, soft hyphens, joiners: a word is the same with or without them.
        case .mark, .format: return FoldedScalar(scalar, .ignorable)
        case .control: return FoldedScalar(0x20, .space)
        case .punctuation, .symbol, .other: return FoldedScalar(scalar, .mark)
        }
    }

    private static func special(_ scalar: UInt32) -> FoldedScalar? {
        switch scalar {
        case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: FoldedScalar(0x0A, .lineBreak)
        case 0x2D, 0x2010, 0x2011, 0xFE63, 0xFF0D: FoldedScalar(0x2D, .hyphen)
        case 0x2012, 0x2013, 0x2014, 0x2212: FoldedScalar(0x2013, .dash)
        case 0x27, 0x2018, 0x2019, 0x2BC, 0xFF07: FoldedScalar(0x27, .apostrophe)
        case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A, 0x300A...0x300F, 0xFF02: FoldedScalar(0x22, .quote)
        case 0x28, 0xFF08: FoldedScalar(0x28, .opening)
        case 0x29, 0xFF09: FoldedScalar(0x29, .closing)
        case 0x3007: FoldedScalar(scalar, .han)
        // Full-width forms of ASCII.
        case 0xFF01...0xFF5E: compute(scalar - 0xFEE0)
        default: nil
        }
    }

    private static func base(_ scalar: UInt32) -> UInt32 {
        scalar == 0x451 ? 0x435 : scalar
    }
}

/// Latin letters that look like Cyrillic ones, and get into words by a slip of the keyboard: C-400, Mинск.
enum LookAlikes {
    /// Small letters whose capitals look alike, since words are compared folded.
    private static let pairs: [UInt8: Unicode.Scalar] = [
        UInt8(ascii: "a"): "а", UInt8(ascii: "b"): "в", UInt8(ascii: "c"): "с", UInt8(ascii: "e"): "е",
        UInt8(ascii: "h"): "н", UInt8(ascii: "k"): "к", UInt8(ascii: "m"): "м", UInt8(ascii: "o"): "о",
        UInt8(ascii: "p"): "р", UInt8(ascii: "t"): "т", UInt8(ascii: "x"): "х", UInt8(ascii: "y"): "у",
    ]

    /// A longer word in Latin letters alone is a Latin word.
    private static let longestLatin = 2

    /// A folded word in Cyrillic letters alone; nil where it has none that look alike, or is a Latin word.
    static func cyrillic(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard word.contains(where: { pairs[$0] != nil }) else { return nil }
        guard word.count <= longestLatin || word.contains(where: { $0 == 0xD0 || $0 == 0xD1 }) else { return nil }
        var twin: [UInt8] = []
        for byte in word {
            if let letter = pairs[byte] {
                twin += Array(String(letter).utf8)
            } else if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) {
                return nil
            } else {
                twin.append(byte)
            }
        }
        return twin
    }
}
