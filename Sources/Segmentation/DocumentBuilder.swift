import NewsModel
import UnicodeText

/// Collects the sentences and tokens of a document.
struct DocumentBuilder {
    private(set) var sentences: [Sentence] = []
    private(set) var tokens: [Token] = []

    private let text: ScalarText
    private let dictionary: BreakIterator?
    private var words = WordTable()
    private var pieces: [Tokenizer.Piece] = []

    init(_ text: ScalarText, dictionary: BreakIterator?) {
        self.text = text
        self.dictionary = dictionary
    }

    /// Appends a sentence with its tokens.
    mutating func add(_ span: Span, paragraph: Int, _ analysis: LanguageAnalysis) {
        var tokenizer = Tokenizer(
            span.start..<span.end, of: text, dictionary: dictionary, conventions: analysis.conventions,
            reusing: pieces)
        tokenizer.run()
        pieces = tokenizer.pieces
        let first = tokens.count
        for piece in pieces { tokens.append(token(piece, analysis)) }
        sentences.append(Sentence(span: span, tokenRange: first..<tokens.count, paragraph: paragraph))
    }

    private mutating func token(_ piece: Tokenizer.Piece, _ analysis: LanguageAnalysis) -> Token {
        let text = text
        let forms = words.forms(piece.range, in: text) {
            let normalized = WordNormalizer.normalized(piece.range, in: text)
            return (normalized, piece.kind == .word ? analysis.lemma(normalized) : normalized)
        }
        return Token(
            span: Span(piece.range.lowerBound, piece.range.upperBound), kind: piece.kind,
            normalized: forms.normalized, lemma: forms.lemma)
    }
}
