/// Breaks paragraphs into lines of a given width in columns, by ICU's rules and the printer's.
///
/// Beyond UAX #14 a line neither begins with a closing mark or a dash nor ends with an opening one (kinsoku), and none
/// begins with what mail programs take for their own: `From `, `--`, `>`, or a dot alone.
public struct LineWrapper {
    /// Columns a line may take.
    public let width: Int
    private let iterator: BreakIterator?
    private let ties: WordTies

    /// For texts of a language, given as BCP 47, and what that language keeps in one line.
    public init(width: Int = 72, languageTag: String, ties: WordTies = WordTies()) {
        self.width = width
        self.ties = ties
        // Strict rules keep small marks such as ー with the character before them.
        self.iterator = BreakIterator(.line, locale: "\(languageTag)@lb=strict")
    }

    /// The lines of a paragraph, without white space at their ends. A word wider than a line stays whole, as links must.
    public func lines(of paragraph: String) -> [String] {
        broken(paragraph, onlyAtSpaces: false).map { $0.trimmingTrailingSpaces() }
    }

    /// The lines with the spaces that end them, so that they make the paragraph again when they are joined; only the last
    /// one has none. `width` does not count those spaces.
    public func flowedLines(of paragraph: String, onlyAtSpaces: Bool) -> [String] {
        let lines = broken(paragraph, onlyAtSpaces: onlyAtSpaces)
        return lines.dropLast() + lines.suffix(1).map { $0.trimmingTrailingSpaces() }
    }

    private func broken(_ paragraph: String, onlyAtSpaces: Bool) -> [String] {
        let units = Array(paragraph.utf16)
        let columns = ColumnSums(units)
        var lines: [String] = []
        var start = 0
        var end = 0
        for next in ends(in: units, onlyAtSpaces: onlyAtSpaces) {
            let printed = next - units[end..<next].reversed().prefix { $0 == 0x20 }.count
            if end > start, columns.count(start..<printed) > width {
                lines += bounded(String(decoding: units[start..<end], as: UTF16.self))
                start = end
            }
            end = next
        }
        let isBlank = units[start...].allSatisfy { $0 == 0x20 }
        return isBlank && !lines.isEmpty ? lines : lines + bounded(String(decoding: units[start...], as: UTF16.self))
    }

    /// Where a line may end, the paragraph's end last; spaces belong to what stands before them.
    private func ends(in units: [UInt16], onlyAtSpaces: Bool) -> [Int] {
        let links = LinkSpans(units)
        // A Chinese sentence in an edition of another language breaks as Chinese does.
        let keepsNames = ties.keepsHanNames && units.count { LineEdges.isHan($0) } * 3 < units.count
        let ends = units.withUnsafeBufferPointer { iterator?.boundaries(of: $0).map(\.end) } ?? []
        return ends.filter { end in
            end < units.count && (!onlyAtSpaces || units[end - 1] == 0x20) && !links.contain(end)
                && mayBreak(units, at: end, keepingNames: keepsNames)
        } + [units.count]
    }

    private func mayBreak(_ units: [UInt16], at position: Int, keepingNames: Bool) -> Bool {
        let rest = units[position...].prefix(LineEdges.longestStart)
        guard !LineEdges.isUnsafeStart(rest) else { return false }
        let before = units[..<position].last { $0 != 0x20 }
        guard !ties.join(units, at: position), !(keepingNames && isWithinHanName(units, at: position)) else {
            return false
        }
        return !(before.map(LineEdges.isOpening) ?? true) && !(rest.first.map(LineEdges.isClosing) ?? false)
    }

    /// Whether the line would end within a few ideographs among other letters: a name or a term, 科技园 in English text.
    private func isWithinHanName(_ units: [UInt16], at position: Int) -> Bool {
        guard LineEdges.isHan(units[position]), LineEdges.isHan(units[position - 1]) else {
            return false
        }
        let before = units[..<position].suffix(LineEdges.longestHanName + 1).reversed().prefix(while: LineEdges.isHan)
        let after = units[position...].prefix(LineEdges.longestHanName + 1).prefix(while: LineEdges.isHan)
        return before.count + after.count <= LineEdges.longestHanName
    }

    /// A line of hostile length in parts that a mail line can hold (RFC 5322: 998 octets).
    private func bounded(_ line: String) -> [String] {
        guard line.utf8.count > LineEdges.longestWord else { return [line] }
        var parts: [String] = []
        var part = ""
        for character in line {
            if part.utf8.count + character.utf8.count > LineEdges.longestWord, !part.isEmpty {
                parts.append(part)
                part = ""
            }
            // One cluster of a thousand marks is no writing; it is cut like the rest.
            part +=
                character.utf8.count > LineEdges.longestWord
                ? String(character.unicodeScalars.prefix(8)) : String(character)
        }
        return parts + [part]
    }
}

extension StringProtocol {
    /// The text without spaces at its end; a no-break space is a letter here.
    func trimmingTrailingSpaces() -> String {
        let spaces = utf8.reversed().prefix { $0 == 0x20 }.count
        return String(self[..<utf8.index(utf8.endIndex, offsetBy: -spaces)])
    }
}

/// What may not stand at the edge of a line.
enum LineEdges {
    /// Octets of a word that is printed whole: some percent-encoded links need this much, and a mail line holds 998.
    static let longestWord = 900
    /// UTF-16 units that `isUnsafeStart` and `isClosing` look at.
    static let longestStart = 6

