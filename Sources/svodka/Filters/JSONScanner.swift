/// Walks over JSON text (RFC 8259) and takes strings out of it; what is wrong ends it with nil or false.
struct JSONScanner {
    /// Arrays and objects inside one another that are walked over.
    private static let deepest = 512

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    /// Whether nothing but white space follows.
    var isAtEnd: Bool {
        mutating get {
            skipSpace()
            return position == bytes.count
        }
    }

    /// Whether a string comes next.
    var isAtString: Bool {
        mutating get {
            skipSpace()
            return peek == UInt8(ascii: "\"")
        }
    }

    /// Goes past a mark, if it comes next.
    mutating func take(_ mark: UInt8) -> Bool {
        skipSpace()
        guard peek == mark else { return false }
        position += 1
        return true
    }

    /// Goes past a word, if it comes next.
    mutating func take(word: StaticString) -> Bool {
        skipSpace()
        let length = word.utf8CodeUnitCount
        guard position + length <= bytes.count,
            (0..<length).allSatisfy({ bytes[position + $0] == word.utf8Start[$0] })
        else { return false }
        position += length
        return true
    }

    // MARK: - Strings

    /// The string that comes next, its escapes resolved; nil when it is none, or no UTF-8. Halves of surrogate pairs, which
    /// JSON allows and no text can hold, become U+FFFD.
    mutating func string() -> String? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        let start = position
        var hasEscapes = false
        while let byte = nextSpecial() {
            switch byte {
            case UInt8(ascii: "\""):
                let content = UnsafeBufferPointer(rebasing: bytes[start..<position])
                position += 1
                return hasEscapes ? JSONEscapes.resolved(content) : String(validating: content, as: UTF8.self)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                position += 2
            default:
                return nil
            }
        }
        return nil
    }

    /// Goes to the next quotation mark, backslash or control character and returns it; nil at the end.
    private mutating func nextSpecial() -> UInt8? {
        // Eight bytes at a time, as long as none of them is one of these.
        while position + 8 <= bytes.count, let start = bytes.baseAddress {
            let word = UnsafeRawPointer(start + position).loadUnaligned(as: UInt64.self)
            let found = Self.zeros(word ^ Self.quotation) | Self.zeros(word ^ Self.backslash) | Self.below32(word)
            if found != 0 { break }
            position += 8
        }
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return byte }
            position += 1
        }
        return nil
    }

    private static let quotation: UInt64 = 0x2222_2222_2222_2222
    private static let backslash: UInt64 = 0x5C5C_5C5C_5C5C_5C5C

    private static func zeros(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }

    private static func below32(_ word: UInt64) -> UInt64 {
        (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
    }

    // MARK: - Other values

    /// Goes past a value of any kind and returns it as it stands.
    mutating func value() -> [UInt8]? {
        skipSpace()
        let start = position
        return skipValue() ? Array(bytes[start..<position]) : nil
    }

    private mutating func skipValue() -> Bool {
        var open: [UInt8] = []
        repeat {
            skipSpace()
            guard let byte = peek else { return false }
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard open.count < Self.deepest else { return false }
                position += 1
                let end = byte == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]")
                if take(end) { break }
                open.append(end)
                guard byte == UInt8(ascii: "[") || takeName() else { return false }
                continue
            case UInt8(ascii: "\""):
                guard string() != nil else { return false }
            default:
                guard skipWord() else { return false }
            }
            while let end = open.last, take(end) { open.removeLast() }
            guard let end = open.last else { return true }
            guard take(UInt8(ascii: ",")), end == UInt8(ascii: "]") || takeName() else { return false }
        } while true
    }

    /// Goes past a member's name and its colon.
    private mutating func takeName() -> Bool {
        string() != nil && take(UInt8(ascii: ":"))
    }

    /// Goes past a number or one of the three words.
    private mutating func skipWord() -> Bool {
        if take(word: "true") || take(word: "false") || take(word: "null") { return true }
        let start = position
        while let byte = peek, Self.isOfNumber(byte) { position += 1 }
        return Double(String(decoding: bytes[start..<position], as: UTF8.self)) != nil
    }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.eE".utf8.contains(byte)
    }
}
