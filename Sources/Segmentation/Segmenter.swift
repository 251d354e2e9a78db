public import NewsModel
import UnicodeText

/// Analyses texts: the language they are in, their paragraphs, sentences and words with dictionary forms.
///
/// Time is linear in the text, whatever it holds. Safe to share between threads.
public struct Segmenter: TextSegmenting {
    private let dictionary: BreakIteratorPool

    public init() {
        dictionary = BreakIteratorPool(.word, locale: "zh")
    }

    /// Analyses a text; `language` is what its source says of it, believed where the text does not speak against it.
    public func segment(_ text: String, id: String, language: LanguageTag?) -> Document {
        let scalars = ScalarText(text)
        let paragraphs = ParagraphFinder.paragraphs(of: scalars)
        let scripts = paragraphs.map { ScriptCounts($0, of: scalars) }
        let script = scripts.reduce(into: ScriptCounts(Span(0, 0), of: scalars)) { $0.add($1) }
        let tag = LanguageIdentifier.identify(scalars, script, declared: language)
        let analysis = LanguageAnalysis.of(tag)
        let segmenter = SentenceSegmenter(
            rules: analysis.rules, isInformal: Informality.isInformal(paragraphs, of: scalars))
        var sentences: [Sentence] = []
        var tokens: [Token] = []
        var pieces: [Tokenizer.Piece] = []
        var words = WordTable()
        for (index, paragraph) in paragraphs.enumerated() {
            for span in segmenter.sentences(of: paragraph, in: scalars) {
                var tokenizer = Tokenizer(
                    span.start..<span.end, of: scalars, dictionary: dictionary, conventions: analysis.conventions,
                    reusing: pieces)
                tokenizer.run()
                pieces = tokenizer.pieces
                let first = tokens.count
                for piece in pieces {
                    let forms = words.forms(piece.range, in: scalars) {
                        let normalized = WordNormalizer.normalized(piece.range, in: scalars)
                        return (normalized, piece.kind == .word ? analysis.lemma(normalized) : normalized)
                    }
                    tokens.append(
                        Token(
                            span: Span(piece.range.lowerBound, piece.range.upperBound), kind: piece.kind,
                            normalized: forms.normalized, lemma: forms.lemma))
                }
                sentences.append(Sentence(span: span, tokenRange: first..<tokens.count, paragraph: index))
            }
        }
        return Document(
            id: id, languageTag: tag, text: text, paragraphs: paragraphs, sentences: sentences, tokens: tokens)
    }
}
