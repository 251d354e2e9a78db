/// A word, number or mark of a document.
public struct Token: Hashable, Sendable {
    public enum Kind: UInt8, Sendable {
        case word, number, punctuation, symbol
    }

    public let span: Span
    public let kind: Kind
    /// The form as matching sees it: NFKC, case folded, ё as е, traditional characters as simplified ones.
    public let normalized: String
    /// The dictionary form, normalized in the same way; equal to `normalized` where the language has no other.
    public let lemma: String

    public init(span: Span, kind: Kind, normalized: String, lemma: String? = nil) {
        self.span = span
        self.kind = kind
        self.normalized = normalized
        self.lemma = lemma ?? normalized
    }
}
