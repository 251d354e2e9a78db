/// Delimited text (RFC 4180) over bytes: rows of cells, each with its place, so that errors can name line and column.
///
/// Beyond the RFC: any one-byte delimiter, line ends `\n` or `\r`, and white space around a quoted cell. A blank line is
/// no row. Linear in time: an opening quote that is never closed costs one more pass over the rest, once.
struct DelimitedText {
    /// A cell as bytes of the text.
    struct Cell {
        /// Without the quotes.
        let range: Range<Int>
        /// Whether quotes stand doubled inside.
        let hasDoubledQuotes: Bool
        /// Whether white space stood at an end; it is left out of `range`.
        let isPadded: Bool
    }

    /// What is wrong with a row.
    enum Flaw {
        case unclosedQuote(at: Int)
        case textAfterQuote(at: Int)
    }

    /// The cells of the last row read.
    private(set) var cells: [Cell] = []
    /// The line the last row begins on, from 1.
    private(set) var rowLine = 0
    /// The byte the last row begins at.
    private var rowStart = 0
    private(set) var flaw: Flaw?

    private let bytes: UnsafeBufferPointer<UInt8>
    private let delimiter: UInt8
    /// Nil where quotes are letters like any other.
    private let quote: UInt8?
    private var position: Int
    private var line = 1
    /// Set once a quote was found to be unclosed: then no later quote needs a look at the end of the text.
    private var lastQuote: Int?

    init(_ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, quote: UInt8? = UInt8(ascii: "\"")) {
        self.bytes = bytes
        self.delimiter = delimiter
        self.quote = quote
        self.position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Reads the next row into `cells`; false at the end.
    mutating func next() -> Bool {
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
    func text(of cell: Cell) -> String {
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
    func place(of offset: Int) -> (line: Int, column: Int) {
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
