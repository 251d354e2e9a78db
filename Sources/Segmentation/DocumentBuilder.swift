import NewsModel
import UnicodeText

/// Collects the sentences and tokens of a document.
struct DocumentBuilder {
    private(set) var sentences: [Sentence] = []
    private(set) var tokens: [Token] = []

    private let text: ScalarText
    private let workspace: Workspace

    init(_ text: ScalarText, _ workspace: Workspace, likelyTokens: Int) {
        self.text = text
        self.workspace = workspace
        tokens.reserveCapacity(likelyTokens)
    }

    /// Appends a sentence with its tokens.
    mutating func add(_ span: Span, paragraph: Int, _ analysis: LanguageAnalysis) {
        Tokenizer(
            span.start..<span.end, of: text, dictionaries: workspace.dictionaries,
            conventions: analysis.conventions, into: workspace.pieces
        ).run()
        let first = tokens.count
        for piece in workspace.pieces.list {
            let forms = forms(of: piece, analysis)
            tokens.append(
                Token(
                    span: Span(piece.range.lowerBound, piece.range.upperBound), kind: piece.kind,
                    normalized: forms.normalized, lemma: forms.lemma))
        }
        sentences.append(Sentence(span: span, tokenRange: first..<tokens.count, paragraph: paragraph))
    }

    private func forms(of piece: Tokenizer.Piece, _ analysis: LanguageAnalysis) -> WordTable.Forms {
        if let word = WordNormalizer.shortChinese(piece.range, in: text) {
            return WordTable.Forms(normalized: word, lemma: word)
        }
        let context = WordTable.Context(language: analysis.number, kind: piece.kind)
        return workspace.words.forms(of: piece.range, in: text, context) {
            let normalized = WordNormalizer.normalized(piece.range, in: text)
            return WordTable.Forms(
                normalized: normalized, lemma: piece.kind == .word ? analysis.lemma(normalized) : normalized)
        }
    }
}
