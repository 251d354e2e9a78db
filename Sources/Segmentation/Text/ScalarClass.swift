import UnicodeText

/// What a scalar is to sentences and tokens.
enum ScalarClass: UInt8 {
    case other
    /// A capital or titlecase letter, a small one, one of a script without case.
    case upper, lower, letter
    /// A scalar of Chinese, Japanese, Thai and other scripts whose words ICU's dictionaries find.
    case ideograph
    case mark, digit
    /// Other number characters: ½, Ⅳ, ①.
    case number
    case space, newline
    /// `.`
    case stop
    /// `!`, `?`, `…` and their kin.
    case strongStop
    /// `。！？｡` and `．` in Chinese and Japanese: no space need follow.
    case wideStop
    /// `•` and its kin, which begin an item of a list.
    case bullet
    case colon
    /// Closing brackets and quotation marks; `"` and `'` may be either.
    case closer, straightQuote
    case opener
    /// `'` and `’` between letters; `’` also closes.
    case apostrophe
    case hyphen, dash
    case comma
    case punctuation, symbol
    /// Joiners, soft hyphens, direction marks.
    case format

    @inline(__always)
    var isLetter: Bool { self == .lower || self == .upper || self == .letter }
    @inline(__always)
    var isWordPart: Bool { isLetter || self == .digit || self == .mark || self == .format || self == .number }
    var isQuote: Bool { self == .opener || self == .closer || self == .straightQuote }
    /// Whether it ends a line or may have to do with a sentence's end: the classes from `newline` to `straightQuote`.
    @inline(__always)
    var isMark: Bool { rawValue &- Self.newline.rawValue <= Self.straightQuote.rawValue - Self.newline.rawValue }
    var isStop: Bool { self == .stop || self == .strongStop || self == .wideStop }

    /// The class of any scalar value.
    @inline(__always)
    static func of(_ scalar: UInt32) -> ScalarClass {
        scalar < 0x10000 ? table[Int(scalar)] : ScalarClass(computedFor: scalar)
    }

    /// The classes of the Basic Multilingual Plane; made once, in about a millisecond.
    static let table: [ScalarClass] = (0..<0x10000).map { ScalarClass(computedFor: $0) }
}

extension ScalarClass {
    /// Asks the exceptions first, then Unicode's general category.
    init(computedFor scalar: UInt32) {
        if let named = Self.named[scalar] {
            self = named
        } else if Self.isIdeograph(scalar) {
            self = .ideograph
        } else {
            self = Self.byGroup(scalar)
        }
    }

    private static func byGroup(_ scalar: UInt32) -> ScalarClass {
        switch ScalarProperties.group(of: scalar) {
        case .uppercase: .upper
        case .lowercase: .lower
        case .otherLetter: .letter
        case .mark: .mark
        case .number: ScalarProperties.isDecimalDigit(scalar) ? .digit : .number
        case .punctuation: .punctuation
        case .symbol: .symbol
        case .space: .space
        case .control: .space
        case .format: .format
        case .other: .other
        }
    }

    /// Scripts that put no space between words and have a dictionary in ICU.
    private static func isIdeograph(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0E01...0x0E4E, 0x0E80...0x0EDF, 0x1000...0x103F, 0x1780...0x17D3: true  // Thai, Lao, Burmese, Khmer
        case 0x3005...0x3007, 0x3021...0x3029, 0x3031...0x3035: true
        case 0x3041...0x3096, 0x3099...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF: true  // kana
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F: true
        case 0x20000...0x3FFFD: true
        default: false
        }
    }

    private static let named: [UInt32: ScalarClass] = {
        var table: [UInt32: ScalarClass] = [:]
        func set(_ characters: String, _ kind: ScalarClass) {
            for scalar in characters.unicodeScalars { table[scalar.value] = kind }
        }
        set("\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}", .newline)
        set(".", .stop)
        set("!?…‥‼⁇⁈⁉‽؟۔।॥", .strongStop)
        set("。！？｡．", .wideStop)
        set("([{«“‘„‚‹「『《〈【〔〖（［｛｢⟨❝＂", .opener)
        set(")]}»”›」』》〉】〕〗）］｝｣⟩❞", .closer)
        set("\"", .straightQuote)
        set("'’", .apostrophe)
        set("-‐‑", .hyphen)
        set("–—―‒⸺−", .dash)
        set(",;、，；،", .comma)
        set(":：", .colon)
        set("•‣⁃▪●◦■►", .bullet)
        set("ºª", .symbol)
        set("\u{FFFC}\u{FFFD}", .symbol)
        return table
    }()
}
