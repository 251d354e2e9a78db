import Formats
import NewsModel

extension SourceReader {
    /// MHTML (RFC 2557), what browsers save as a "single file": the page in it is read in its turn.
    static let webArchive = SourceReader(
        name: "web archive",
        mediaTypes: ["mhtml": MediaType("multipart/related"), "mht": MediaType("multipart/related")],
        claim: { content in
            guard !content.start.hasPrefix("<") else { return .none }
            let isArchive =
                content.start.contains("content-type: multipart/related") || content.start.hasPrefix("from: <saved by ")
            return isArchive ? .certain : .none
        },
        read: { content in
            let pages = WebArchive(&content).pages
            guard !pages.isEmpty else {
                let reason = "should be a page saved as a single file, but holds no page"
                return Reading(parsed: .unreadable(content.file, reason))
            }
            return Reading(nested: [pages])
        })
}

/// A page saved with all that belongs to it.
struct WebArchive {
    private let file: SourceFile
    private let message: MIMEPart

    init(_ content: inout SourceContent) {
        file = content.file
        let bytes = file.bytes.isEmpty ? Array(content.text.utf8) : file.bytes
        message = MIMEPart(bytes[Self.start(of: bytes)...])
    }

    /// The page that the other parts (pictures, styles) belong to, then its frames, one of which may hold the article.
    var pages: [SourceFile] {
        var parts: [MIMEPart] = []
        Self.addPages(of: message, to: &parts, depth: 0)
        return parts.map { part in
            let url = file.url ?? message["snapshot-content-location"] ?? parts.first?["content-location"]
            return SourceFile(
                name: file.name, url: url.flatMap { URIReference.link($0, base: nil) },
                mediaType: part.mediaType, bytes: part.bytes)
        }
    }

    /// After a byte order mark and empty lines, which editors leave.
    private static func start(of bytes: [UInt8]) -> Int {
        let afterMark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return bytes[afterMark...].firstIndex { $0 > 0x20 } ?? bytes.count
    }

    /// Multiparts inside one another beyond this are no page.
    private static let deepestPart = 4

    /// A page has no more frames than this that are looked at.
    private static let mostPages = 12

    private static func addPages(of part: MIMEPart, to pages: inout [MIMEPart], depth: Int) {
        guard let type = part.mediaType?.essence, pages.count < mostPages else { return }
        if type == "text/html" || type == "application/xhtml+xml" {
            pages.append(part)
        } else if type.hasPrefix("multipart/"), depth < deepestPart {
            for inner in part.parts { addPages(of: inner, to: &pages, depth: depth + 1) }
        }
    }
}
