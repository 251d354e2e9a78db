import Formats
import NewsModel

extension SourceReader {
    /// HTML, whole or in pieces; XML of no kind that is known, too.
    static let page = SourceReader(
        name: "page", mediaTypes: ["html": .html, "htm": .html, "xhtml": .html, "shtml": .html],
        claim: { content in
            if beginsAsPage(content.text) { return .certain }
            if let root = content.rootElement {
                return content.isSaidToBePlain && !pageElements.contains(root) ? .none : .likely
            }
            if content.isSaidToBeMarkup { return .likely }
            let start = content.start
            guard !content.isSaidToBePlain, closingTags.contains(where: { start.contains($0) }) else { return .none }
            // A script has tags in its strings.
            return content.profile.kind == .code ? .none : .possible
        },
        readText: { PageParser($0).parse() })

    /// Whether a text begins like nearly all pages do, so that nothing else need be looked at.
    private static func beginsAsPage(_ text: String) -> Bool {
        let start = text.utf8.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.prefix(15).map {
            (0x41...0x5A).contains($0) ? $0 | 0x20 : $0
        }
        guard start.count == 15 else { return false }
        return start.starts(with: "<!doctype html>".utf8) || start.starts(with: "<!doctype html ".utf8)
            || ["<html ", "<html>", "<head ", "<head>"].contains { start.starts(with: $0.utf8) }
    }

    private static let pageElements: Set = [
        "html", "head", "body", "div", "p", "article", "section", "main", "table", "meta",
    ]

    private static let closingTags = ["</p>", "</div>", "</a>", "<br", "</script>", "</span>"]
}
