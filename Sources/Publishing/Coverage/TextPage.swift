import UnicodeText

/// Lines of a text page, with columns aligned by what they take on screen.
struct TextPage {
    static let width = 78

    private var lines: [String] = []

    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func add(_ line: String) {
        lines.append(line.hasSuffix(" ") ? String(line.reversed().drop { $0 == " " }.reversed()) : line)
    }

    mutating func add(heading: String) {
        lines.append("")
        lines.append(heading)
    }

    /// Breaks the text at its width; every line is indented, those after the first by `hanging` more.
    mutating func add(wrapped text: String, indent: Int = 0, hanging: Int = 0) {
        let wrapper = LineWrapper(width: Self.width - indent - hanging, languageTag: "und")
        for (number, line) in wrapper.lines(of: text).enumerated() {
            lines.append(String(repeating: " ", count: indent + (number > 0 ? hanging : 0)) + line)
        }
    }

    /// Tells how many items of a list are not shown; of an empty one, that there is nothing, if nothing else follows.
    mutating func addRest(of count: Int, shown: Int, isAlone: Bool = true) {
        if count == 0, isAlone { lines.append("Nothing.") }
        if count > shown { lines.append("and \(count - shown) more") }
    }

    /// Rows of cells: the first column to the left, the others to the right, each as wide as its widest cell.
    mutating func add(table rows: [[String]]) {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { column < $0.count ? DisplayWidth.columns(of: $0[column]) : 0 }.max() ?? 0
        }
        for row in rows {
            let cells = row.enumerated().map { column, cell in
                let gap = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.columns(of: cell)))
                return column == 0 ? cell + gap : gap + cell
            }
            add(cells.joined(separator: "   "))
        }
    }
}
