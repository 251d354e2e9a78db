public import Digests
public import NewsModel
import UnicodeText

/// Writes an edition as plain text that can be mailed as it is.
///
/// UTF-8, NFC, lines of at most `width` columns that end in a line feed; only a link may be wider. Nothing is indented,
/// so that a mail program may reflow the paragraphs.
public struct PlainTextWriter: Sendable {
    private let edition: Language
    private let width: Int

    public init(edition: Language, width: Int = 72) {
        self.edition = edition
        self.width = width
    }

    /// The edition's text; the same digest gives the same bytes on every machine.
    public func write(_ digest: Digest) -> String {
        write(EditionComposer(edition).compose(digest))
    }

    func write(_ composed: ComposedEdition) -> String {
        let wrapper = LineWrapper(width: width, languageTag: edition.tag.rawValue)
        var text = ""
        for block in TextLayout().blocks(of: composed) {
            switch block {
            case .paragraph(let paragraph):
                for line in wrapper.lines(of: paragraph) { text += line + "\n" }
            case .line(let line):
                text += line + "\n"
            case .blank:
                text += "\n"
            case .rule(let mark):
                text += String(repeating: mark, count: TextLayout.ruleWidth) + "\n"
            }
        }
        return text
    }
}
