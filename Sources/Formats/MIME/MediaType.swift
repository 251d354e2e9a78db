/// An Internet media type (RFC 2045, RFC 6838) with its parameters.
public struct MediaType: Hashable, Sendable {
    /// `type/subtype` in lower case, such as `text/html`.
    public let essence: String
    /// The values of the parameters by their names in lower case; of repeated ones the first.
    public let parameters: [String: String]

    /// The value of the `charset` parameter, without the apostrophes that some servers put around it; nil without one.
    public var charset: String? { parameters["charset"].map { Self.unquoted($0[...], by: "'") } }

    /// A type without parameters.
    public init(_ essence: String) {
        self.essence = essence.lowercased()
        parameters = [:]
    }

    /// Reads a `Content-Type` value such as `text/html; charset="windows-1251"`; nil when it has no `type/subtype`.
    public init?(parsing value: String) {
        let pieces = value.split(separator: ";")
        guard let essence = pieces.first?.trimmed, essence.contains("/") else { return nil }
        let pairs = pieces.dropFirst().compactMap { piece in
            piece.firstIndex(of: "=").map { equals -> (String, String) in
                let value = piece[piece.index(after: equals)...].trimmedPart
                return (piece[..<equals].trimmed.lowercased(), Self.unquoted(value, by: "\""))
            }
        }
        self.essence = essence.lowercased()
        parameters = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    private static func unquoted(_ value: Substring, by mark: Character) -> String {
        var value = value
        while value.first == mark { value.removeFirst() }
        while value.last == mark { value.removeLast() }
        return String(value)
    }

    /// A page of HTML.
    public static let html = MediaType("text/html")
    /// Text without markup.
    public static let plainText = MediaType("text/plain")
    /// Any XML document.
    public static let xml = MediaType("application/xml")
}
