import Formats
import Markup
import NewsModel
import UnicodeText

/// The text of a feed's element, which may be plain, HTML (escaped, inline or in base64) or anything in between.
struct FeedText {
    private enum Form {
        case plain(String)
        case html(String)
        case inline(MarkupNode)
    }

    private let form: Form

    /// A text with more bytes than this is cut: a book has as many.
    private static let longestText = 2 << 20

    /// Reads an element as its `type` and `mode` say; `isAtom` decides what silence means: text in Atom, a guess in RSS.
    init(_ node: MarkupNode, isAtom: Bool, isTitle: Bool) {
        let type = node["type"]?.trimmed.lowercased() ?? ""
        let mode = node["mode"]?.trimmed.lowercased() ?? ""
        let isXHTML = type == "xhtml" || type.hasSuffix("xhtml+xml")
        if node.children.contains(where: \.isElement) {
            // Escaped markup with some forgotten: what is escaped is markup too.
            let isMixed = !isXHTML && node.descendants.contains { $0.isText && Self.looksLikeHTML($0.text) }
            form = isMixed ? .html(Self.source(of: node)) : .inline(node)
            return
        }
        let text = Self.withoutCDATA(Self.text(of: node))
        if Self.isBase64(type, mode, isAtom: isAtom), let decoded = Base64.decoded(text.utf8) {
            form = .html(String(decoding: decoded, as: UTF8.self))
        } else if type == "html" || type.hasSuffix("/html") || isXHTML {
            form = .html(Self.unescaped(text))
        } else if isAtom || type == "plain" || type == "text/plain" {
            form = .plain(text)
        } else if isTitle {
            form = Self.looksLikeHTML(text) ? .html(text) : .plain(text)
        } else {
            form = Self.hasPlainParagraphs(text) ? .plain(text) : .html(Self.unescaped(text))
        }
    }

    private static func text(of node: MarkupNode) -> String {
        let text = node.text
        return text.utf8.count <= longestText ? text : String(decoding: text.utf8.prefix(longestText), as: UTF8.self)
    }

    // MARK: - Markup that was packed wrongly

    /// What is inside an element as HTML's source: its texts are markup, as the elements among them are.
    private static func source(of node: MarkupNode) -> String {
        var source = ""
        var open: [MarkupNode] = []
        for inner in node.descendants {
            while let last = open.last, last.end <= inner.index {
                source += "</\(last.name)>"
                open.removeLast()
            }
            if source.utf8.count > longestText { break }
            if inner.isText {
                source += inner.text
            } else {
                source += "<\(inner.name)>"
                open.append(inner)
            }
        }
        return open.reversed().reduce(source) { $0 + "</\($1.name)>" }
    }

    /// The text without the marks of a CDATA section that was escaped like the rest.
    private static func withoutCDATA(_ text: String) -> String {
        guard text.firstRange(of: "<![CDATA[") != nil else { return text }
        return text.replacing("<![CDATA[", with: "").replacing("]]>", with: "")
    }

    /// HTML that was escaped once more than it should be: no tag is left in it, but tags that are escaped, and closed.
    private static func unescaped(_ html: String) -> String {
        var html = html
        for _ in 0..<2 {
            guard !html.utf8.contains(UInt8(ascii: "<")), html.firstRange(of: "&") != nil else { break }
            let meant = html.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
                .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
            guard ["</", "<br", "&lt;/", "&lt;br"].contains(where: { meant.firstRange(of: $0) != nil }) else { break }
            html = meant
        }
        return html
    }

    /// Whether a text without any markup is divided into lines that are paragraphs: each ends as sentences end.
    private static func hasPlainParagraphs(_ text: String) -> Bool {
        guard text.utf8.contains(0x0A), !text.utf8.contains(UInt8(ascii: "<")), !looksLikeHTML(text) else {
            return false
        }
        let lines = text.split(separator: "\n").map(String.init).filter { !$0.singleSpaced.isEmpty }
        return lines.count > 1 && lines.allSatisfy(TextWeight.endsSentence)
    }

    /// One line of text.
    var line: String? { joined(by: " ") }

    /// A line of text for each paragraph, but for what was appended.
    func lines(without isAppended: (String) -> Bool) -> String? {
        var lines = joined(by: "\n")?.split(separator: "\n") ?? []
        while let last = lines.last, isAppended(String(last)) { lines.removeLast() }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    private func joined(by separator: String) -> String? {
        let text =
            switch form {
            case .plain(let text) where separator == " ": text.singleSpaced
            case .plain(let text): text.plainParagraphs.map(\.text).joined(separator: separator)
            case .html(let source): HTMLText(html: source).paragraphs.map(\.text).joined(separator: separator)
            case .inline(let node): HTMLText(node).paragraphs.map(\.text).joined(separator: separator)
            }
        return text.isEmpty ? nil : text
    }

    /// The paragraphs as an article has them: without pictures, the links at the end, and what was appended.
    func paragraphs(without isAppended: (String) -> Bool) -> [Paragraph] {
        switch form {
        case .plain(let text): text.plainParagraphs
        case .html(let source): HTMLText(html: source, skipsPictures: true).withoutTail(isAppended)
        case .inline(let node): HTMLText(node, skipsPictures: true).withoutTail(isAppended)
        }
    }

    // MARK: - Which form

    private static func isBase64(_ type: String, _ mode: String, isAtom: Bool) -> Bool {
        if mode == "base64" { return true }
        // RFC 4287, section 4.1.3.3: a media type that is neither text nor XML means base64.
        guard isAtom, mode.isEmpty, type.contains("/") else { return false }
        return !type.hasPrefix("text/") && !type.hasSuffix("+xml") && !type.hasSuffix("/xml")
    }

    /// Whether a title of RSS, which may be either, is HTML: it closes a tag or uses an entity.
    private static func looksLikeHTML(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count {
                if bytes[index + 1] == UInt8(ascii: "/") { return true }
                let end = bytes[index...].prefix(40).firstIndex(of: UInt8(ascii: ">"))
                if let end, bytes[end - 1] == UInt8(ascii: "/") { return true }
                let name = String(decoding: bytes[(index + 1)..<(end ?? index + 1)], as: UTF8.self).lowercased()
                if name == "br" || name.hasPrefix("script") || name.hasPrefix("img") { return true }
            }
            if bytes[index] == UInt8(ascii: "&") {
                let name = bytes[(index + 1)...].prefix(32).prefix { $0 != UInt8(ascii: ";") && $0 > 0x22 && $0 < 0x7B }
                let end = index + 1 + name.count
                if !name.isEmpty, end < bytes.count, bytes[end] == UInt8(ascii: ";") { return true }
            }
        }
        return false
    }
}
