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
        if node.children.contains(where: \.isElement) {
            // Escaped markup with some forgotten: what is escaped is markup too.
            let isMixed = !isAtom && node.children.contains { $0.isText && Self.looksLikeHTML($0.text) }
            form = isMixed ? .html(Self.text(of: node)) : .inline(node)
            return
        }
        let text = Self.text(of: node)
        if Self.isBase64(type, mode, isAtom: isAtom), let decoded = Base64.decoded(text.utf8) {
            form = .html(String(decoding: decoded, as: UTF8.self))
        } else if type == "html" || type.hasSuffix("/html") || type.hasSuffix("xhtml+xml") || type == "xhtml" {
            form = .html(text)
        } else if isAtom || type == "plain" || type == "text/plain" {
            form = .plain(text)
        } else {
            form = isTitle && !Self.looksLikeHTML(text) ? .plain(text) : .html(text)
        }
    }

    private static func text(of node: MarkupNode) -> String {
        let text = node.text
        return text.utf8.count <= longestText ? text : String(decoding: text.utf8.prefix(longestText), as: UTF8.self)
    }

    /// One line of text.
    var line: String? { joined(by: " ") }

    /// A line of text for each paragraph.
    var lines: String? { joined(by: "\n") }

    private func joined(by separator: String) -> String? {
        let text =
            switch form {
            case .plain(let text) where separator == " ": text.singleSpaced
            case .plain(let text): Self.plainParagraphs(text).map(\.text).joined(separator: separator)
            case .html(let source): HTMLText(html: source).paragraphs.map(\.text).joined(separator: separator)
            case .inline(let node): HTMLText(node).paragraphs.map(\.text).joined(separator: separator)
            }
        return text.isEmpty ? nil : text
    }

    /// The paragraphs as an article has them: without pictures and the links at the end.
    var paragraphs: [Paragraph] {
        switch form {
        case .plain(let text): Self.plainParagraphs(text)
        case .html(let source): HTMLText(html: source, skipsPictures: true).withoutTail
        case .inline(let node): HTMLText(node, skipsPictures: true).withoutTail
        }
    }

    private static func plainParagraphs(_ text: String) -> [Paragraph] {
        text.split(whereSeparator: \.isNewline).map { String($0).singleSpaced }.filter { !$0.isEmpty }.map {
            Paragraph($0)
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
