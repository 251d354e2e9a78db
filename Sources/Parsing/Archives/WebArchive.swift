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
            guard let page = WebArchive(&content).page else {
                let reason = "should be a page saved as a single file, but holds no page"
                return Reading(parsed: .unreadable(content.file, reason))
            }
            return Reading(nested: [page])
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

    /// The page that the other parts (frames, pictures) belong to: the first part that is HTML; nil without one.
    var page: SourceFile? {
        guard let part = Self.page(in: message, depth: 0) else { return nil }
        let url = file.url ?? message["snapshot-content-location"] ?? part["content-location"]
        return SourceFile(
            name: file.name, url: url.flatMap { URIReference.link($0, base: nil) },
            mediaType: part.mediaType, bytes: part.bytes)
    }

    /// After a byte order mark and empty lines, which editors leave.
    private static func start(of bytes: [UInt8]) -> Int {
        let afterMark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return bytes[afterMark...].firstIndex { $0 > 0x20 } ?? bytes.count
    }

    /// Multiparts inside one another beyond this are no page.
    private static let deepestPart = 4

    private static func page(in part: MIMEPart, depth: Int) -> MIMEPart? {
        guard let type = part.mediaType?.essence else { return nil }
        if type == "text/html" || type == "application/xhtml+xml" { return part }
        guard type.hasPrefix("multipart/"), depth < deepestPart else { return nil }
        for inner in part.parts {
            if let page = page(in: inner, depth: depth + 1) { return page }
        }
        return nil
    }
}
