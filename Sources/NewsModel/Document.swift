/// An analysed text: its language, paragraphs, sentences and tokens as spans into one text that is never altered.
public struct Document: Sendable {
    /// The article's id, or a filter's.
    public let id: String
    /// The language the text really is in, with the script for Chinese: `en`, `ru`, `zh-Hans`, `be`, `und`.
    public let languageTag: LanguageTag
    /// The language as one that is served; nil for every other language.
    public let language: Language?
    /// Paragraphs, a line each.
    public let text: String
    /// In order, without empty ones and without white space at the ends.
    public let paragraphs: [Span]
    /// In order; none crosses a paragraph.
    public let sentences: [Sentence]
    /// In order; none overlaps another; white space is no token.
    public let tokens: [Token]

    private let offsets: ScalarOffsets

    /// A document of spans that lie within the text.
    public init(
        id: String, languageTag: LanguageTag, language: Language?, text: String, paragraphs: [Span],
        sentences: [Sentence], tokens: [Token]
    ) {
        var text = text
        text.makeContiguousUTF8()
        self.id = id
        self.languageTag = languageTag
        self.language = language
        self.text = text
        self.paragraphs = paragraphs
        self.sentences = sentences
        self.tokens = tokens
        self.offsets = ScalarOffsets(text)
    }

    /// The number of Unicode scalars of `text`.
    public var scalarCount: Int { offsets.count }

    /// The text of a span; what lies outside the document is left out.
    public subscript(span: Span) -> Substring {
        let utf8 = text.utf8
        let range = utf8Range(of: span)
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return text[start..<utf8.index(start, offsetBy: range.count)]
    }

    /// Where a span lies in the UTF-8 form of `text`; what lies outside the document is left out.
    public func utf8Range(of span: Span) -> Range<Int> {
        let start = offsets.utf8Offset(of: span.start, in: text)
        return start..<max(start, offsets.utf8Offset(of: span.end, in: text))
    }

    /// Calls `body` with a part of the text's UTF-8 form, for loops that a Substring would be slow in.
    @inlinable
    public func withUTF8<Result>(_ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        text.utf8.withContiguousStorageIfAvailable { body(UnsafeBufferPointer(rebasing: $0[range])) }
            ?? Array(text.utf8)[range].withUnsafeBufferPointer(body)
    }

    /// The sentence as it stands in the text.
    public subscript(sentence: Sentence) -> Substring { self[sentence.span] }

    /// The token as it stands in the text: its `form`.
    public subscript(token: Token) -> Substring { self[token.span] }

    /// The tokens of a sentence.
    public func tokens(of sentence: Sentence) -> ArraySlice<Token> { tokens[sentence.tokenRange] }
}

/// A sentence of a document, without white space at its ends.
public struct Sentence: Hashable, Sendable {
    /// Where it stands in `Document.text`.
    public let span: Span
    /// The sentence's tokens, as positions in `Document.tokens`.
    public let tokenRange: Range<Int>
    /// The paragraph it stands in, as a position in `Document.paragraphs`.
    public let paragraph: Int

    /// A sentence of some tokens in a paragraph.
    public init(span: Span, tokenRange: Range<Int>, paragraph: Int) {
        self.span = span
        self.tokenRange = tokenRange
        self.paragraph = paragraph
    }
}

/// A word, number or mark of a document.
public struct Token: Hashable, Sendable {
    /// What a token is.
    public enum Kind: UInt8, Sendable {
        case word, number, punctuation, symbol
    }

    /// Where it stands in `Document.text`.
    public let span: Span
    /// What the token is.
    public let kind: Kind
    /// The form as matching sees it: NFKC, case folded, ё as е, traditional characters as simplified ones.
    public let normalized: String
    /// The dictionary form, normalized in the same way; equal to `normalized` where the language has no other.
    public let lemma: String

    /// A token whose dictionary form is its normalized one, unless another is given.
    public init(span: Span, kind: Kind, normalized: String, lemma: String? = nil) {
        self.span = span
        self.kind = kind
        self.normalized = normalized
        self.lemma = lemma ?? normalized
    }
}
