import Formats
import Languages
import NewsModel
import Segmentation
import Summarization
import Terminology
import Translation

@testable import Parsing

/// The readers of what comes from outside; `terms` goes on to what is made of it.
enum Reader: String, CaseIterable {
    case html, feed, text, agency, archive, mail, json, posts, office, rtf, markdown
    case formats, dates, csv, tbx, tmx, terms

    /// Reads an input, and tells how much came out of it: articles, findings, dates, entries or matches.
    @discardableResult
    func read(_ bytes: [UInt8]) -> Int {
        switch self {
        case .html: count(PageParser(source(bytes)).parse())
        case .feed: count(FeedParser(source(bytes)).parse())
        case .text: count(PlainTextParser(source(bytes)).parse())
        case .agency: count(AgencyParser(source(bytes)).parse())
        case .archive: count(SourceParser().parse(SourceFile(name: "fuzz.mhtml", bytes: bytes)))
        case .mail, .json, .office, .rtf: count(SourceParser().parse(SourceFile(name: "fuzz", bytes: bytes)))
        case .posts: count(PostPage(source(bytes)).parse()) + count(WeChatPage(source(bytes)).parse())
        case .markdown: count(Markdown(source(bytes)).parse())
        case .formats: readFormats(bytes)
        case .dates: readLine(String(decoding: bytes, as: UTF8.self))
        case .csv: count(GlossaryReader().read(bytes, name: "glossary.csv"))
        case .tbx: count(GlossaryReader().read(bytes, name: "glossary.tbx"))
        case .tmx: count(TMXReader().read(bytes, name: "memory.tmx"))
        case .terms: findTerms(bytes)
        }
    }

    private func source(_ bytes: [UInt8]) -> SourceText {
        let file = SourceFile(name: "fuzz", url: "https://news.example/2025/05/14/a", bytes: bytes)
        return SourceText(file: file, text: String(decoding: bytes, as: UTF8.self), zoneOffset: 10_800)
    }

    private func count(_ parsed: ParsedSource) -> Int {
        parsed.articles.count + parsed.findings.count + (parsed.feed == nil ? 0 : 1)
    }

    private func count(_ reading: TMXReader.Reading) -> Int { reading.units.count + reading.findings.count }

    private func count(_ reading: GlossaryReading) -> Int {
        reading.glossary.concepts.count + reading.findings.count
    }

    /// JSON as it should be and as pages embed it, messages, tables.
    private func readFormats(_ bytes: [UInt8]) -> Int {
        let embedded = JSONValue(embedded: bytes)
        // What is JSON is read in pages too.
        precondition(JSONObject(bytes) == nil || embedded != nil)
        let message = MIMEPart(bytes[...])
        let decoded = message.bytes.count + message.parts.reduce(0) { $0 + $1.bytes.count }
        let unpacked = (try? Deflate.inflated(bytes[...], size: 0, limit: 1 << 20))?.bytes.count ?? 0
        return (embedded == nil ? 0 : 1) + decoded + unpacked + DelimitedText.rows(of: bytes).count
            + (Base64.decoded(bytes)?.count ?? 0)
    }

    /// What is recognized within lines: dates, datelines, credits, links. Spans must lie within the line.
    private func readLine(_ line: String) -> Int {
        let dates = DateReader(zoneOffset: 10_800, words: .standard)
        _ = dates.read(line)
        _ = dates.readFeedDate(line)
        let length = line.unicodeScalars.count
        let found = dates.dates(in: line)
        for found in found {
            precondition(found.span.start < found.span.end && found.span.end <= length)
        }
        _ = Dateline.split(line, words: .standard)
        _ = CreditLine(line, words: .standard)
        _ = URIReference.link(line, base: "https://news.example/a/../b?c#d")
        return found.count
    }

    private static let segmenter = Segmenter()

    /// A glossary, a blank line and a text: checks the one, picks the other's key sentences, finds the terms and reviews
    /// their coverage. Spans must lie within the text.
    private func findTerms(_ bytes: [UInt8]) -> Int {
        let end = zip(bytes, bytes.dropFirst()).enumerated().first { $1 == (0x0A, 0x0A) }?.offset ?? bytes.count / 2
        let glossary = GlossaryJoin.join([
            GlossaryReader().read(Array(bytes[..<end]), name: "glossary.csv").glossary
        ]).glossary
        _ = GlossaryCheck.findings(in: glossary)
        let matcher = TermMatcher(glossary: glossary)
        let text = String(decoding: bytes[end...], as: UTF8.self)
        let length = text.unicodeScalars.count
        var count = 0
        for language in Language.served {
            let document = Self.segmenter.segment(text, id: "text", language: LanguageTag(rawValue: language.rawValue))
            let matches = matcher.matches(in: document)
            count += matches.count
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
        return count
    }
}
