/// Resolves the escapes of JSON strings (RFC 8259, section 7).
enum JSONEscapes {
    /// The text of a string's content; nil when an escape is none, or the text no UTF-8. Halves of surrogate pairs become
    /// U+FFFD.
    static func resolved(_ content: UnsafeBufferPointer<UInt8>) -> String? {
        var isSound = true
        var length = 0
        // No escape is shorter than what it stands for.
        let text = String(unsafeUninitializedCapacity: content.count) { output in
            var (position, count) = (0, 0)
            while position < content.count {
                let byte = content[position]
                guard byte == UInt8(ascii: "\\") else {
                    output[count] = byte
                    position += 1
                    count += 1
                    continue
                }
                guard let scalar = scalar(content, at: position) else {
                    isSound = false
                    return 0
                }
                for unit in UTF8.encode(scalar.value) ?? UTF8.encodedReplacementCharacter {
                    output[count] = unit
                    count += 1
                }
                position += scalar.length
            }
            length = count
            return count
        }
        // What is no UTF-8 was replaced, which makes a text longer.
        return isSound && text.utf8.count == length ? text : nil
    }

    /// The scalar of the escape at a position, and the escape's length.
    private static func scalar(
        _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
    ) -> (value: Unicode.Scalar, length: Int)? {
        guard position + 1 < bytes.count else { return nil }
        switch bytes[position + 1] {
        case UInt8(ascii: "n"): return ("\n", 2)
        case UInt8(ascii: "t"): return ("\t", 2)
        case UInt8(ascii: "r"): return ("\r", 2)
        case UInt8(ascii: "b"): return ("\u{8}", 2)
        case UInt8(ascii: "f"): return ("\u{C}", 2)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
            return (Unicode.Scalar(bytes[position + 1]), 2)
        case UInt8(ascii: "u"): break
        default: return nil
        }
        guard let unit = unit(bytes, at: position) else { return nil }
        if let scalar = Unicode.Scalar(unit) { return (scalar, 6) }
        guard unit < 0xDC00, let low = self.unit(bytes, at: position + 6), (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        else { return ("\u{FFFD}", 6) }
        return (scalar, 12)
    }

    /// The UTF-16 unit of `\u0431` at a position.
    private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt32? {
        guard position + 6 <= bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { return nil }
        var value: UInt32 = 0
        for byte in bytes[position + 2..<position + 6] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
            default: return nil
            }
        }
        return value
    }
}
