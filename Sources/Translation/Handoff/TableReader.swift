/// Reads tables as spreadsheets save them: commas, semicolons or tabs between the cells (RFC 4180).
enum TableReader {
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
