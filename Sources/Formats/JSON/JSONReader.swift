/// Reads JSON from bytes: as RFC 8259 has it, or as pages embed it.
struct JSONReader {
    /// What happens to text that is no JSON.
    enum Tolerance {
        /// The text is refused.
        case strict
        /// What can be read is kept: what is embedded in pages was often put together by hand.
        case forgiving
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let isStrict: Bool
    /// Arrays and objects inside one another; deeper ones are refused, or left out.
    private let depthLimit: Int
    private var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ tolerance: Tolerance) {
        self.bytes = bytes
        isStrict = tolerance == .strict
        depthLimit = isStrict ? 512 : 64
    }

    /// Calls `body` with the bytes of a collection in one piece.
    static func withBytes<Result>(
        of bytes: some Collection<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        bytes.withContiguousStorageIfAvailable(body) ?? Array(bytes).withUnsafeBufferPointer(body)
    }

    /// The value of a text that holds nothing else; nil when there is none.
    consuming func document() -> JSONValue? {
        guard let value = value(depth: 0) else { return nil }
        skipSpace()
        return position == bytes.count ? value : nil
    }

    /// The first value of a text, behind CDATA marks and comments; nil when there is none.
    consuming func embeddedValue() -> JSONValue? {
        while let byte = peek, byte != UInt8(ascii: "{") {
            if byte == UInt8(ascii: "["), position == 0 || bytes[position - 1] <= 0x20 { break }
            position += 1
        }
        return value(depth: 0)
    }

    // MARK: - Marks

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Goes past white space; a forgiving reader takes commas for it.
    private mutating func skipSpace() {
        while let byte = peek, isSpace(byte) { position += 1 }
    }

    private func isSpace(_ byte: UInt8) -> Bool {
        isStrict
            ? byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
            : byte <= 0x20 || byte == UInt8(ascii: ",")
    }

    /// Goes past a mark, if it comes next.
    private mutating func take(_ mark: UInt8) -> Bool {
        skipSpace()
        guard peek == mark else { return false }
        position += 1
        return true
    }

    // MARK: - Values

    private mutating func value(depth: Int) -> JSONValue? {
        skipSpace()
        guard let byte = peek else { return nil }
        switch byte {
        case UInt8(ascii: "{"): return depth < depthLimit ? object(depth: depth) : nil
        case UInt8(ascii: "["): return depth < depthLimit ? array(depth: depth) : nil
        case UInt8(ascii: "\""): return string().map { .string($0) }
        default: return word()
        }
    }

    /// Nil only where a strict reader refuses the text; a forgiving one ends the object where it understands no more.
    private mutating func object(depth: Int) -> JSONValue? {
        position += 1
        var object = JSONObject()
        var isClosed = take(UInt8(ascii: "}"))
        while !isClosed {
            skipSpace()
            guard peek == UInt8(ascii: "\""), let name = string() else {
                position += 1
                return isStrict ? nil : .object(object)
            }
            guard take(UInt8(ascii: ":")) else {
                if isStrict { return nil }
                isClosed = take(UInt8(ascii: "}"))
                continue
            }
            guard let value = value(depth: depth + 1) else { return isStrict ? nil : .object(object) }
            if !isStrict || object.members[name] == nil { object.members[name] = value }
            isClosed = take(UInt8(ascii: "}"))
            if isStrict, !isClosed, !take(UInt8(ascii: ",")) { return nil }
        }
        return .object(object)
    }

    private mutating func array(depth: Int) -> JSONValue? {
        position += 1
        var elements: [JSONValue] = []
        var isClosed = take(UInt8(ascii: "]"))
        while !isClosed {
            guard let value = value(depth: depth + 1) else {
                // An object's end, where one bracket was forgotten, ends both.
                if peek == UInt8(ascii: "}") { position += 1 }
                return isStrict ? nil : .array(elements)
            }
            elements.append(value)
            isClosed = take(UInt8(ascii: "]"))
            if isStrict, !isClosed, !take(UInt8(ascii: ",")) { return nil }
        }
        return .array(elements)
    }

    /// A number or one of the three words; a forgiving reader takes any other word for a number.
    private mutating func word() -> JSONValue? {
        let start = position
        while let byte = peek, byte > 0x20, !Self.endsWord(byte) { position += 1 }
        guard position > start else { return nil }
        let word = String(decoding: bytes[start..<position], as: UTF8.self)
        switch word {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        case "undefined" where !isStrict: return .null
        default: return !isStrict || Self.isNumber(word) ? .number(word) : nil
        }
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "["),
            UInt8(ascii: "{"), UInt8(ascii: "\""):
            true
        default: false
        }
    }

    private static func isNumber(_ word: String) -> Bool {
        word.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) } && Double(word) != nil
    }

    // MARK: - Strings

    /// The string that begins here, its escapes resolved.
    ///
    /// A strict reader returns nil when the string has no end, a control character, a wrong escape, or is no UTF-8; a
    /// forgiving one replaces what cannot be read.
    private mutating func string() -> String? {
        position += 1
        let start = position
        var hasEscapes = false
        while let byte = nextSpecial() {
            switch byte {
            case UInt8(ascii: "\""):
                defer { position += 1 }
                return text(start..<position, hasEscapes: hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                position += 2
            default:
                if isStrict { return nil }
                position += 1
            }
        }
        position = bytes.count
        return isStrict ? nil : text(start..<position, hasEscapes: hasEscapes)
    }

    private func text(_ range: Range<Int>, hasEscapes: Bool) -> String? {
        let content = UnsafeBufferPointer(rebasing: bytes[range])
        if hasEscapes { return JSONEscapes.resolved(content, isStrict: isStrict) }
        return isStrict ? String(validating: content, as: UTF8.self) : String(decoding: content, as: UTF8.self)
    }

    /// Goes to the next quotation mark, backslash or control character and returns it; nil at the end.
    private mutating func nextSpecial() -> UInt8? {
        position = JSONBytes.firstSpecial(in: bytes, from: position)
        return peek
    }
}

/// The bytes that JSON's strings cannot hold as they are.
enum JSONBytes {
    /// The position of the first quotation mark, backslash or control character from a position on, else the end.
    @inline(__always)
    static func firstSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        // Eight bytes at a time, as long as none of them is one of these.
        while position + 8 <= bytes.count, let base = bytes.baseAddress {
            let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
            let found = zeros(word ^ quotation) | zeros(word ^ backslash) | below32(word)
            if found != 0 { break }
            position += 8
        }
        while position < bytes.count, !isSpecial(bytes[position]) { position += 1 }
        return position
    }

    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static let quotation: UInt64 = 0x2222_2222_2222_2222
    private static let backslash: UInt64 = 0x5C5C_5C5C_5C5C_5C5C

    @inline(__always)
    private static func zeros(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }

    @inline(__always)
    private static func below32(_ word: UInt64) -> UInt64 {
        (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
    }
}
