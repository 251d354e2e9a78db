/// Breaks paragraphs into lines of a given width in columns, by ICU's rules and the printer's.
///
/// Beyond UAX #14 a line neither begins with a closing mark or a dash nor ends with an opening one (kinsoku), and none
/// begins with what mail programs take for their own: `From `, `--`, `>`, or a dot alone.
public struct LineWrapper {
    /// Columns a line may take.
    public let width: Int
    private let iterator: BreakIterator?
    private let keepsHanNames: Bool
    private let ties: WordTies

    /// For texts of a language, given as BCP 47.
    public init(width: Int = 72, languageTag: String) {
        self.width = width
        self.keepsHanNames = !languageTag.hasPrefix("zh")
        self.ties = WordTies(languageTag: languageTag)
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
        let keepsNames = keepsHanNames && units.count { LineEdges.isHan($0) } * 3 < units.count
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
