import Formats
import NewsModel

// Kinds of sources that nobody reads. Each has a word for it, so that a person knows what became of the file and what to
// do; a reader that comes for one of them takes its line's place.
extension SourceReader {
    /// Told by the bytes, without decoding them.
    static let unreadFiles: [SourceReader] = [
        unread("empty file", "is empty") { $0.bytes?.isEmpty == true },
        unread("bzip2", "is compressed (bzip2); unpack it first", bytes: Array("BZh91AY".utf8)),
        unread("xz", "is compressed (xz); unpack it first", bytes: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        unread("zstd", "is compressed (zstd); unpack it first", bytes: [0x28, 0xB5, 0x2F, 0xFD]),
        unread("tar", "is a tar archive; unpack it first") { content in
            content.bytes?.dropFirst(257).starts(with: "ustar".utf8) == true
        },
        unread("7z", "is compressed (7z); unpack it first", bytes: [0x37, 0x7A, 0xBC, 0xAF]),
        unread("RAR", "is compressed (RAR); unpack it first", bytes: Array("Rar!".utf8)),
        unread("EPUB", "is an e-book (EPUB); save its chapters as pages") { content in
            content.archive?.entry("META-INF/container.xml") != nil
        },
        unread("spreadsheet", "is a spreadsheet; save what is news of it as text") { content in
            content.archive?.entry("xl/workbook.xml") != nil || content.isOpenDocument(of: "spreadsheet")
        },
        unread("presentation", "is a presentation (an office document); save it as text") { content in
            content.archive?.entry("ppt/presentation.xml") != nil || content.isOpenDocument(of: "presentation")
        },
        unread("PDF", "is a PDF; save it as text", bytes: Array("%PDF-".utf8)),
        unread("PNG", "is a picture", bytes: [0x89, 0x50, 0x4E, 0x47]),
        unread("JPEG", "is a picture", bytes: [0xFF, 0xD8, 0xFF]),
        unread("GIF", "is a picture", bytes: Array("GIF8".utf8)),
        unread(
            "old office document", "is an old office document, or one with a password; save it as .docx, or as text",
            bytes: [0xD0, 0xCF, 0x11, 0xE0]),
        unread("zero bytes", "holds nothing but zero bytes; the download may have failed") { content in
            content.bytes?.allSatisfy { $0 == 0 } == true
        },
    ]

    /// Bytes that decode to nothing that could be read.
    static let unreadableText = SourceReader(
        name: "unreadable text",
        claim: { ReadableCharacters(content: &$0).reasonAgainst == nil ? .none : .certain },
        read: { content in
            let reason = ReadableCharacters(content: &content).reasonAgainst ?? "is not text"
            return Reading(parsed: .unreadable(content.file, reason))
        })

    /// Told by the text.
    static let unreadTexts: [SourceReader] = [
        unread("WARC", "is a web archive (WARC); save its pages one by one") { $0.start.hasPrefix("warc/1.") },
        notAnArticle("JSON", "is JSON, not an article") { beginsAsJSON($0.start) },
        notAnArticle("calendar", "is a calendar, not an article") { $0.start.hasPrefix("begin:vcalendar") },
        notAnArticle("address card", "is an address card, not an article") { $0.start.hasPrefix("begin:vcard") },
        notAnArticle("base64", "is base64 data, not an article", claim: .possible) { $0.profile.kind == .base64 },
        notAnArticle("quoted-printable", "is quoted-printable data, not an article", claim: .possible) { content in
            content.profile.kind == .quotedPrintable
        },
        notAnArticle("style sheet", "is a style sheet, not an article", claim: .possible) { content in
            content.profile.kind == .styleSheet
        },
        notAnArticle("script", "is a script or a program, not an article", claim: .possible) { content in
            content.profile.kind == .code
        },
    ]

    // MARK: - Ways to tell

    private static func unread(
        _ name: String, _ reason: String, isIt: @escaping @Sendable (inout SourceContent) -> Bool
    ) -> SourceReader {
        SourceReader(
            name: name, claim: { isIt(&$0) ? .certain : .none },
            read: { content in Reading(parsed: .unreadable(content.file, reason)) })
    }

    private static func unread(_ name: String, _ reason: String, bytes signature: [UInt8]) -> SourceReader {
        unread(name, reason) { $0.bytes?.starts(with: signature) == true }
    }

    private static func notAnArticle(
        _ name: String, _ reason: String, claim: Claim = .certain,
        isIt: @escaping @Sendable (inout SourceContent) -> Bool
    ) -> SourceReader {
        SourceReader(
            name: name, mostClaim: claim, claim: { isIt(&$0) ? claim : .none },
            read: { content in Reading(parsed: .notAnArticle(content.file, reason)) })
    }

    /// An object with a key, or an array of values; a text may begin with a brace, too: "{Museum} opens".
    private static func beginsAsJSON(_ start: String) -> Bool {
        guard let first = start.first, first == "{" || first == "[" else { return false }
        let rest = start.dropFirst().drop(while: \.isWhitespace)
        if first == "[" {
            if rest.hasPrefix("{") || rest.hasPrefix("[") { return beginsAsJSON(String(rest)) }
            return rest.hasPrefix("\"") && isFollowed(rest.dropFirst(), by: [",", "]"])
        }
        return rest.hasPrefix("}") || rest.hasPrefix("\"") && isFollowed(rest.dropFirst(), by: [":"])
    }

    /// Whether one of these marks follows a string's closing quotation mark.
    private static func isFollowed(_ string: Substring, by marks: Set<Character>) -> Bool {
        var isEscaped = false
        for index in string.indices {
            if string[index] == "\"", !isEscaped {
                let next = string[string.index(after: index)...].first { !$0.isWhitespace }
                return next.map(marks.contains) ?? false
            }
            isEscaped = string[index] == "\\" && !isEscaped
        }
        return false
    }

    // MARK: - XML

    /// Documents in XML that are no news, told by their outermost element.
    static let otherXML = SourceReader(
        name: "other XML", claim: { $0.rootElement.map { xmlKinds[$0] != nil } == true ? .certain : .none },
        read: { content in
            let reason = content.rootElement.flatMap { xmlKinds[$0] } ?? "is XML of another kind, not an article"
            return Reading(parsed: .notAnArticle(content.file, reason))
        })

    private static let xmlKinds = [
        "opml": "is a list of feeds (OPML), not news; fetch the feeds it names",
        "urlset": "is a list of a site's addresses (a sitemap), not an article",
        "sitemapindex": "is a list of sitemaps, not an article",
        "svg": "is a drawing (SVG), not an article", "kml": "is a map's data (KML), not an article",
        "gpx": "is a map's data (GPX), not an article", "plist": "is a program's settings, not an article",
        "opensearchdescription": "describes a search, not an article",
        "browserconfig": "is a page's settings, not an article", "tmx": "is a translation memory (TMX), not an article",
        "martif": "is a glossary (TBX), not an article", "tbx": "is a glossary (TBX), not an article",
        "xliff": "is a translation (XLIFF), not an article",
    ]
}

extension SourceContent {
    /// Whether it is an OpenDocument of this kind, as its first file says.
    fileprivate mutating func isOpenDocument(of kind: String) -> Bool {
        guard let archive, let type = archive.entry("mimetype"),
            let bytes = try? archive.contents(of: type, limit: 200)
        else { return false }
        return String(decoding: bytes, as: UTF8.self).hasPrefix("application/vnd.oasis.opendocument.\(kind)")
    }
}

/// What kinds of characters a text has among its first: whether it can be read at all.
private struct ReadableCharacters {
    private var seen = 0
    /// Those of private use, too.
    private var controls = 0
    private var zeros = 0
    private var replaced = 0
    private var isBlank = true

