/// Writes a hand-off as a CSV table, for people without a translation program.
///
/// UTF-8 with a byte order mark, since spreadsheets take the text for another encoding without. A cell that a
/// spreadsheet would run as a formula begins with an apostrophe.
public struct HandoffTableWriter: Sendable {
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

/// Reads tables as spreadsheets save them: commas, semicolons or tabs between the cells (RFC 4180).
enum HandoffTableRows {
    /// The rows that hold anything; the separator is the one that the first row has most of.
    static func rows(_ text: String) -> [[String]] {
        let scalars = Array(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
        let first = scalars.prefix { $0 != "\n" && $0 != "\r" }
        let counts = [",", ";", "\t"].map { mark in (mark, first.count { $0 == mark }) } as [(Unicode.Scalar, Int)]
        let separator = counts.max { $0.1 < $1.1 }?.0 ?? ","
        var rows: [[String]] = []
        var row: [String] = []
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        var position = 0
        while position < scalars.count {
            let scalar = scalars[position]
            position += 1
            if isQuoted {
                guard scalar == "\"" else {
                    cell.append(scalar)
                    continue
                }
                if position < scalars.count, scalars[position] == "\"" {
                    cell.append("\"")
                    position += 1
                } else {
                    isQuoted = false
                }
            } else if scalar == "\"", cell.isEmpty {
                isQuoted = true
            } else if scalar == separator {
                row.append(String(cell))
                cell = String.UnicodeScalarView()
            } else if scalar == "\n" || scalar == "\r" {
                row.append(String(cell))
                cell = String.UnicodeScalarView()
                if row != [""] { rows.append(row) }
                row = []
            } else {
                cell.append(scalar)
            }
        }
        row.append(String(cell))
        return row == [""] ? rows : rows + [row]
    }
}
