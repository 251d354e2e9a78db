/// Breaks paragraphs into lines of a given width in columns, by ICU's rules and the printer's.
///
/// Beyond UAX #14 a line neither begins with a closing mark or a dash nor ends with an opening one (kinsoku), and none
/// begins with what mail programs take for their own: `From `, `--`, `>`, or a dot alone.
public struct LineWrapper {
    /// Columns a line may take.
    public let width: Int
    private let iterator: BreakIterator?
    private let keepsHanNames: Bool
    private let keepsPrepositions: Bool

    /// For texts of a language, given as BCP 47.
    public init(width: Int = 72, languageTag: String) {
        self.width = width
        self.keepsHanNames = !languageTag.hasPrefix("zh")
        self.keepsPrepositions = languageTag.hasPrefix("ru")
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
        var lines: [String] = []
        var line = ""
        var columns = 0
        for piece in pieces(of: paragraph, onlyAtSpaces: onlyAtSpaces) {
            let printed = piece.trimmingTrailingSpaces()
            if !line.isEmpty, columns + DisplayWidth.columns(of: printed) > width {
                lines.append(line)
                line = ""
                columns = 0
            }
            line += piece
            columns += DisplayWidth.columns(of: piece)
        }
        return line.trimmingTrailingSpaces().isEmpty && !lines.isEmpty ? lines : lines + [line]
    }

    /// The paragraph cut where a line may end; spaces belong to the piece before them.
    private func pieces(of paragraph: String, onlyAtSpaces: Bool) -> [String] {
        let units = Array(paragraph.utf16)
        var pieces: [String] = []
        var start = 0
        let links = LinkSpans(units)
        // A Chinese sentence in an edition of another language breaks as Chinese does.
        let keepsNames = keepsHanNames && units.count { LineEdges.isHan($0) } * 3 < units.count
        let ends = units.withUnsafeBufferPointer { iterator?.boundaries(of: $0).map(\.end) } ?? []
        for end in ends.last == units.count ? ends : ends + [units.count] where end > start {
            if end < units.count {
                guard !onlyAtSpaces || units[end - 1] == 0x20, !links.contain(end),
                    mayBreak(units, at: end, keepingNames: keepsNames)
                else {
                    continue
                }
            }
            pieces += bounded(String(decoding: units[start..<end], as: UTF16.self))
            start = end
        }
        return pieces
    }

    private func mayBreak(_ units: [UInt16], at position: Int, keepingNames: Bool) -> Bool {
        let rest = units[position...].prefix(LineEdges.longestStart)
        guard !LineEdges.isUnsafeStart(rest) else { return false }
        let before = units[..<position].last { $0 != 0x20 }
        guard !separatesPair(units, at: position), !(keepingNames && isWithinHanName(units, at: position)) else {
            return false
        }
        return !(before.map(LineEdges.isOpening) ?? true) && !(rest.first.map(LineEdges.isClosing) ?? false)
    }

    /// Whether what stands before the break belongs to what follows: a number to what it counts (`14` | `мая`), a short
    /// Russian preposition to its noun (`на` | `английском`), a letter or two before a hyphen to the word (`e-` | `mail`), and all
    /// of a Russian one (`Санкт-` | `Петербург`).
    private func separatesPair(_ units: [UInt16], at position: Int) -> Bool {
        guard position >= 2 else { return false }
        let before = units[..<position]
        if before.last == 0x20 {
            if LineEdges.isDigit(units[position - 2]) { return LineEdges.isLowercase(units[position]) }
            guard keepsPrepositions else { return false }
            let word = before.dropLast().suffix(3).reversed().prefix(while: LineEdges.isLetter)
            return (1...2).contains(word.count) && word.allSatisfy { (0x430...0x45F).contains($0) }
        }
        guard before.last == 0x2D else { return false }
        let word = before.dropLast().suffix(3).reversed().prefix { $0 != 0x20 }
        return word.count <= 2 || (LineEdges.isCyrillic(units[position - 2]) && LineEdges.isCyrillic(units[position]))
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

    /// A piece of hostile length in parts that a mail line can hold (RFC 5322: 998 octets).
    private func bounded(_ piece: String) -> [String] {
        guard piece.utf8.count > LineEdges.longestWord else { return [piece] }
        var parts: [String] = []
        var part = ""
        for character in piece {
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
