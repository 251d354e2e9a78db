/// Resolves the escapes of JSON strings (RFC 8259, section 7).
enum JSONEscapes {
    /// The text of a string's content. Halves of surrogate pairs, which JSON allows and no text can hold, become U+FFFD.
    ///
    /// Where it is strict, returns nil when an escape is none, or the text no UTF-8; else such an escape stands for the
    /// character behind its backslash, and what is no UTF-8 becomes U+FFFD.
    static func resolved(_ content: UnsafeBufferPointer<UInt8>, isStrict: Bool) -> String? {
        var isSound = true
        var length = 0
        // No escape is shorter than what it stands for, but for a `\u` without its digits.
        let capacity = isStrict ? content.count : content.count + content.count / 2
        let text = String(unsafeUninitializedCapacity: capacity) { output in
            var (position, count) = (0, 0)
            while position < content.count {
                // Between escapes the text is copied as it stands.
                let end = nextBackslash(content, from: position)
                count += output[count...].update(fromContentsOf: content[position..<end]) - count
                guard end < content.count else { break }
                position = end
                let escape = escape(content, at: position)
                if escape == nil, isStrict {
                    isSound = false
                    return 0
                }
                guard let (scalar, escapeLength) = escape ?? replacement(content, at: position) else {
                    position += 1
                    continue
                }
                for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                    output[count] = unit
                    count += 1
                }
                position += escapeLength
            }
            length = count
            return count
        }
        // What is no UTF-8 was replaced, which makes a text longer.
        return isSound && (!isStrict || text.utf8.count == length) ? text : nil
    }

    private static func nextBackslash(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        while position < bytes.count, bytes[position] != UInt8(ascii: "\\") { position += 1 }
        return position
    }

    /// What a wrong escape stands for: a replacement character for `\u`; nil for any other backslash, which is dropped.
    private static func replacement(
        _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
    ) -> (scalar: Unicode.Scalar, length: Int)? {
        guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "u") else { return nil }
        return ("\u{FFFD}", 2)
    }

    /// The scalar of the escape at a position, and the escape's length.
    private static func escape(
        _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
    ) -> (scalar: Unicode.Scalar, length: Int)? {
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
