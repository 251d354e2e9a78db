/// An Internet media type (RFC 2045, RFC 6838) with its `charset`, where it names one.
public struct MediaType: Hashable, Sendable {
    /// `type/subtype` in lower case, such as `text/html`.
    public let essence: String
    /// The value of the `charset` parameter as written; nil without one.
    public let charset: String?

    public init(_ essence: String, charset: String? = nil) {
        self.essence = essence.lowercased()
        self.charset = charset
    }

    /// Reads a `Content-Type` value such as `text/html; charset="windows-1251"`; nil when it has no `type/subtype`.
    public init?(parsing value: String) {
        let parts = value.split(separator: ";").map { $0.trimming(while: \.isWhitespace) }
        guard let essence = parts.first, essence.contains("/") else { return nil }
        let charset = parts.dropFirst().first { $0.lowercased().hasPrefix("charset=") }
        self.init(
            String(essence),
            charset: charset.map { String($0.dropFirst("charset=".count).trimming { $0 == "\"" || $0 == "'" }) })
    }

    public static let html = MediaType("text/html")
    public static let plainText = MediaType("text/plain")
    public static let xml = MediaType("application/xml")
}

extension Substring {
    fileprivate func trimming(while predicate: (Character) -> Bool) -> Substring {
        var rest = self.drop(while: predicate)
        while let last = rest.last, predicate(last) { rest.removeLast() }
        return rest
    }
}
