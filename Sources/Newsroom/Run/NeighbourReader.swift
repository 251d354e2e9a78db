import Languages
import NewsModel
import Segmentation
import Translation

/// An article in a language that no stage reads.
struct ForeignArticle: Sendable {
    let article: Article
    let document: Document
    let title: Document
}

/// Lets articles in Belarusian, Ukrainian and other languages come in, through a machine's draft in a language that the
/// stages read.
struct NeighbourReader: Sendable {
    /// An article with its draft in the original's place.
    struct Drafted: Sendable {
        let article: Article
        let document: Document
        let title: Document
        let original: OriginalText
    }

    /// The part of an article's sentences that must have a draft; with fewer it would be another article.
    private static let leastShare = 0.5

    private let engines: [EngineDrafter]
    private let segmenter: Segmenter

    init(engines: [EngineDrafter], segmenter: Segmenter) {
        self.engines = engines
        self.segmenter = segmenter
    }

    func reads(_ tag: LanguageTag) -> Bool { engine(for: tag) != nil }

    /// What engines have for the sentences and titles of the articles, by the sentence's id.
    func drafts(of articles: [ForeignArticle]) -> (byID: [String: TranslatedSentence], findings: [Finding]) {
        var byID: [String: TranslatedSentence] = [:]
        var findings: [Finding] = []
        let tags = Set(articles.map(\.document.languageTag)).sorted { $0.rawValue < $1.rawValue }
        for tag in tags {
            guard let engine = engine(for: tag), let target = engine.target(from: tag) else { continue }
            let texts = articles.filter { $0.document.languageTag == tag }.flatMap(Self.texts)
            let outcome = engine.drafts(
                texts.map { EngineRequest(id: $0.id, source: tag, target: target, text: $0.text) })
            for draft in outcome.translations { byID[draft.id] = draft }
            findings += outcome.findings
        }
        return (byID, findings)
    }

    /// The article as its draft; nil where too little of it was translated.
    func drafted(_ foreign: ForeignArticle, with drafts: [String: TranslatedSentence]) -> Drafted? {
        var paragraphs = [String](repeating: "", count: foreign.document.paragraphs.count)
        var places: [(sentence: Sentence, draft: TranslatedSentence, start: Int)] = []
        for (number, sentence) in foreign.document.sentences.enumerated() {
            guard let draft = drafts[Self.id(of: foreign, number)], paragraphs.indices.contains(sentence.paragraph)
            else { continue }
            if !paragraphs[sentence.paragraph].isEmpty { paragraphs[sentence.paragraph] += " " }
            places.append((sentence, draft, paragraphs[sentence.paragraph].unicodeScalars.count))
            paragraphs[sentence.paragraph] += draft.text
        }
        guard let target = places.first?.draft.languageTag,
            Double(places.count) >= Self.leastShare * Double(foreign.document.sentences.count)
        else { return nil }
        var article = foreign.article
        let titleDraft = drafts[Self.titleID(of: foreign)]
        article.title = titleDraft?.text ?? article.title
        article.paragraphs = paragraphs.filter { !$0.isEmpty }.map { Paragraph($0) }
        let document = segmenter.segment(article.text, id: article.id, language: target)
        guard document.language != nil else { return nil }
        let starts = Self.starts(of: paragraphs)
        let original = OriginalText(
            document: foreign.document, title: foreign.title, titleDraft: titleDraft,
            sentences: places.map { sentence, draft, start in
                let begin = starts[sentence.paragraph] + start
                return OriginalText.Sentence(
                    span: sentence.span, draftSpan: Span(begin, begin + draft.text.unicodeScalars.count), draft: draft)
            })
        let title = segmenter.segment(article.title, id: article.id, language: document.languageTag)
        return Drafted(article: article, document: document, title: title, original: original)
    }

    private func engine(for tag: LanguageTag) -> EngineDrafter? {
        engines.first { $0.target(from: tag)?.language != nil }
    }

    private static func texts(of foreign: ForeignArticle) -> [(id: String, text: String)] {
        let title = foreign.title.text.isEmpty ? [] : [(titleID(of: foreign), foreign.title.text)]
        return title
            + foreign.document.sentences.enumerated().map { (id(of: foreign, $0), String(foreign.document[$1])) }
    }

    private static func id(of foreign: ForeignArticle, _ sentence: Int) -> String {
        "\(foreign.article.id)#s\(sentence + 1)"
    }

    private static func titleID(of foreign: ForeignArticle) -> String { "\(foreign.article.id)#title" }

    /// Where each paragraph begins in the text of those that are not empty, a line each, in scalars.
    private static func starts(of paragraphs: [String]) -> [Int] {
        var start = 0
        return paragraphs.map { paragraph in
            defer { start += paragraph.isEmpty ? 0 : paragraph.unicodeScalars.count + 1 }
            return start
        }
    }
}
