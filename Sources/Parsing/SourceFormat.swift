import Formats
import NewsModel

/// What kind of text a source is, by its beginning first and by what it is said to be second.
enum SourceFormat: Sendable {
    case html
    /// RSS or Atom.
    case feed
    /// NITF or NewsML-G2.
    case agencyXML
    /// MHTML, a browser's "single file".
    case webArchive
    case plainText

    private static let feedRoots: Set<String> = ["rss", "feed", "rdf", "channel", "opml"]
    private static let agencyRoots: Set<String> = [
        "nitf", "newsitem", "newsmessage", "newsml", "packageitem", "newsarticle",
    ]

    init(of source: SourceText) {
        guard !Self.isPlainlyHTML(source.text) else {
            self = .html
            return
        }
        let head = source.text.unicodeScalars.drop { $0.properties.isWhitespace || $0.value == 0xFEFF }.prefix(1_500)
        let start = String(String.UnicodeScalarView(head)).lowercased()
        if Self.isWebArchive(start) {
            self = .webArchive
        } else if let root = Self.rootElement(start) {
            self = Self.format(ofRoot: root, source)
        } else {
            self = Self.looksLikeHTML(start, source.file.mediaType) ? .html : .plainText
        }
    }

    /// Whether a text begins like nearly all pages do, so that nothing else need be looked at.
    private static func isPlainlyHTML(_ text: String) -> Bool {
        let start = text.utf8.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.prefix(15).map {
            (0x41...0x5A).contains($0) ? $0 | 0x20 : $0
        }
        guard start.count == 15 else { return false }
        return start.starts(with: "<!doctype html>".utf8) || start.starts(with: "<!doctype html ".utf8)
            || ["<html ", "<html>", "<head ", "<head>"].contains { start.starts(with: $0.utf8) }
    }

    private static func format(ofRoot root: String, _ source: SourceText) -> SourceFormat {
        let local = root.split(separator: ":").last.map(String.init) ?? root
        if feedRoots.contains(local) { return .feed }
        if agencyRoots.contains(local) { return .agencyXML }
        let isPlain = source.file.mediaType?.essence == "text/plain"
        return isPlain && !isPageElement(local) ? .plainText : .html
    }

    private static func isWebArchive(_ start: String) -> Bool {
        guard !start.hasPrefix("<") else { return false }
        return start.contains("content-type: multipart/related") || start.hasPrefix("from: <saved by ")
    }

    /// The name of the first element, when the text begins with markup; prefixes are kept.
    private static func rootElement(_ start: String) -> String? {
        var rest = start[...]
        while rest.hasPrefix("<") {
            let after = rest.dropFirst()
            if after.hasPrefix("!--") {
                guard let end = after.firstRange(of: "-->") else { return nil }
                rest = after[end.upperBound...]
            } else if after.hasPrefix("!") || after.hasPrefix("?") {
                if after.hasPrefix("!doctype html") { return "html" }
                guard let end = endOfDeclaration(after) else { return nil }
                rest = after[end...]
            } else {
                let name = after.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
                return name.first?.isLetter == true ? String(name) : nil
            }
            rest = rest.drop(while: \.isWhitespace)
        }
        return nil
    }

    /// After the `>` that closes a declaration, which may have an internal subset in brackets.
    private static func endOfDeclaration(_ declaration: Substring) -> String.Index? {
        var isInSubset = false
        for index in declaration.indices {
            switch declaration[index] {
            case "[": isInSubset = true
            case "]": isInSubset = false
            case ">" where !isInSubset: return declaration.index(after: index)
            default: break
            }
        }
        return nil
    }

    private static func looksLikeHTML(_ start: String, _ mediaType: MediaType?) -> Bool {
        if let mediaType, mediaType.essence.hasSuffix("html") || mediaType.essence.hasSuffix("xml") { return true }
        return mediaType?.essence != "text/plain"
            && ["</p>", "</div>", "</a>", "<br", "</script>", "</span>"].contains { start.contains($0) }
    }

    private static func isPageElement(_ name: String) -> Bool {
        ["html", "head", "body", "div", "p", "article", "section", "main", "table", "meta"].contains(name)
    }
}
