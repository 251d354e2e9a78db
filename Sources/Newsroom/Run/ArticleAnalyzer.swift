import Configuration
import Digests
import Formats
import Languages
public import NewsModel
import Parsing
import Publishing
import Segmentation
import Summarization
import Terminology
import Translation
import UnicodeText

/// Takes one source file through the stages that look at it alone: parse, segment, gloss, summarize.
public struct ArticleAnalyzer: Sendable {
    /// What was found in a source file.
    public struct Analysis: Sendable {
        /// In the order of the file.
        public var articles: [AnalyzedArticle] = []
        /// What was left out or guessed.
        public var findings: [Finding] = []
        /// Articles that can come in by a machine's draft.
        var foreign: [ForeignArticle] = []
    }

    /// Fewer scalars than this may be names and little else.
    private static let shortText = 200

    private let outlets: OutletBook
    private let display = OutletDisplay()
    private let zoneOffset: Int
    /// When the day is over everywhere: no page was published later. nil without a day.
    private let latest: Timestamp?
    /// Seconds east of UTC on the day.
    private let homeZones: [Language: Int]
    let segmenter: Segmenter
    private let matcher: TermMatcher
    private let summarizer: Summarizer
    let neighbours: NeighbourReader
    /// nil where names stay as they are.
    private let transliterator: NameTransliterator?

    /// An analyzer without a day: times that name no zone are taken for UTC, no outlet is known, a sentence is the summary.
    init(glossary: Glossary) {
        outlets = OutletBook()
        zoneOffset = 0
        latest = nil
        homeZones = [:]
        segmenter = Segmenter()
        matcher = TermMatcher(glossary: glossary)
        var summarizing = Summarizer.Options()
        summarizing.sentenceCount = 1
        summarizer = Summarizer(options: summarizing)
        transliterator = nil
        neighbours = NeighbourReader(engines: [], segmenter: segmenter)
    }

    init(_ options: RunOptions) {
        outlets = OutletBook(options.sources, date: options.date)
        zoneOffset = options.zone.offset(atNoonOf: options.date)
        // The last clocks to strike midnight are twelve hours behind UTC.
        latest = Timestamp(
            secondsSince1970: (options.date.daysSince1970 + 1) * 86_400 + 12 * 3_600, zoneOffset: zoneOffset)
        homeZones = LanguagePacks.standard.all.reduce(into: [:]) { zones, pack in
            let zone = pack.homeZone.flatMap(TimeZoneRules.init(named:))
            zones[pack.language] = zone?.offset(atNoonOf: options.date)
        }
        segmenter = Segmenter()
        matcher = TermMatcher(glossary: options.glossary)
        var summarizing = Summarizer.Options()
        summarizing.sentenceCount = options.sentenceCount
        summarizer = Summarizer(options: summarizing)
        transliterator = options.transliteratesNames ? NameTransliterator() : nil
        neighbours = NeighbourReader(engines: options.engines, segmenter: segmenter)
    }

    /// The articles of a file that are in a language Svodka serves; what was left out is a finding.
    public func analyze(_ file: SourceFile) -> Analysis { analyze(file) { _ in } }

    /// The same of those articles that are left when others are taken out.
    func analyze(_ file: SourceFile, keeping choose: (inout [Article]) -> Void) -> Analysis {
        var parsed = parse(file)
        choose(&parsed.articles)
        var analysis = Analysis(findings: parsed.findings)
        let hash = SHA256.hexDigest(of: file.bytes)
        let articles = parsed.articles.map { parsed in
            var article = parsed
            article.source = Article.Source(file: file.name, item: article.source.item, sha256: hash)
            return article
        }
        for (whole, found) in zip(articles, documents(of: articles)) {
            let (read, document) = withinBudget(whole, found, &analysis.findings)
            let article = placed(read, document.language)
            let title = segmenter.segment(
                article.title, id: article.id, language: document.languageTag, isCertain: true)
            if document.language != nil {
                analysis.articles.append(analyzed(article, document, title))
            } else if neighbours.reads(document.languageTag) {
                analysis.foreign.append(ForeignArticle(article: article, document: document, title: title))
            } else {
                analysis.findings.append(Self.unserved(article, document.languageTag))
            }
        }
        return analysis
    }

