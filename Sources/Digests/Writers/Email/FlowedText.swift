import UnicodeText

/// Text as format=flowed (RFC 3676): readers join the lines of a paragraph and break them to their own width.
struct FlowedText {
    let text: String
    /// Whether readers delete the space that ends a line (`DelSp=yes`): needed where a line ends between ideographs.
    let deletesSpaces: Bool

    /// Columns of a line with the spaces that end it; the standard allows 78 characters.
    private static let width = 72

    /// Lines end at spaces alone if that keeps them short enough; else anywhere the rules allow, and readers are told.
    init(_ blocks: [TextBlock], languageTag: String) {
        let wrapper = LineWrapper(width: Self.width - 2, languageTag: languageTag)
        let atSpaces = blocks.map { block -> [String] in
            guard case .paragraph(let paragraph) = block else { return Self.fixed(block) }
            return wrapper.flowedLines(of: paragraph, onlyAtSpaces: true)
        }
        let isNarrow = atSpaces.joined().allSatisfy {
            DisplayWidth.columns(of: $0) <= Self.width || $0.contains("://")
        }
        deletesSpaces = !isNarrow
        let lines =
            isNarrow
            ? atSpaces
            : blocks.map { block in
                guard case .paragraph(let paragraph) = block else { return Self.fixed(block) }
                let lines = wrapper.flowedLines(of: paragraph, onlyAtSpaces: false)
                return lines.dropLast().map { $0 + " " } + lines.suffix(1)
            }
        text = lines.joined().map { Self.stuffed($0) + "\n" }.joined()
    }

    private static func fixed(_ block: TextBlock) -> [String] {
        switch block {
        case .paragraph(let text), .line(let text): [text]
        case .blank: [""]
        case .rule(let mark): [String(repeating: mark, count: TextLayout.ruleWidth)]
        }
    }

    /// A space before what a mailbox or a reader would take for its own (section 4.4).
    private static func stuffed(_ line: String) -> String {
        line.hasPrefix(" ") || line.hasPrefix(">") || line.hasPrefix("From ") ? " " + line : line
    }
}
