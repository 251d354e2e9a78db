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

    /// Reads an element as its `type` and `mode` say; `isAtom` decides what silence means: text in Atom, a guess in RSS.
    init(_ node: MarkupNode, isAtom: Bool, isTitle: Bool) {
        let type = node["type"]?.trimmed.lowercased() ?? ""
        let mode = node["mode"]?.trimmed.lowercased() ?? ""
        if node.children.contains(where: \.isElement) {
            // Escaped markup with some forgotten: what is escaped is markup too.
            let isMixed = !isAtom && node.children.contains { $0.isText && Self.looksLikeHTML($0.text) }
            form = isMixed ? .html(node.text) : .inline(node)
        } else if Self.isBase64(type, mode, isAtom: isAtom), let decoded = Self.base64(node.text) {
            form = .html(decoded)
        } else if type == "html" || type.hasSuffix("/html") || type.hasSuffix("xhtml+xml") || type == "xhtml" {
            form = .html(node.text)
        } else if isAtom || type == "plain" || type == "text/plain" {
            form = .plain(node.text)
        } else {
            let text = node.text
            form = isTitle && !Self.looksLikeHTML(text) ? .plain(text) : .html(text)
        }
    }

    /// One line of text.
    var line: String? {
        let text =
            switch form {
            case .plain(let text): Self.singleSpaced(text)
            case .html(let source): Self.line(HTMLText(html: source))
            case .inline(let node): Self.line(HTMLText(node))
            }
        return text.isEmpty ? nil : text
    }

    /// A line of text for each paragraph.
    var lines: String? {
        let text = paragraphs(skippingPictures: false).map(\.text).joined(separator: "\n")
        return text.isEmpty ? nil : text
    }

    /// The paragraphs as an article has them.
    func paragraphs(skippingPictures: Bool) -> [Paragraph] {
        switch form {
        case .plain(let text):
            text.split(whereSeparator: \.isNewline).map { Self.singleSpaced(String($0)) }.filter { !$0.isEmpty }
                .map { Paragraph($0) }
        case .html(let source): HTMLText(html: source, skipsPictures: skippingPictures).paragraphs
        case .inline(let node): HTMLText(node, skipsPictures: skippingPictures).paragraphs
        }
    }

    private static func line(_ text: HTMLText) -> String {
        text.paragraphs.map(\.text).joined(separator: " ")
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

    /// The text of base64 (RFC 4648); nil when it is none.
    private static func base64(_ text: String) -> String? {
        Base64.decode(text.utf8).map { String(decoding: $0, as: UTF8.self) }
    }

    // MARK: - Characters

    /// Without white space at the ends and with single spaces inside; what older programs wrote as C1 controls is read
    /// as the windows-1252 marks that were meant.
    static func singleSpaced(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isSpacePending = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace && scalar.value != 0x85 {
                isSpacePending = !result.isEmpty
                continue
            }
            if isSpacePending {
                result.append(" ")
                isSpacePending = false
            }
            result.append(scalar.value < 0x80 || scalar.value > 0x9F ? scalar : windows1252(scalar))
        }
        return String(result)
    }

    private static func windows1252(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        Charset.windows1252.decode([UInt8(truncatingIfNeeded: scalar.value)]).unicodeScalars.first ?? scalar
    }
}

/// Base64 (RFC 4648, section 4), with white space anywhere.
enum Base64 {
    /// The bytes; nil when a character does not belong to the alphabet.
    static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        for byte in text {
            if byte <= 0x20 || byte == UInt8(ascii: "=") { continue }
            guard let value = value(of: byte) else { return nil }
            buffer = buffer << 6 | value
            bits += 6
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
            buffer &= (1 << UInt32(bits)) - 1
        }
        return bytes
    }

    private static func value(of byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a") + 26)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0") + 52)
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
