import FoundationEssentials

/// Mends `\uD83D` escapes that lack their other half, which JSON allows and no text can hold.
enum JSONSurrogates {
    /// The line with each unpaired surrogate escape as `\uFFFD`; nil when there is none.
    static func repaired(_ line: Data) -> Data? {
        var bytes = Array(line)
        var changed = false
        var position = 0
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "\\") else {
                position += 1
                continue
            }
            switch kind(of: bytes, at: position) {
            case .high where kind(of: bytes, at: position + 6) == .low:
                position += 12
            case .high, .low:
                bytes.replaceSubrange(position..<position + 6, with: Array("\\uFFFD".utf8))
                changed = true
                position += 6
            case .other:
                position += 2
            }
        }
        return changed ? Data(bytes) : nil
    }

    private enum Kind {
        case high, low, other
    }

    private static func kind(of bytes: [UInt8], at position: Int) -> Kind {
        guard position + 6 <= bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u"),
            let unit = UInt16(String(decoding: bytes[position + 2..<position + 6], as: UTF8.self), radix: 16)
        else { return .other }
        switch unit {
        case 0xD800...0xDBFF: return .high
        case 0xDC00...0xDFFF: return .low
        default: return .other
        }
    }
}
