import Formats
import NewsModel
import Parsing

/// A line of `svodka parse --jsonl`: decoded text or raw bytes.
struct ParseInput: JSONReadable {
    let id: String
    let url: String?
    let mediaType: String?
    let html: String?
    let base64: String?

    init(_ object: JSONObject) throws {
        id = try object.text("id")
        url = try object.optionalText("url")
        mediaType = try object.optionalText("mediaType")
        html = try object.optionalText("html")
        base64 = try object.optionalText("base64")
    }

    /// What cannot be read as a request.
    struct Unusable: Error, CustomStringConvertible {
        let description: String
    }

    func parse(with parser: SourceParser) throws -> ParsedSource {
        let media = mediaType.flatMap { MediaType(parsing: $0) }
        if let html {
            return parser.parse(SourceFile(name: id, url: url, mediaType: media ?? .html, bytes: []), text: html)
        }
        guard let base64 else { throw Unusable(description: "\"html\" or \"base64\" is missing") }
        guard let bytes = Base64.decoded(base64.utf8) else {
            throw Unusable(description: "\"base64\" cannot be decoded")
        }
        return parser.parse(SourceFile(name: id, url: url, mediaType: media, bytes: bytes))
    }
}
