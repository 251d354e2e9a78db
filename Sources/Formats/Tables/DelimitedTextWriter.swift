/// Writes delimited text (RFC 4180).
public struct DelimitedTextWriter: Sendable {
    /// Which cells stand between quotation marks.
    public enum Quoting: Sendable {
        case all
        /// Those with a delimiter, a quotation mark, a line end, or a space at an end.
        case needed
    }

    private let delimiter: Character
    private let lineEnd: String
    private let quoting: Quoting
    private let guardsFormulas: Bool

    /// - Parameter guardsFormulas: whether a cell that a spreadsheet would run begins with an apostrophe.
    public init(
        delimiter: Character = ",", lineEnd: String = "\n", quoting: Quoting = .needed, guardsFormulas: Bool = false
    ) {
        self.delimiter = delimiter
        self.lineEnd = lineEnd
        self.quoting = quoting
        self.guardsFormulas = guardsFormulas
    }

    /// The byte order mark, without which spreadsheets take UTF-8 for another encoding.
    public static let byteOrderMark = "\u{FEFF}"

    /// A row with its line end.
    public func row(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: String(delimiter)) + lineEnd
    }

    private func cell(_ text: String) -> String {
        let text = guardsFormulas && Self.startsFormula(text) ? "'" + text : text
        let isQuoted = quoting == .all || needsQuotes(text)
        return isQuoted ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }

    private func needsQuotes(_ text: String) -> Bool {
        text.contains { $0 == delimiter || $0 == "\"" || $0.isNewline } || text.first == " " || text.last == " "
    }

    /// A cell without the apostrophe that guards it; any other as it is.
    public static func unguarded(_ cell: String) -> String {
        cell.first == "'" && startsFormula(cell.dropFirst()) ? String(cell.dropFirst()) : cell
    }

    private static func startsFormula(_ text: some StringProtocol) -> Bool {
        text.first.map { "=+-@\t\r".contains($0) } ?? false
    }
}
