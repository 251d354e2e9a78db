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
        let isInformal = Informality.isInformal(paragraphs, of: scalars)
        var builder = DocumentBuilder(scalars, dictionary: dictionary)
        for (index, paragraph) in paragraphs.enumerated() {
            let analysis = LanguageAnalysis.of(
                tag, paragraphIn: scripts[index].dominant == script.dominant ? nil : scripts[index].dominant)
            let segmenter = SentenceSegmenter(rules: analysis.rules, isInformal: isInformal)
            for span in segmenter.sentences(of: paragraph, in: scalars) {
                builder.add(span, paragraph: index, analysis)
            }
        }
        return Document(
            id: id, languageTag: tag, text: text, paragraphs: paragraphs, sentences: builder.sentences,
            tokens: builder.tokens)
    }
}
