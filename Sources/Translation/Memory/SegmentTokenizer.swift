import UnicodeText

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
            for scalar in scalars { key = key << 21 | UInt64(folded(scalar)) }
            return key
        }
        for scalar in scalars {
            key = (key ^ UInt64(folded(scalar))) &* 0x9E37_79B9_7F4A_7C15
            key ^= key >> 29
        }
        return key | 1 << 63
    }

    private static func folded(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x41...0x5A, 0x410...0x42F: value + 32
        case 0x400...0x40F: value + 80
        case ..<0xC0, 0x430...0x45F, 0x2E80...0x9FFF: value
        default: ScalarProperties.folded(value)
        }
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
