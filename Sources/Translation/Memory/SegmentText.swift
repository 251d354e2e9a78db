import UnicodeText

/// A segment as the memory compares it: what only looks different is made the same.
///
/// NFKC; every kind of space is one space, none at the ends nor beside Chinese characters; every quotation mark is `"`,
/// every apostrophe `'`, every dash `-`; ё is е; invisible scalars are left out. Letter case is kept.
struct SegmentText: Hashable, Sendable {
    let scalars: [UInt32]

    init(_ text: String) {
        scalars = Self.tidied(Self.needsComposing(text) ? NormalForm.nfkc.applied(to: text) : text)
    }

    var string: String {
        var view = String.UnicodeScalarView()
        for value in scalars { if let scalar = Unicode.Scalar(value) { view.append(scalar) } }
        return String(view)
    }

    /// Whether NFKC may change the text: most texts need no call to ICU.
    private static func needsComposing(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case ..<0xA0, 0xA1...0xA7, 0xA9, 0xAB, 0xAC, 0xAE, 0xB0, 0xB1, 0xB6, 0xB7, 0xBB, 0xC0...0x131: false
            case 0x400...0x482, 0x48A...0x52F, 0x2010...0x2016, 0x2018...0x2022, 0x20AC, 0x2116: scalar.value == 0x2116
            case 0x3001...0x3011, 0x4E00...0x9FFF: false
            default: true
            }
        }
    }

    private static func tidied(_ text: String) -> [UInt32] {
        var result: [UInt32] = []
        result.reserveCapacity(text.utf8.count)
        var hasSpace = false
        for scalar in text.unicodeScalars {
            let value = unified(scalar.value)
            if value == 0 { continue }
            if value == 0x20 {
                hasSpace = true
                continue
            }
            if hasSpace, let last = result.last, !isChinese(last), !isChinese(value) { result.append(0x20) }
            hasSpace = false
            result.append(value)
        }
        return result
    }

    /// The scalar that stands for all of its kind; 0 for one that is not seen.
    private static func unified(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x21...0x26, 0x28...0x5F, 0x61...0x7E: value
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: 0x20
        case 0x27, 0x60, 0x2BC, 0x2018...0x201B, 0x2032: 0x27
        case 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x300C...0x300F, 0x301D...0x301F: 0x22
        case 0x2010...0x2015, 0x2212, 0xFE58: 0x2D
        case 0x451: 0x435
        case 0x401: 0x415
        case 0x3001: 0x2C
        case 0x3002: 0x2E
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, ..<0x20: 0
        default: value
        }
    }

    /// Han characters and what is written among them without spaces.
    @inline(__always)
    static func isChinese(_ value: UInt32) -> Bool {
        guard value >= 0x2E80 else { return false }
        return switch value {
        case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0x20000...0x3FFFF: true
        default: false
        }
    }
}

/// A piece of a segment that the memory compares as a whole: a word, a Chinese character, a number, a mark.
struct SegmentToken: Sendable {
    enum Kind: UInt8, Sendable {
        case word, character, number, mark
    }

    let kind: Kind
    /// The same for the same scalars with letter case folded.
    let key: UInt64
    /// The same for words that begin alike and so may be forms of one; 0 for tokens without a stem.
    let stem: UInt64

    init(_ kind: Kind, _ scalars: ArraySlice<UInt32>) {
        self.kind = kind
        key = Self.key(scalars)
        stem = kind == .word && scalars.count >= 5 ? Self.key(scalars.prefix(Self.stemLength(of: scalars.count))) : 0
    }

    /// Two thirds of the word, four letters at least.
    private static func stemLength(of count: Int) -> Int { max(4, min(6, count * 2 / 3)) }

    /// Up to three scalars as they are; longer ones by a hash, in which two of a memory's million words meet once in ten
    /// million memories, and then only count as one word.
    private static func key(_ scalars: ArraySlice<UInt32>) -> UInt64 {
        var key: UInt64 = 0
        if scalars.count <= 3 {
            for scalar in scalars { key = key << 21 | UInt64(ScalarProperties.folded(scalar)) }
            return key
        }
        for scalar in scalars {
            key = (key ^ UInt64(ScalarProperties.folded(scalar))) &* 0x9E37_79B9_7F4A_7C15
            key ^= key >> 29
        }
        return key | 1 << 63
    }
}

/// Divides a segment into tokens, in the same way for every language.
enum SegmentTokenizer {
    static func tokens(of text: SegmentText) -> [SegmentToken] {
        let scalars = text.scalars
        var tokens: [SegmentToken] = []
        tokens.reserveCapacity(scalars.count / 5 + 4)
        var position = 0
        while position < scalars.count {
            let value = scalars[position]
            if value == 0x20 {
                position += 1
                continue
            }
            let kind = kind(of: value)
            var end = position + 1
            switch kind {
            case .word: while end < scalars.count, continuesWord(scalars[end]) { end += 1 }
            case .number: end = numberEnd(scalars, from: position)
            case .character, .mark: break
            }
            tokens.append(SegmentToken(kind, scalars[position..<end]))
            position = end
        }
        return tokens
    }

    private static func kind(of value: UInt32) -> SegmentToken.Kind {
        switch value {
        case 0x30...0x39: return .number
        case 0x41...0x5A, 0x61...0x7A, 0x400...0x52F: return .word
        case ..<0x80: return .mark
        default: break
        }
        switch ScalarProperties.group(of: value) {
        case .otherLetter where SegmentText.isChinese(value): return .character
        case .uppercase, .lowercase, .otherLetter, .mark, .number: return .word
        default: return .mark
        }
    }

    private static func continuesWord(_ value: UInt32) -> Bool {
        let kind = kind(of: value)
        return kind == .word || kind == .number
    }

    /// Digits with single points and commas between them: `12.5`, `1,000`; not a list's comma before a space.
    private static func numberEnd(_ scalars: [UInt32], from start: Int) -> Int {
        var end = start
        while end < scalars.count {
            if isDigit(scalars[end]) {
                end += 1
            } else if scalars[end] == 0x2C || scalars[end] == 0x2E, end + 1 < scalars.count, isDigit(scalars[end + 1]) {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    @inline(__always)
    private static func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }
}
