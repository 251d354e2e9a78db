import NewsModel
import Terminology

/// The glossary that a table makes.
func glossary(_ table: String, name: String = "a.csv") -> Glossary {
    GlossaryReader().read(Array(table.utf8), name: name).glossary
}

/// The matches of a table's terms in a text.
func matches(of table: String, in text: String, _ language: LanguageTag, section: String? = nil) -> [TermMatch] {
    let document = PlainSegmenter().segment(text, id: "t", language: language)
    return TermMatcher(glossary: glossary(table)).matches(in: document, context: MatchContext(section: section))
}

/// What a text has of a single term, as it is written there.
func found(_ term: String, in text: String, _ language: LanguageTag, partOfSpeech: String = "") -> [String] {
    let document = PlainSegmenter().segment(text, id: "t", language: language)
    let table = "\(language.primary),pos\n\(term),\(partOfSpeech)\n"
    return TermMatcher(glossary: glossary(table)).matches(in: document).map { String(document[$0.span]) }
}

/// An article as the review wants it: its text and title analysed, its terms found.
func article(
    _ text: String, title: String = "", _ language: LanguageTag, in glossary: Glossary = Glossary(), file: String = "a",
    publisher: String? = nil, section: String? = nil
) -> AnalyzedArticle {
    let segmenter = PlainSegmenter()
    var article = Article(source: .init(file: "\(file).txt"), title: title, paragraphs: [Paragraph(text)])
    article.publisher = publisher
    article.section = section
    let document = segmenter.segment(text, id: file, language: language)
    let heading = segmenter.segment(title, id: file, language: language)
    let matcher = TermMatcher(glossary: glossary)
    return AnalyzedArticle(
        article: article, document: document, title: heading, summary: Summary(sentences: []),
        matches: matcher.matches(in: document, context: MatchContext(section: section)),
        titleMatches: matcher.matches(in: heading))
}
