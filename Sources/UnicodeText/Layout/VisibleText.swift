/// Makes a text from elsewhere safe for a terminal: what would move its cursor, set its colours or turn the direction of
/// what stands beside it is shown as an escape.
public enum VisibleText {
    /// A text that is one line: line ends and tabs are escapes too, so that no name can begin a line of its own.
    public static func line(_ text: String) -> String { escaped(text, keepsLines: false) }

    /// A text of several lines: line feeds, with or without a carriage return, and tabs stay.
    public static func lines(_ text: String) -> String { escaped(text, keepsLines: true) }

    private static func escaped(_ text: String, keepsLines: Bool) -> String {
        let isQuiet = text.utf8.allSatisfy { (0x20...0x7E).contains($0) || ($0 == 0x0A && keepsLines) }
        guard !isQuiet, text.unicodeScalars.contains(where: isUnsafe) else { return text }
        var shown = String.UnicodeScalarView()
        let scalars = text.unicodeScalars
        for index in scalars.indices {
            let scalar = scalars[index]
            if isUnsafe(scalar), !(keepsLines && staysInLines(scalars, at: index)) {
                shown.append(contentsOf: escape(scalar).unicodeScalars)
            } else {
                shown.append(scalar)
            }
        }
        return String(shown)
    }

    private static func staysInLines(_ scalars: String.UnicodeScalarView, at index: String.Index) -> Bool {
        switch scalars[index] {
        case "\n", "\t": true
        case "\r": scalars[scalars.index(after: index)...].first == "\n"
        default: false
        }
    }

    /// Controls of both sets, and marks that turn the direction (UAX #9) or end a line.
    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// `\n`, `\x1B`, `\u202E`.
    private static func escape(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n": return "\\n"
        case "\r": return "\\r"
        case "\t": return "\\t"
        default:
            let digits = String(scalar.value, radix: 16, uppercase: true)
            let isByte = scalar.value < 0x100
            return (isByte ? "\\x" : "\\u") + String(repeating: "0", count: (isByte ? 2 : 4) - digits.count) + digits
        }
    }
}
