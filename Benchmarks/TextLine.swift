import NewsModel
import Segmentation

/// A line of texts as the filters read it, and the group that some measurements put it in.
struct TextLine: Decodable {
    let id: String
    let language: String?
    let title: String?
    let text: String
    let group: String?

    var tag: LanguageTag? { language.map(LanguageTag.init(rawValue:)) }

    func document(by segmenter: Segmenter) -> Document { segmenter.segment(text, id: id, language: tag) }

    func titleDocument(by segmenter: Segmenter) -> Document {
        segmenter.segment(title ?? "", id: id, language: tag)
    }

    /// The article with its words, and nothing yet that is made of them.
    func analyzed(by segmenter: Segmenter) -> AnalyzedArticle {
        AnalyzedArticle(
            article: Article(source: .init(file: id), title: title ?? "", paragraphs: [Paragraph(text)]),
            document: document(by: segmenter), title: titleDocument(by: segmenter), summary: Summary(sentences: []),
            matches: [], titleMatches: [])
    }
}
