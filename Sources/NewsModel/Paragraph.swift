/// A block of an article's text; white space inside is single spaces, nothing at either end.
public struct Paragraph: Hashable, Sendable {
    /// What the block was on the page.
    public enum Kind: String, Codable, Sendable {
        case paragraph, heading, listItem, quotation
    }

    public let kind: Kind
    public let text: String

    public init(_ text: String, kind: Kind = .paragraph) {
        self.text = text
        self.kind = kind
    }
}
