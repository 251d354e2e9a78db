/// Writes a text so that XML and HTML read it back as it was.
public enum Escaping {
    /// For use between tags. Characters that XML forbids become U+FFFD.
    public static func text(_ text: some StringProtocol) -> String {
        escape(text, inAttribute: false)
    }

    /// For use inside an attribute's quotation marks; line ends and tabs are kept by references.
    public static func attribute(_ text: some StringProtocol) -> String {
        escape(text, inAttribute: true)
    }

    private static func escape(_ text: some StringProtocol, inAttribute: Bool) -> String {
        guard needsEscape(text) else { return String(text) }
        var output = ""
        output.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"" where inAttribute: output += "&quot;"
            case "\n" where inAttribute: output += "&#10;"
            case "\t" where inAttribute: output += "&#9;"
            case "\r": output += "&#13;"
            case "\t", "\n": output.unicodeScalars.append(scalar)
            case _ where isForbidden(scalar): output.unicodeScalars.append("\u{FFFD}")
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }

    /// Whether a text has a character that cannot stand as it is; U+FFFE and U+FFFF begin with the octet 0xEF.
    private static func needsEscape(_ text: some StringProtocol) -> Bool {
        let needs = text.utf8.withContiguousStorageIfAvailable { bytes in
            bytes.indices.contains { position in
                switch bytes[position] {
                case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
                case 0xEF: position + 1 < bytes.count && bytes[position + 1] == 0xBF
                default: false
                }
            }
        }
        return needs ?? true
    }

    /// XML 1.0, production 2.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
    }
}
