/// Drops combining marks beyond what any writing needs: a million of them on one letter would make one character, which
/// whatever goes from character to character, or compares them, takes quadratic time for.
public enum MarkRuns {
    /// The text with at most so many marks, joiners and the like on a character.
    public static func limited(_ text: String, to limit: Int) -> String {
        var text = text
        let hasLongRun = text.withUTF8 { bytes in
            // A longer run of marks, of two octets each or more, holds one of the octets looked at, and none of ASCII.
            var position = 0
            while position < bytes.count {
                if bytes[position] >= 0x80, isInRun(bytes, around: position, longerThan: limit) { return true }
                position += 2 * limit
            }
            return false
        }
        return hasLongRun ? shortened(text, to: limit) : text
    }

    private static func shortened(_ text: String, to limit: Int) -> String {
        var kept = String.UnicodeScalarView()
        kept.reserveCapacity(text.utf8.count)
        var length = 0
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            length = extends(scalar, after: previous) ? length + 1 : 0
            if length <= limit { kept.append(scalar) }
            previous = scalar
        }
        return String(kept)
    }

    /// Whether more marks than the limit stand in a row around a position.
    private static func isInRun(
        _ bytes: UnsafeBufferPointer<UInt8>, around position: Int, longerThan limit: Int
    ) -> Bool {
        var start = leadByte(bytes, at: position)
        guard extends(bytes, at: start) else { return false }
        var length = 1
        while start > 0, length <= limit {
            let previous = leadByte(bytes, at: start - 1)
            guard extends(bytes, at: previous) else { break }
            start = previous
            length += 1
        }
        var end = leadByte(bytes, at: position) + scalar(bytes, at: leadByte(bytes, at: position)).length
        while end < bytes.count, length <= limit, extends(bytes, at: end) {
            end += scalar(bytes, at: end).length
            length += 1
        }
        return length > limit
    }

    private static func extends(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        let previous = position == 0 ? " " : scalar(bytes, at: leadByte(bytes, at: position - 1)).scalar
        return extends(scalar(bytes, at: position).scalar, after: previous)
    }

    /// Whether a scalar belongs to the character before it: a mark, a joiner, one of several Hangul consonants or letters of
    /// flags, or what a joiner or a virama ties to what stands before (UAX #29).
    private static func extends(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x300, 0x370..<0x483, 0x2010...0x2027, 0x3000..<0x302A, 0x3040..<0x3099, 0x3400...0x9FFF: false
        case 0x200C, 0x200D, 0x1100...0x115F: true
        case 0x1F1E6...0x1F1FF: (0x1F1E6...0x1F1FF).contains(previous.value)
        default:
            scalar.properties.isGraphemeExtend || scalar.properties.generalCategory == .spacingMark
                || previous.value == 0x200D || previous.properties.canonicalCombiningClass == .virama
        }
    }

    private static func leadByte(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        var lead = position
        while lead > 0, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
        return lead
    }

    private static func scalar(
        _ bytes: UnsafeBufferPointer<UInt8>, at lead: Int
    ) -> (scalar: Unicode.Scalar, length: Int) {
        let length = bytes[lead] < 0x80 ? 1 : bytes[lead] < 0xE0 ? 2 : bytes[lead] < 0xF0 ? 3 : 4
        guard lead + length <= bytes.count else { return ("\u{FFFD}", max(1, bytes.count - lead)) }
        var value = UInt32(bytes[lead]) & (length == 1 ? 0x7F : 0xFF >> UInt32(length + 1))
        for byte in bytes[lead..<lead + length].dropFirst() { value = value << 6 | UInt32(byte & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
}
