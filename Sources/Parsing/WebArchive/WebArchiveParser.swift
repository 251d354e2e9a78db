import Formats
import NewsModel
import UnicodeText

/// Reads MHTML (RFC 2557), what browsers save as a "single file": takes the page out and hands it to the page's reader.
struct WebArchiveParser: Sendable {
    private let source: SourceText

    init(_ source: SourceText) {
        self.source = source
    }

    func parse() -> ParsedSource {
        let file = source.file
        let bytes = file.bytes.isEmpty ? Array(source.text.utf8) : file.bytes
        let message = MIMEPart(bytes[Self.start(of: bytes)...])
        guard let part = Self.page(in: message, depth: 0) else {
            return .unreadable(file, "should be a page saved as a single file, but holds no page")
        }
        let url = file.url ?? message["snapshot-content-location"] ?? part["content-location"]
        let page = SourceFile(
            name: file.name, url: url.flatMap { URIReference.link($0, base: nil) }, mediaType: .html, bytes: part.bytes)
        let text = TextDecoder().decode(page.bytes, declared: part.mediaType?.charset).text
        return PageParser(SourceText(file: page, text: text, zoneOffset: source.zoneOffset)).parse()
    }

    /// After a byte order mark and empty lines, which editors leave.
    private static func start(of bytes: [UInt8]) -> Int {
        let afterMark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return bytes[afterMark...].firstIndex { $0 > 0x20 } ?? bytes.count
    }

    /// Multiparts inside one another beyond this are no page.
    private static let deepest = 4

    /// The page that the others (frames, pictures) belong to: the first part that is HTML.
    private static func page(in part: MIMEPart, depth: Int) -> MIMEPart? {
        guard let type = part.mediaType?.essence else { return nil }
        if type == "text/html" || type == "application/xhtml+xml" { return part }
        guard type.hasPrefix("multipart/"), depth < deepest else { return nil }
        for inner in part.parts {
            if let page = page(in: inner, depth: depth + 1) { return page }
        }
        return nil
    }
}