    /// An article of more sentences than one may have without those beyond, which are a finding.
    private func withinBudget(
        _ article: Article, _ document: Document, _ findings: inout [Finding]
    ) -> (Article, Document) {
        guard document.sentences.count > Budget.sentencesPerArticle else { return (article, document) }
        let last = document.sentences[Budget.sentencesPerArticle - 1]
        findings.append(
            Finding(
                .warning, source: article.id,
                message: "too much for one article: what follows its first \(Budget.sentencesPerArticle) sentences was"
                    + " left out"))
        // Paragraphs of the article are lines of its text, of which the document counts those that hold anything.
        var cut = article
        let end = document[Span(0, last.span.end)].utf8.count
        var start = 0
        cut.paragraphs = article.paragraphs.compactMap { paragraph in
            defer { start += paragraph.text.utf8.count + 1 }
            guard start < end else { return nil }
            return Paragraph(
                String(decoding: paragraph.text.utf8.prefix(end - start), as: UTF8.self), kind: paragraph.kind)
        }
        return (cut, segmenter.segment(cut.text, id: cut.id, language: document.languageTag, isCertain: true))
    }

    /// The articles of one file, analysed: a short one whose words are in no language served, such as a line of names, is
    /// read as most of the file is written.
    private func documents(of articles: [Article]) -> [Document] {
        let documents = articles.map { segmenter.segment($0.text, id: $0.id, language: $0.languageTag) }
        let counts = documents.reduce(into: [LanguageTag: Int]()) { $0[$1.languageTag, default: 0] += 1 }
        guard let usual = counts.first(where: { $0.value * 2 > documents.count })?.key else { return documents }
        return zip(articles, documents).map { article, document in
            guard document.language == nil, document.scalarCount < Self.shortText, article.languageTag == nil else {
                return document
            }
            return segmenter.segment(article.text, id: article.id, language: usual)
        }
    }

    /// What is left of an article in an earlier digest, with the terms of today's glossary; it needs no summary.
    func analyze(_ article: Article) -> AnalyzedArticle {
        let document = segmenter.segment(article.text, id: article.id, language: article.languageTag)
        let title = segmenter.segment(article.title, id: article.id, language: article.languageTag)
        return AnalyzedArticle(
            article: article, document: document, title: title, summary: Summary(sentences: []),
            matches: matcher.matches(in: document, context: MatchContext(article, headline: title)),
            titleMatches: matcher.matches(in: title, context: MatchContext(article, headline: document)))
    }

    /// Adds the articles that come in by a draft, behind the others of their file.
    func admitForeign(to analysis: inout Analysis, drafts: [String: TranslatedSentence]) {
        for foreign in analysis.foreign {
            if let drafted = neighbours.drafted(foreign, with: drafts) {
                analysis.articles.append(
                    analyzed(drafted.article, drafted.document, drafted.title, original: drafted.original))
            } else {
                analysis.findings.append(Self.unserved(foreign.article, foreign.document.languageTag))
            }
        }
        analysis.foreign = []
    }

    private func analyzed(
        _ article: Article, _ document: Document, _ title: Document, original: OriginalText? = nil
    ) -> AnalyzedArticle {
        let context = MatchContext(article, headline: title)
        let matches = matcher.matches(in: document, context: context)
        return AnalyzedArticle(
            article: article, document: document, title: title, summary: summarizer.summarize(document, title: title),
            matches: matches,
            titleMatches: matcher.matches(in: title, context: MatchContext(article, headline: document)),
            original: original,
            names: original == nil ? transliterator?.names(in: document, besides: matches) ?? [] : [])
    }

