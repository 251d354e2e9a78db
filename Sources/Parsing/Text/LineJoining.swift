import UnicodeText

/// Mends sentences that stand on several lines, as texts taken from a page have them where the page had a link, a name
/// in bold, or an inserted picture.
///
///     The minister told reporters that the
///     new bridge
///     , which cost 90 million, will open in May.
public enum BrokenLines {
    /// The text with a line for each paragraph. Lines are only joined, never reordered or reworded; a list or a table
    /// stays as it is.
    public static func mended(_ text: String) -> String {
        mended(text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(trimmed))
            .joined(separator: "\n")
    }

    /// - Parameter lines: without white space at their ends; an empty one parts paragraphs.
    static func mended(_ lines: [String]) -> [String] {
        let lines = lines.map(Line.init)
        var result: [String] = []
        var start = 0
        while start < lines.count {
            let end = chainEnd(lines, from: start)
            // Verses and lists without stops go on in small letters, too, but come to no end.
            if end > start + 1, lines[end - 1].isComplete {
                result.append(joined(lines[start..<end]))
                start = end
            } else {
                // What a chain without an end holds is not looked at again: cost stays linear.
                result += lines[start..<end].map(\.text)
                start = end
            }
        }
        return result
    }

    /// The end of the lines that make one paragraph with the one at `start`.
    private static func chainEnd(_ lines: [Line], from start: Int) -> Int {
        var end = start + 1
        while end < lines.count, lines[end - 1].isOpen, !lines[end].text.isEmpty {
            if lines[end].goesOn || lines[end - 1].demandsMore {
                end += 1
            } else if end + 1 < lines.count, lines[end - 1].endsInText, lines[end].isName, lines[end + 1].goesOn {
                // A name that was a link: what follows it goes on.
                end += 2
            } else {
                break
            }
        }
        return end
    }

    /// The lines of one paragraph as one; between Chinese characters stands no space.
    static func joinedParagraph(_ lines: [String]) -> String { joined(lines.map(Line.init)[...]) }

    private static func joined(_ lines: ArraySlice<Line>) -> String {
        lines.dropFirst().reduce(into: lines.first?.text ?? "") { text, line in
            let last = text.unicodeScalars.last ?? " "
            let isTight = line.opensWithClosingMark || Line.isOpening(last) || last.isHan || last.value > 0x3000
            text += isTight ? line.text : " " + line.text
        }
    }

    private static func trimmed(_ line: Substring) -> String {
        let start = line.drop(while: \.isWhitespace)
        return String(start.prefix(start.count - start.reversed().prefix(while: \.isWhitespace).count))
    }
}

/// What of a line tells whether a sentence goes on in it, and after it.
private struct Line {
    let text: String
    /// Opens in a small letter, or with a mark that never opens a sentence.
    let goesOn: Bool
    let opensWithClosingMark: Bool
    /// Ends as sentences do.
    let isComplete: Bool
    /// Neither ends as sentences do nor announces something.
    let isOpen: Bool
    /// Ends in a mark after which something must come.
    let demandsMore: Bool
    /// Several words, the last in small letters: no heading and no name.
    let endsInText: Bool
    /// A few words, the first with a capital or in quotation marks.
    let isName: Bool

    private static let mostNameWords = 5
    private static let leastTextWords = 3

    init(_ text: String) {
        self.text = text
        let scalars = text.unicodeScalars
        let opening = scalars.first ?? "\0"
        let last = scalars.last { !Self.isQuotation($0) } ?? "\0"
        opensWithClosingMark = Self.isClosing(opening) && !text.hasPrefix("...")
        goesOn = opensWithClosingMark || opening.properties.isLowercase
        isComplete = ".!?…。！？".unicodeScalars.contains(last)
        demandsMore = scalars.last.map { ",，、".unicodeScalars.contains($0) || Self.isOpening($0) } ?? false
        isOpen = !text.isEmpty && !isComplete && !";:；：".unicodeScalars.contains(last)
        let words = text.prefix(80).split(separator: " ").count
        endsInText = words >= Self.leastTextWords && (last.properties.isLowercase || last == "—" || last == "–")
        let opensAsName = opening.properties.isUppercase || Self.isOpening(opening)
        isName = words <= Self.mostNameWords && opensAsName && isOpen
    }

    static func isOpening(_ scalar: Unicode.Scalar) -> Bool { "(（«“„「『".unicodeScalars.contains(scalar) }

    private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
        ",.;:!?)»”…，。、；：！？）」』".unicodeScalars.contains(scalar)
    }

    private static func isQuotation(_ scalar: Unicode.Scalar) -> Bool {
        "\"'»”’)）」』]】".unicodeScalars.contains(scalar)
    }
}

/// Joins the lines of paragraphs that were broken at a fixed width, as in mail.
enum LineUnwrapping {
    /// The lines as they are, unless their paragraphs (set off by empty lines) are broken inside sentences.
    static func unwrap(_ lines: [String]) -> [String] {
        let blocks = lines.split(separator: "", omittingEmptySubsequences: true)
        let wrapped = blocks.filter(isWrapped)
        // One such block may be an address or a poem; a wrapped text is wrapped throughout.
        let long = blocks.filter { $0.count > 2 }
        guard !wrapped.isEmpty, wrapped.count * 3 >= long.count * 2 else { return lines }
        var result: [String] = []
        for block in blocks {
            if isWrapped(block) { result.append(joined(block)) } else { result += block }
            result.append("")
        }
        return result
    }

    /// At least two lines; all but the last of nearly one width, most of them not ending a sentence.
    private static func isWrapped(_ block: ArraySlice<String>) -> Bool {
        let inner = block.dropLast()
        guard let widest = inner.map(\.unicodeScalars.count).max() else { return false }
        let isHan = inner.contains { $0.unicodeScalars.contains(where: \.isHan) }
        guard (isHan ? 20...60 : 45...100).contains(widest) else { return false }
        let broken = inner.filter { !TextWeight.endsSentence($0) && $0.unicodeScalars.count * 10 >= widest * 7 }
        return broken.count * 10 >= inner.count * 7
    }

    private static func joined(_ block: ArraySlice<String>) -> String {
        var text = ""
        for line in block {
            if let last = text.unicodeScalars.last, let first = line.unicodeScalars.first {
                // Chinese is written without spaces between words, so without them between lines too.
                if !(last.isHan || last.value > 0x3000) || !(first.isHan || first.value > 0x3000) { text += " " }
            }
            text += line
        }
        return text
    }
}
