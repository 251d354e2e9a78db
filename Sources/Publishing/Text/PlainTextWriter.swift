import Languages
import NewsModel
import UnicodeText

extension Writer<Edition> {
    /// Plain text that can be mailed as it is.
    public static var text: Self { Self("text", ending: "txt") { PlainTextWriter().write($0) } }
}

/// Writes an edition as plain text.
///
/// UTF-8, NFC, lines of at most `width` columns that end in a line feed; only a link may be wider. Nothing is indented,
/// so that a mail program may reflow the paragraphs.
struct PlainTextWriter {
    var width = 72

    func write(_ edition: Edition) -> String {
        let wrapper = LineWrapper(
            width: width, languageTag: edition.words.tag.rawValue, ties: edition.words.typography.ties)
        var text = ""
        for block in EditionLayout().blocks(of: edition.composed) {
            switch block {
            case .paragraph(let paragraph):
                for line in wrapper.lines(of: paragraph) { text += line + "\n" }
            case .line(let line):
                text += line + "\n"
            case .blank:
                text += "\n"
            case .rule(let mark):
                text += String(repeating: mark, count: EditionLayout.ruleWidth) + "\n"
            }
        }
        return text
    }
}
