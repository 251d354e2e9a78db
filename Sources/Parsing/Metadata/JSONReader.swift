/// Reads JSON as pages embed it: raw line breaks in strings, surplus commas, comments and a missing end are forgiven.
struct JSONReader {
    private static let deepest = 64

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    /// The value at the beginning of a text; nil when there is none.
    static func read(_ bytes: ArraySlice<UInt8>) -> JSONValue? {
        bytes.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(bytes: buffer)
            reader.skipToValue()
            return reader.value(depth: 0)
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// CDATA marks and comments may stand before the value.
    private mutating func skipToValue() {
        while let byte = peek, byte != UInt8(ascii: "{") {
            if byte == UInt8(ascii: "["), position == 0 || bytes[position - 1] <= 0x20 { return }
            position += 1
        }
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = peek, byte <= 0x20 || byte == UInt8(ascii: ",") { position += 1 }
    }

    private mutating func value(depth: Int) -> JSONValue? {
        skipSpace()
        guard let byte = peek, depth < Self.deepest else { return nil }
        switch byte {
        case UInt8(ascii: "{"): return object(depth: depth)
        case UInt8(ascii: "["): return array(depth: depth)
        case UInt8(ascii: "\""): return .string(string())
        default: return word()
        }
    }

    private mutating func object(depth: Int) -> JSONValue {
        position += 1
        var members: [String: JSONValue] = [:]
        while true {
            skipSpace()
            guard let byte = peek, byte == UInt8(ascii: "\"") else {
                position += 1
                return .object(members)
            }
            let key = string()
            skipSpace()
            guard peek == UInt8(ascii: ":") else { continue }
            position += 1
            guard let value = value(depth: depth + 1) else { return .object(members) }
            members[key] = value
        }
    }

    private mutating func array(depth: Int) -> JSONValue {
        position += 1
        var elements: [JSONValue] = []
        while true {
            skipSpace()
            guard let byte = peek, byte != UInt8(ascii: "]"), byte != UInt8(ascii: "}") else {
                position += 1
                return .array(elements)
            }
            guard let value = value(depth: depth + 1) else { return .array(elements) }
            elements.append(value)
        }
    }

    private mutating func word() -> JSONValue? {
        let start = position
        while let byte = peek, byte > 0x20, !",:]}[{\"".utf8.contains(byte) { position += 1 }
        guard position > start else { return nil }
        let word = String(decoding: bytes[start..<position], as: UTF8.self)
        switch word {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null", "undefined": return .null
        default: return .number(word)
        }
    }

    private mutating func string() -> String {
        position += 1
        let start = position
        while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { position += 1 }
        let content = bytes[start..<position]
        defer { position += 1 }
        guard peek == UInt8(ascii: "\\") else { return String(decoding: content, as: UTF8.self) }
        return stringWithEscapes(after: content)
    }

    private mutating func stringWithEscapes(after beginning: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        var content = Array(beginning)
        while let byte = peek, byte != UInt8(ascii: "\"") {
            position += 1
            if byte == UInt8(ascii: "\\") { escape(into: &content) } else { content.append(byte) }
        }
        return String(decoding: content, as: UTF8.self)
    }

    private mutating func escape(into content: inout [UInt8]) {
        guard let byte = peek else { return }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): content.append(UInt8(ascii: "\n"))
        case UInt8(ascii: "t"): content.append(UInt8(ascii: "\t"))
        case UInt8(ascii: "r"): content.append(UInt8(ascii: "\r"))
        case UInt8(ascii: "b"), UInt8(ascii: "f"): content.append(UInt8(ascii: " "))
        case UInt8(ascii: "u"): content.append(contentsOf: String(Character(unicodeEscape())).utf8)
        default: content.append(byte)
        }
    }

    private mutating func unicodeEscape() -> Unicode.Scalar {
        let replacement: Unicode.Scalar = "\u{FFFD}"
        guard let unit = hexadecimal() else { return replacement }
        guard (0xD800..<0xDC00).contains(unit), peek == UInt8(ascii: "\\"), position + 1 < bytes.count,
            bytes[position + 1] == UInt8(ascii: "u")
        else { return Unicode.Scalar(unit) ?? replacement }
        position += 2
        guard let low = hexadecimal(), (0xDC00..<0xE000).contains(low) else { return replacement }
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? replacement
    }

    private mutating func hexadecimal() -> UInt32? {
        guard position + 4 <= bytes.count else { return nil }
        let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
        guard let value = UInt32(digits, radix: 16) else { return nil }
        position += 4
        return value
    }
}
