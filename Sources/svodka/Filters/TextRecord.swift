import Formats
import NewsModel
import Segmentation

/// A text with what is known about it, as the filters read it; what `svodka parse` writes is one, its paragraphs the text.
struct TextRecord: JSONReadable {
    let id: String
    let language: String?
    let title: String?
    let published: String?
    let text: String

    init(_ object: JSONObject) throws {
        id = try object.text("id")
        language = try object.optionalText("language")
        title = try object.optionalText("title")
        published = try object.optionalText("published")
        text = try object.textOrParagraphs()
    }

    func document(by segmenter: Segmenter) -> Document {
        segmenter.segment(text, id: id, language: language.map(LanguageTag.init(rawValue:)), isCertain: true)
    }

    /// The title's analysis, in the language said of the text; nil where there is no title.
    func titleDocument(by segmenter: Segmenter) -> Document? {
        guard let title, !title.isEmpty else { return nil }
        return segmenter.segment(title, id: id, language: language.map(LanguageTag.init(rawValue:)), isCertain: true)
    }

    /// The text as an article, for stages that look at articles; without key sentences.
    func analyzed(by segmenter: Segmenter) -> AnalyzedArticle {
        let lines = text.split(separator: "\n").map { Paragraph(String($0)) }
        var article = Article(source: Article.Source(file: id), title: title ?? "", paragraphs: lines)
        article.published = published.flatMap(Self.timestamp)
        return AnalyzedArticle(
            article: article, document: document(by: segmenter),
            title: segmenter.segment(
                title ?? "", id: id, language: language.map(LanguageTag.init(rawValue:)), isCertain: true),
            summary: Summary(sentences: []), matches: [], titleMatches: [])
    }

    /// A day, or a day with hour and minute and an offset, as RFC 3339 writes them; nil for anything else.
    private static func timestamp(_ iso: String) -> Timestamp? {
        guard let date = CivilDate(iso.prefix(10)) else { return nil }
        let time = iso.dropFirst(11)
        let clock = time.prefix(5).split(separator: ":").compactMap { Int($0) }
        guard clock.count == 2, clock[0] < 24, clock[1] < 60 else {
            return Timestamp(date: date, zoneOffset: 0, precision: .day)
        }
        let zone = time.drop { $0 != "+" && $0 != "-" }
        let parts = zone.dropFirst().split(separator: ":").compactMap { Int($0) }
        let offset = parts.count == 2 ? (parts[0] * 3_600 + parts[1] * 60) * (zone.first == "-" ? -1 : 1) : 0
        return Timestamp(date: date, hour: clock[0], minute: clock[1], zoneOffset: offset, precision: .minute)
    }
}

extension JSONObject {
    /// A record's text: `text`, or a line for each of `paragraphs`, which `svodka parse` writes.
    func textOrParagraphs() throws(Problem) -> String {
        guard self["text"] == nil, self["paragraphs"] != nil else { return try text("text") }
        return try texts("paragraphs").joined(separator: "\n")
    }
}
