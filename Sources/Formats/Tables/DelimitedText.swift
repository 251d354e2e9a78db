/// Delimited text (RFC 4180) over bytes: rows of cells, each with its place, so that errors can name line and column.
///
/// Beyond the RFC: any one-byte delimiter, line ends `\n` or `\r`, white space around a cell, a byte order mark, and
/// Excel's first line that names the delimiter (`sep=;`). A blank line is no row. Linear in time: an opening quote that is
/// never closed costs one more pass over the rest, once.
public struct DelimitedText {
    /// A cell as bytes of the text.
    public struct Cell: Sendable {
        /// Without the quotes.
        public let range: Range<Int>
        /// Whether quotes stand doubled inside.
        let hasDoubledQuotes: Bool
        /// Whether white space stood at an end; it is left out of `range`.
        public let isPadded: Bool
    }

    /// What is wrong with a row, and the byte where.
    public enum Flaw: Equatable, Sendable {
        case unclosedQuote(at: Int)
        case textAfterQuote(at: Int)
    }

    /// A row as texts.
    public struct Row: Equatable, Sendable {
        /// Without the white space at their ends.
        public let cells: [String]
        /// The line it begins on, from 1.
        public let line: Int
        /// Nil where nothing is wrong with it.
        public let flaw: Flaw?
    }

    /// The cells of the last row read.
    public private(set) var cells: [Cell] = []
    /// The line the last row begins on, from 1; 0 before the first.
    public private(set) var rowLine = 0
    /// What is wrong with the last row; the first thing where there are several.
    public private(set) var flaw: Flaw?
    /// The byte the last row begins at.
    private var rowStart = 0

    private let bytes: UnsafeBufferPointer<UInt8>
    private let delimiter: UInt8
    /// Nil where quotes are letters like any other.
    private let quote: UInt8?
    private var position: Int
    private var line = 1
    /// Set once a quote was found to be unclosed: then no later quote needs a look at the end of the text.
    private var lastQuote: Int?

    /// Begins at the first row.
    ///
    /// - Parameters:
    ///   - delimiter: nil to look at the first line for it.
    ///   - quote: nil where quotes are letters like any other.
    public init(
        _ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8? = nil, quote: UInt8? = UInt8(ascii: "\"")
    ) {
        let first = Self.firstLine(of: bytes)
        self.bytes = bytes
        self.delimiter = delimiter ?? Self.delimiter(of: first)
        self.quote = quote
        position = first.startIndex
        if first.count == Self.hint.count + 1, first.starts(with: Self.hint), first.last == self.delimiter {
            position = first.endIndex
            if position < bytes.count { passLineEnd() }
        }
    }

    /// All rows of a text.
    ///
    /// - Parameter delimiter: nil to look at the first line for it.
    public static func rows(of bytes: [UInt8], delimiter: UInt8? = nil) -> [Row] {
        bytes.withUnsafeBufferPointer { buffer in
            var text = DelimitedText(buffer, delimiter: delimiter)
            var rows: [Row] = []
            while text.next() {
                rows.append(Row(cells: text.cells.map { text.text(of: $0) }, line: text.rowLine, flaw: text.flaw))
            }
            return rows
        }
    }

    /// What Excel wants in a first line that names the delimiter, before it.
    private static let hint = Array("sep=".utf8)

    /// The first line without the byte order mark.
    private static func firstLine(of bytes: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
        bytes[(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)...].prefix { $0 != 0x0A && $0 != 0x0D }
    }

