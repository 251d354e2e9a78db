/// A sentence of a document, without white space at its ends.
public struct Sentence: Hashable, Sendable {
    public let span: Span
    /// The sentence's tokens, as positions in `Document.tokens`.
    public let tokenRange: Range<Int>
    /// The paragraph it stands in, as a position in `Document.paragraphs`.
    public let paragraph: Int

    public init(span: Span, tokenRange: Range<Int>, paragraph: Int) {
        self.span = span
        self.tokenRange = tokenRange
        self.paragraph = paragraph
    }
}
