import NewsModel
import UnicodeText

/// Collects the sentences and tokens of a document.
struct DocumentBuilder {
    private(set) var sentences: [Sentence] = []
    private(set) var tokens: [Token] = []

    private let text: ScalarText
    private let workspace: Workspace
    private var pieces: [Tokenizer.Piece] = []

    init(_ text: ScalarText, _ workspace: Workspace) {
        self.text = text
        self.workspace = workspace
        // A word is five letters and a space.
        tokens.reserveCapacity(text.count / 6)
    }

    /// Appends a sentence with its tokens.
    mutating func add(_ span: Span, paragraph: Int, _ analysis: LanguageAnalysis) {
        var tokenizer = Tokenizer(
            span.start..<span.end, of: text, dictionaries: workspace.dictionaries,
            conventions: analysis.conventions, reusing: pieces)
        pieces = []
        tokenizer.run()
        pieces = tokenizer.pieces
        let first = tokens.count
        for piece in pieces {
            let forms = forms(of: piece, analysis)
            tokens.append(
                Token(
                    span: Span(piece.range.lowerBound, piece.range.upperBound), kind: piece.kind,
                    normalized: forms.normalized, lemma: forms.lemma))
        }
        sentences.append(Sentence(span: span, tokenRange: first..<tokens.count, paragraph: paragraph))
    }

    private func forms(of piece: Tokenizer.Piece, _ analysis: LanguageAnalysis) -> WordTable.Forms {
        let context = WordTable.Context(language: analysis.number, kind: piece.kind)
        if let known = workspace.words.find(piece.range, in: text, context) { return known }
        let normalized = WordNormalizer.normalized(piece.range, in: text)
        let forms = WordTable.Forms(
            normalized: normalized, lemma: piece.kind == .word ? analysis.lemma(normalized) : normalized)
        workspace.words.insert(forms, piece.range, in: text, context)
        return forms
    }
}
