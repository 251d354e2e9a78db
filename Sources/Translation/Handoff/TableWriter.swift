/// Writes a hand-off as a CSV table, for people without a translation program.
///
/// UTF-8 with a byte order mark, since spreadsheets take the text for another encoding without. A cell that a
/// spreadsheet would run as a formula begins with an apostrophe.
public struct TableWriter: Sendable {
    static let header = ["id", "original", "translation", "terms", "earlier translation", "headline", "link"]

    public init() {}

    public func text(_ package: HandoffPackage) -> String {
        let rows = package.parts.flatMap { part in
            part.segments.map { segment in
                [
                    segment.id, segment.source, "",
                    segment.terms.map { "\($0.source) = \($0.target)" }.joined(separator: "; "),
                    segment.matches.first.map { "\(Int($0.score)) %: \($0.target)" } ?? "", part.title, part.link ?? "",
                ]
            }
        }
        return "\u{FEFF}" + ([Self.header] + rows).map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func cell(_ text: String) -> String {
        let safe = startsFormula(text) ? "'" + text : text
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }

    static func startsFormula(_ text: some StringProtocol) -> Bool {
        text.first.map { "=+-@\t\r".contains($0) } ?? false
    }
}
