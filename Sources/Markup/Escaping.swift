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

    /// XML 1.0, production 2.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
    }
}