    /// What a file says, with what the newsroom knows about its outlet.
    private func parse(_ file: SourceFile) -> ParsedSource {
        let folder = outlets.outlet(ofFile: file.name)
        var options = SourceParser.Options()
        options.latest = latest
        options.zoneOffset = folder?.zoneOffset ?? zoneOffset
        var parsed = SourceParser(options: options).parse(file)
        // Only what was read says whose it is, and so on whose clock times without a zone are.
        let linked = parsed.articles.first.flatMap { outlets.outlet(ofLink: $0.url) }
        if folder == nil, let offset = linked?.zoneOffset { parsed.placeTimes(inZone: offset) }
        for index in parsed.articles.indices {
            parsed.articles[index].publisher = parsed.articles[index].publisher.flatMap(display.name)
            guard let outlet = folder ?? outlets.outlet(ofLink: parsed.articles[index].url) else { continue }
            parsed.articles[index].publisher = outlet.name
            parsed.articles[index].agency = parsed.articles[index].agency ?? outlet.agency
            parsed.articles[index].languageTag = parsed.articles[index].languageTag ?? outlet.language
        }
        return parsed
    }

    /// The article with its times on the clock of its language's press, where neither its outlet's zone is known nor the
    /// source names one: a Chinese page's morning is not the newsroom's.
    private func placed(_ article: Article, _ language: Language?) -> Article {
        guard !outlets.knowsZone(of: article), let zone = language.flatMap({ homeZones[$0] }) else { return article }
        var placed = article
        for time in [\Article.published, \Article.updated] {
            placed[keyPath: time] = article[keyPath: time]?.placed(inZone: zone)
        }
        return placed
    }

    private static func unserved(_ article: Article, _ tag: LanguageTag) -> Finding {
        let language =
            tag == .undetermined ? "a language that could not be told" : EditionStyle.languageName(tag)
        return Finding(
            .warning, source: article.id, message: "left out: it is in \(language), not English, Russian or Chinese",
            omission: .language(tag))
    }
}

/// What the newsroom knows about outlets, by the folder or the link of their articles.
struct OutletBook: Sendable {
    /// An outlet, with the zone of its times that name none.
    struct Outlet: Sendable {
        let name: String
        let agency: String?
        /// Of articles that declare none.
        let language: LanguageTag?
        /// Seconds east of UTC on the day; nil for the newsroom's own.
        let zoneOffset: Int?
    }

    private let outlets: [(from: [String], outlet: Outlet)]

    /// Nothing is known of any.
    init() {
        outlets = []
    }

    init(_ sources: [SourceSettings], date: CivilDate) {
        outlets = sources.map { source in
            let zone = source.timeZone.flatMap(TimeZoneRules.init(named:))
            return (
                (source.from + (source.isFetched ? [source.folder] : [])).map { $0.lowercased() },
                Outlet(
                    name: source.name, agency: source.agency, language: source.language,
                    zoneOffset: zone?.offset(atNoonOf: date))
            )
        }
    }

    /// The outlet whose folder a file lies in.
    func outlet(ofFile name: String) -> Outlet? {
        let name = name.lowercased()
        return outlets.first { $0.from.contains { name.hasPrefix($0 + "/") } }?.outlet
    }

    /// Whether the newsroom says on whose clock an article's times are.
    func knowsZone(of article: Article) -> Bool {
        (outlet(ofFile: article.source.file) ?? outlet(ofLink: article.url))?.zoneOffset != nil
    }

    /// The outlet whose site a link leads to.
    func outlet(ofLink link: String?) -> Outlet? {
        guard !outlets.isEmpty, let host = link.flatMap(WebLink.host)?.lowercased() else { return nil }
        return outlets.first { $0.from.contains { host == $0 || host.hasSuffix("." + $0) } }?.outlet
    }
}

extension TimeZoneRules {
    /// Seconds east of UTC at noon of a day.
    func offset(atNoonOf date: CivilDate) -> Int {
        offset(atLocal: date.daysSince1970 * 86_400 + 43_200)
    }
}
