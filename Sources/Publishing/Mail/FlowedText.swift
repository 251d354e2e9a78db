import UnicodeText

/// Text as format=flowed (RFC 3676): readers join the lines of a paragraph and break them to their own width.
struct FlowedText {
    let text: String
    /// Whether readers delete the space that ends a line (`DelSp=yes`): needed where a line ends between ideographs.
    let deletesSpaces: Bool

    /// Columns of a line with the spaces that end it; the standard allows 78 characters.
    private static let width = 72

    /// Lines end at spaces alone if that keeps them short enough; else anywhere the rules allow, and readers are told.
    init(_ blocks: [TextBlock], languageTag: String, ties: WordTies = WordTies()) {
        let wrapper = LineWrapper(width: Self.width - 2, languageTag: languageTag, ties: ties)
        let atSpaces = blocks.map { block in
            switch block {
            case .paragraph(let paragraph): wrapper.flowedLines(of: paragraph, onlyAtSpaces: true)
            case .line(let line): [line]
            case .blank: [""]
            case .rule(let mark): [String(repeating: mark, count: EditionLayout.ruleWidth)]
            }
        }
        deletesSpaces = atSpaces.joined().contains { DisplayWidth.columns(of: $0) > Self.width }
        let lines =
            !deletesSpaces
            ? atSpaces
            : zip(blocks, atSpaces).map { block, lines in
                switch block {
                case .paragraph(let paragraph): Self.soft(wrapper.flowedLines(of: paragraph, onlyAtSpaces: false))
                case .line(let link): Self.soft(Self.parts(of: link))
                case .blank, .rule: lines
                }
            }
        text = lines.joined().map { Self.stuffed($0) + "\n" }.joined()
    }

    /// Lines of one paragraph, with the space that readers delete after each but the last.
    private static func soft(_ lines: [String]) -> [String] {
        lines.dropLast().map { $0 + " " } + lines.suffix(1)
    }

    /// A link in parts that fit a line, cut after marks. Readers make it whole again.
    private static func parts(of link: String) -> [String] {
        var parts: [String] = []
        var rest = Array(link)[...]
        while rest.count > width - 2 {
            let cut = rest.prefix(width - 2).lastIndex(where: marks.contains) ?? rest.firstIndex(where: marks.contains)
            guard let cut, cut + 1 < rest.endIndex else { break }
            parts.append(String(rest[...cut]))
            rest = rest[(cut + 1)...]
        }
        return parts + [String(rest)]
    }

    private static let marks = Set<Character>("/-.?&=#,;:+~%")

    /// A space before what a mailbox, a reader or a mail program would take for its own (section 4.4); a point alone ends
    /// the message for some programs.
    private static func stuffed(_ line: String) -> String {
        line.hasPrefix(" ") || line.hasPrefix(">") || line.hasPrefix("From ") || line == "." ? " " + line : line
    }
}