    private static let mostCharacters = 4_000

    init(content: inout SourceContent) {
        var text = content.text
        text.withUTF8 { count($0) }
    }

    /// Why the text is none; nil when it may be one.
    var reasonAgainst: String? {
        if isBlank && controls + zeros + replaced == 0 { return "is blank" }
        // Text in a wrong charset has one replacement in ten characters at worst; of random bytes, one in nine is a
        // control character, and one in three is replaced.
        let isBinary = controls * 25 > seen || zeros * 3 > seen || replaced * 5 > seen
        return isBinary ? "is not text; it may be binary or damaged" : nil
    }

    private mutating func count(_ utf8: UnsafeBufferPointer<UInt8>) {
        for (position, byte) in utf8.enumerated() where byte & 0xC0 != 0x80 {
            if seen == Self.mostCharacters { return }
            seen += 1
            if byte < 0x80 {
                countASCII(byte)
            } else {
                count(byte, utf8[position...].dropFirst().first ?? 0, utf8[position...].dropFirst(2).first ?? 0)
            }
        }
    }

    private mutating func countASCII(_ byte: UInt8) {
        switch byte {
        case 0x09...0x0D, 0x1B, 0x20: break
        case 0: zeros += 1
        case ..<0x20, 0x7F: controls += 1
        default: isBlank = false
        }
    }

    /// A character of two bytes or more, by its first three.
    private mutating func count(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
        switch (first, second, third) {
        // A byte order mark.
        case (0xEF, 0xBB, 0xBF): break
        // U+FFFD.
        case (0xEF, 0xBF, 0xBD): replaced += 1
        // U+0080 to U+009F but for U+0085, a line's end; U+E000 to U+F8FF.
        case (0xC2, 0x80...0x84, _), (0xC2, 0x86...0x9F, _), (0xEE, _, _), (0xEF, 0x80...0xA3, _): controls += 1
        default: isBlank = false
        }
    }
}
