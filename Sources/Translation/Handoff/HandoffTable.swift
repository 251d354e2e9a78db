import Formats

/// Writes a hand-off as a CSV table, for people without a translation program.
///
/// UTF-8 with a byte order mark, since spreadsheets take the text for another encoding without. A cell that a
/// spreadsheet would run as a formula begins with an apostrophe.
public struct HandoffTableWriter: Sendable {
    static let header = ["id", "original", "translation", "terms", "earlier translation", "headline", "link"]

    /// Makes a writer.
    public init() {}

    /// The package as a table with a header.
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
        let writer = DelimitedTextWriter(lineEnd: "\r\n", quoting: .all, guardsFormulas: true)
        return DelimitedTextWriter.byteOrderMark + ([Self.header] + rows).map(writer.row).joined()
    }
}
