public import Formats

/// Raw input: the bytes of a file as it arrived, with what is known about them from outside.
public struct SourceFile: Sendable {
    /// The name a person knows it by: a path relative to the day's folder, or a filter's `id`.
    public let name: String
    /// Where it was published, when known from outside; what the page itself says is found by parsing.
    public let url: String?
    /// What it was said to be (an HTTP header, a file name's ending); nil to look at the bytes.
    public let mediaType: MediaType?
    public let bytes: [UInt8]

    public init(name: String, url: String? = nil, mediaType: MediaType? = nil, bytes: [UInt8]) {
        self.name = name
        self.url = url
        self.mediaType = mediaType
        self.bytes = bytes
    }
}
