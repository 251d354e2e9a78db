import NewsModel
import Segmentation
import Summarization
import Terminology
import Translation

@testable import Parsing

/// The readers of what comes from outside; `terms` goes on to what is made of it.
enum Reader: String, CaseIterable {
    case html, feed, text, agency, archive, dates, csv, tbx, tmx, terms

    func read(_ bytes: [UInt8]) {
        switch self {
        case .html: _ = PageParser(source(bytes)).parse()
        case .feed: _ = FeedParser(source(bytes)).parse()
        case .text: _ = PlainTextParser(source(bytes)).parse()
        case .agency: _ = AgencyParser(source(bytes)).parse()
        case .archive: _ = WebArchiveParser(source(bytes)).parse()
        case .dates: readLine(String(decoding: bytes, as: UTF8.self))
        case .csv: _ = GlossaryReader().read(bytes, name: "glossary.csv")
        case .tbx: _ = GlossaryReader().read(bytes, name: "glossary.tbx")
        case .tmx: _ = TMXReader().read(bytes, name: "memory.tmx")
        case .terms: findTerms(bytes)
        }
    }

    private func source(_ bytes: [UInt8]) -> SourceText {
        let file = SourceFile(name: "fuzz", url: "https://news.example/2025/05/14/a", bytes: bytes)
        return SourceText(file: file, text: String(decoding: bytes, as: UTF8.self), zoneOffset: 10_800)
    }

    /// What is recognized within lines: dates, datelines, credits, links. Spans must lie within the line.
    private func readLine(_ line: String) {
        let dates = DateReader(zoneOffset: 10_800)
        _ = dates.read(line)
        _ = dates.readFeedDate(line)
        let length = line.unicodeScalars.count
        for found in dates.dates(in: line) {
            precondition(found.span.start < found.span.end && found.span.end <= length)
        }
        _ = Dateline.split(line)
        _ = CreditLine(line)
        _ = URIReference.link(line, base: "https://news.example/a/../b?c#d")
    }

    private static let segmenter = Segmenter()

    /// A glossary, a blank line and a text: checks the one, picks the other's key sentences, finds the terms and reviews
    /// their coverage. Spans must lie within the text.
    private func findTerms(_ bytes: [UInt8]) {
        let end = zip(bytes, bytes.dropFirst()).enumerated().first { $1 == (0x0A, 0x0A) }?.offset ?? bytes.count / 2
        let glossary = GlossaryJoin.join([
            GlossaryReader().read(Array(bytes[..<end]), name: "glossary.csv").glossary
        ]).glossary
        _ = GlossaryCheck.findings(in: glossary)
        let matcher = TermMatcher(glossary: glossary)
        let text = String(decoding: bytes[end...], as: UTF8.self)
        let length = text.unicodeScalars.count
        for language in Language.allCases {
            let document = Self.segmenter.segment(text, id: "text", language: LanguageTag(rawValue: language.rawValue))
            let matches = matcher.matches(in: document)
            for span in matches.map(\.span) + document.tokens.map(\.span) + document.sentences.map(\.span) {
                precondition(0 <= span.start && span.start < span.end && span.end <= length)
            }
            let title = Self.segmenter.segment("", id: "title", language: document.languageTag)
            let article = AnalyzedArticle(
                article: Article(source: .init(file: "text"), title: "", paragraphs: [Paragraph(text)]),
                document: document, title: title, summary: Summarizer().summarize(document, title: title),
                matches: matches, titleMatches: [])
            _ = CoverageReport(
                date: CivilDate(daysSince1970: 20_000), articles: [article, article], stories: [], glossary: glossary)
        }
    }
}