    /// The delimiter a first line names, else that of comma, semicolon and tab which it has most of.
    private static func delimiter(of line: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8 {
        if line.count == hint.count + 1, line.starts(with: hint), let named = line.last { return named }
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        let counts = candidates.map { delimiter in line.count { $0 == delimiter } }
        return zip(candidates, counts).max { $0.1 < $1.1 }?.0 ?? candidates[0]
    }

    /// Reads the next row into `cells`; false at the end.
    public mutating func next() -> Bool {
        skipBlankLines()
        guard position < bytes.count else { return false }
        cells.removeAll(keepingCapacity: true)
        flaw = nil
        rowLine = line
        rowStart = position
        while readCell() {}
        return true
    }

    /// The cell's text, without white space at its ends.
    public func text(of cell: Cell) -> String {
        guard cell.hasDoubledQuotes else { return String(decoding: bytes[cell.range], as: UTF8.self) }
        var unescaped: [UInt8] = []
        var isSecond = false
        for byte in bytes[cell.range] {
            isSecond = byte == quote && !isSecond
            if !isSecond { unescaped.append(byte) }
        }
        return String(decoding: unescaped, as: UTF8.self)
    }

    /// Line and column of a byte of the last row, from 1, the column in characters.
    public func place(of offset: Int) -> (line: Int, column: Int) {
        var start = rowStart
        var line = rowLine
        for index in rowStart..<max(rowStart, offset) where isCountedBreak(index) {
            start = index + 1
            line += 1
        }
        return (line, String(decoding: bytes[start..<max(start, offset)], as: UTF8.self).count + 1)
    }

    private mutating func skipBlankLines() {
        while position < bytes.count, isLineEnd(bytes[position]) { passLineEnd() }
    }

    /// Reads one cell; false when it was the last of its row.
    private mutating func readCell() -> Bool {
        var start = position
        if let quote {
            while start < bytes.count, bytes[start] == 0x20 { start += 1 }
            if start < bytes.count, bytes[start] == quote, let isLast = readQuoted(from: start + 1, quote: quote) {
                return !isLast
            }
        }
        var end = position
        while end < bytes.count, bytes[end] != delimiter, !isLineEnd(bytes[end]) { end += 1 }
        append(position..<end, hasDoubledQuotes: false)
        position = end
        return passSeparator()
    }

    /// Reads a quoted cell; nil when the quote is never closed, which makes it a flaw of this line alone.
    private mutating func readQuoted(from start: Int, quote: UInt8) -> Bool? {
        var index = start
        var hasDoubled = false
        var breaks = 0
        if let lastQuote, start > lastQuote { return unclosed(start) }
        while true {
            while index < bytes.count, bytes[index] != quote {
                breaks += isCountedBreak(index) ? 1 : 0
                index += 1
            }
            guard index < bytes.count else { return unclosed(start) }
            guard index + 1 < bytes.count, bytes[index + 1] == quote else { break }
            hasDoubled = true
            index += 2
        }
        var end = index + 1
        while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        if end < bytes.count, bytes[end] != delimiter, !isLineEnd(bytes[end]) {
            // A cell over several lines that ends within text is a forgotten quote that met the next one.
            guard breaks == 0 else {
                flaw = flaw ?? .unclosedQuote(at: start - 1)
                return nil
            }
            flaw = flaw ?? .textAfterQuote(at: end)
            while end < bytes.count, bytes[end] != delimiter, !isLineEnd(bytes[end]) { end += 1 }
        }
        append(start..<index, hasDoubledQuotes: hasDoubled)
        position = end
        line += breaks
        return !passSeparator()
    }

    private mutating func unclosed(_ start: Int) -> Bool? {
        flaw = flaw ?? .unclosedQuote(at: start - 1)
        lastQuote = lastQuote ?? start - 1
        return nil
    }

    /// Steps over the delimiter (true) or the line's end (false).
    private mutating func passSeparator() -> Bool {
        guard position < bytes.count else { return false }
        if bytes[position] == delimiter {
            position += 1
            return true
        }
        passLineEnd()
        return false
    }

    private mutating func passLineEnd() {
        let isPair = bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
        position += isPair ? 2 : 1
        line += 1
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private func isCountedBreak(_ index: Int) -> Bool {
        bytes[index] == 0x0A || (bytes[index] == 0x0D && (index + 1 >= bytes.count || bytes[index + 1] != 0x0A))
    }

    private mutating func append(_ range: Range<Int>, hasDoubledQuotes: Bool) {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isBlank(bytes[start]) { start += 1 }
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        let isPadded = start > range.lowerBound || end < range.upperBound
        cells.append(Cell(range: start..<end, hasDoubledQuotes: hasDoubledQuotes, isPadded: isPadded))
    }

    private func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (byte == 0x09 && delimiter != 0x09) || isLineEnd(byte)
    }
}