    private static let closingMarks = Set("、。，．・：；？！）］｝〕〉》」』】〙〗’”…‥ー々＝),.;:!?]}»%％℃°—".utf16)
    private static let openingMarks = Set("（［｛〔〈《「『【〘〖‘“([{«„$￥¥№§".utf16)

    static func isClosing(_ unit: UInt16) -> Bool { closingMarks.contains(unit) }

    static func isOpening(_ unit: UInt16) -> Bool { openingMarks.contains(unit) }

    static func isCyrillic(_ unit: UInt16) -> Bool { (0x400...0x52F).contains(unit) }

    /// Cyrillic or Latin letters of both cases.
    static func isLetter(_ unit: UInt16) -> Bool {
        (0x41...0x5A).contains(unit) || (0x61...0x7A).contains(unit) || (0x400...0x52F).contains(unit)
    }

    /// Ideographs of a name that stays on one line in a text of other letters.
    static let longestHanName = 8

    /// The unified ideographs of the basic plane.
    static func isHan(_ unit: UInt16) -> Bool { (0x3400...0x9FFF).contains(unit) }

    static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }

    /// Lower-case letters of English and Russian.
    static func isLowercase(_ unit: UInt16) -> Bool {
        (0x61...0x7A).contains(unit) || (0x430...0x45F).contains(unit)
    }

    /// Whether a mail program would take a line that begins so for its own: an mbox separator, a signature, a quotation,
    /// or the end of the message.
    static func isUnsafeStart(_ units: ArraySlice<UInt16>) -> Bool {
        if units.starts(with: "From ".utf16) || units.starts(with: "--".utf16) { return true }
        return units.first == UInt16(ascii: ">")
    }
}

extension UInt16 {
    init(ascii scalar: Unicode.Scalar) {
        self = UInt16(UInt8(ascii: scalar))
    }
}

/// Neighbours that no line may part: which, is a matter of the language.
public struct WordTies: Sendable {
    /// Whether small words stay with what follows them, such as the prepositions of Russian.
    public var keepsSmallWords = false
    /// Whether a few ideographs among other letters stay together: a name or a term in a text that has no others.
    public var keepsHanNames = true

    /// What most languages keep.
    public init() {}

    /// The text with non-breaking spaces between such neighbours, for a reader who breaks the lines himself: a browser.
    /// A preposition at the end of the text is tied to whatever comes after it.
    public func tied(_ text: String) -> String {
        var units = Array(text.utf16)
        for space in units.indices where units[space] == 0x20 && join(units, at: space + 1) {
            units[space] = 0xA0
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// Whether what stands before a position belongs to what follows: a number to what it counts (`14` | `мая`), a short
    /// Russian preposition to its noun (`на` | `английском`), a letter or two before a hyphen to the word (`e-` | `mail`),
    /// and all of a Russian one (`Санкт-` | `Петербург`).
    func join(_ units: [UInt16], at position: Int) -> Bool {
        guard position >= 2 else { return false }
        let before = units[..<position]
        if before.last == 0x20 {
            if LineEdges.isDigit(units[position - 2]) {
                return units[position...].first.map(LineEdges.isLowercase) ?? false
            }
            guard keepsSmallWords else { return false }
            let word = before.dropLast().suffix(3).reversed().prefix(while: LineEdges.isLetter)
            return (1...2).contains(word.count) && word.allSatisfy { (0x430...0x45F).contains($0) }
        }
        guard before.last == 0x2D else { return false }
        let word = before.dropLast().suffix(3).reversed().prefix { $0 != 0x20 }
        return word.count <= 2 || (LineEdges.isCyrillic(units[position - 2]) && LineEdges.isCyrillic(units[position]))
    }
}

/// What no line may cut: links, up to white space or the first character that no URI has, and names of files.
struct LinkSpans {
    /// UTF-16 units, ascending.
    private let spans: [Range<Int>]

    init(_ units: [UInt16]) {
        var spans: [Range<Int>] = []
        var start = 0
        while let first = units[start...].firstIndex(where: Self.isURI) {
            let end = units[first...].firstIndex { !Self.isURI($0) } ?? units.count
            if let from = Self.wholePart(of: units[first..<end]) { spans.append(from..<end) }
            start = end
        }
        self.spans = spans
    }

    /// Whether a line that ended here would cut a link or a name in two.
    func contain(_ position: Int) -> Bool {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].upperBound <= position { low = middle + 1 } else { high = middle }
        }
        return low < spans.count && spans[low].lowerBound < position
    }

    /// Where in a run of such characters the part begins that stays whole; nil where there is none.
    private static func wholePart(of run: ArraySlice<UInt16>) -> Int? {
        let separator = run.indices.first { position in run[position...].starts(with: "://".utf16) }
        if let separator {
            return run[..<separator].lastIndex { !isLetter($0) }.map { $0 + 1 } ?? run.startIndex
        }
        // A name of letters, digits and marks with an ending of two to five letters: report-2025.html
        let name = run.reversed().drop { !isLetter($0) && !isDigit($0) }
        let ending = name.prefix { isLetter($0) || isDigit($0) }
        guard (2...5).contains(ending.count), name.dropFirst(ending.count).first == 0x2E else { return nil }
        return run.startIndex
    }

    private static func isURI(_ unit: UInt16) -> Bool { (0x21...0x7E).contains(unit) }

    private static func isLetter(_ unit: UInt16) -> Bool {
        (0x41...0x5A).contains(unit) || (0x61...0x7A).contains(unit)
    }

    private static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }
}
