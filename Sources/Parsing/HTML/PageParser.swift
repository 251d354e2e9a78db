import Markup
import NewsModel
import UnicodeText

/// Reads a page: its article, or why it has none.
struct PageParser {
    private let page: Page

    init(_ source: SourceText) {
        page = Page(source)
    }

    func parse() -> ParsedSource {
        let titles = TitleFinder(page: page)
        let headline = titles.find()
        let finder = ArticleFinder(page, headline: headline)
        let title = titles.find(headline, before: finder.lines.first)
        if let reason = ArticlePresence(page: page, finder: finder).reasonAgainst {
            // Some pages keep their text for a script to show.
            let hidden = HiddenText(page)
            let declared = hidden.paragraphs
            guard !declared.isEmpty else {
                return .notAnArticle(
                    page.source.file, hidden.isKeptByScripts ? ArticlePresence.shownByScripts : reason)
            }
            return ParsedSource(articles: [article(title, declared, confidence: Self.confidenceInDeclared, lines: [])])
        }
        let paragraphs = finder.paragraphs(without: title)
        if paragraphs.allSatisfy({ $0.text.utf8.count < Self.shortestLine }) {
            let declared = HiddenText(page).paragraphs
            if !declared.isEmpty {
                return ParsedSource(articles: [
                    article(title, declared, confidence: Self.confidenceInDeclared, lines: [])
                ])
            }
        }
        return ParsedSource(articles: [
            article(title, paragraphs, confidence: finder.confidence, lines: finder.lines)
        ])
    }

    /// In bytes; where no line is longer, the page shows no text.
    private static let shortestLine = 60

    /// What is told to machines may be more or less than the article.
    private static let confidenceInDeclared = 0.5

    private func article(
        _ title: String, _ paragraphs: [Paragraph], confidence: Double, lines: [Int]
    ) -> Article {
        let heading = headingLine(title, before: lines.first)
        let range = lines.first.flatMap { first in lines.last.map { first..<$0 + 1 } }
        var article = Article(
            source: Article.Source(file: page.source.file.name), title: title, paragraphs: paragraphs)
        let dates = PublicationDateFinder(page: page, heading: heading, body: range)
        article.published = dates.published()
        article.updated = dates.updated()
        article.authors = AuthorFinder(page: page, heading: heading, body: range).find()
        article.confidence = confidence
        describe(&article, heading: heading)
        article.takeDateline(words: page.source.words)
        return article
    }

    /// The line that shows the headline; of several the last before the text.
    private func headingLine(_ title: String, before first: Int?) -> Int? {
        let wanted = title.squashed
        guard !wanted.isEmpty else { return nil }
        let blocks = page.outline.blocks
        let showing = blocks.indices.filter {
            blocks[$0].weight < Float(title.utf8.count * 3) && page.outline.bytes(blocks[$0]).squashes(to: wanted)
        }
        return showing.last { first == nil || $0 <= first ?? 0 } ?? showing.first
    }

    /// Fills in what stands in the page's head.
    private func describe(_ article: inout Article, heading: Int?) {
        let meta = page.meta
        let structured = page.structured
        article.languageTag =
            (page.declaredLanguage ?? structured.language ?? meta.first("og:locale", "content-language"))
            .map { LanguageTag(rawValue: $0.collapsed) }.flatMap { $0.rawValue.isEmpty ? nil : $0 }
        article.section = (meta.first("article:section", "og:section", "section") ?? structured.section)?.withoutMarkup
        article.url = page.url
        article.publisher =
            (meta.first("og:site_name", "application-name") ?? structured.publisher)?.withoutMarkup
            ?? meta.first("source").flatMap(outlet) ?? shownOutlet(near: heading)
            ?? TitleFinder(page: page).siteName
        let keywords = meta.first("news_keywords", "keywords").map { [$0] } ?? meta.all("article:tag")
        article.keywords = Self.list(keywords.isEmpty ? structured.keywords : keywords)
    }

    /// 来源：北方日报 in the lines below the headline; other words may stand in the same line.
    private func shownOutlet(near heading: Int?) -> String? {
        guard let heading else { return nil }
        let blocks = page.outline.blocks
        for index in heading..<min(blocks.count, heading + 5) where blocks[index].weight < 300 {
            let fields = CreditFields(words: page.source.words).fields(of: page.outline.string(blocks[index]))
            guard let source = fields.first(where: { $0.role == .source }), source.value.contains(where: \.isHan),
                let name = source.value.split(separator: " ").first
            else { continue }
            return outlet(String(name))
        }
        return nil
    }

    /// Chinese pages name the outlet in `<meta name="source">`; elsewhere an address may stand there.
    private func outlet(_ source: String) -> String? {
        let text = source.withoutMarkup
        let labelled = CreditFields(words: page.source.words).fields(of: text).first { $0.role == .source }
        let name = labelled?.value ?? text
        let isName =
            (2...30).contains(name.count) && !name.contains("/")
            && !page.source.words.hanCredits.ownNames.contains(name)
        return isName ? name : nil
    }

    private static func list(_ values: [String]) -> [String] {
        var seen: Set<String> = []
        return values.flatMap { $0.withoutMarkup.split { ",;，、".contains($0) } }.map(\.collapsed)
            .filter { !$0.isEmpty && $0.count <= 80 && seen.insert($0).inserted }.prefix(40).map { $0 }
    }
}

/// Tells pages that hold no article: indexes, galleries, error pages, stubs before a paywall.
struct ArticlePresence {
    let page: Page
    let finder: ArticleFinder

    /// What the page is instead; nil when it holds an article.
    var reasonAgainst: String? {
        let blocks = page.outline.blocks
        if blocks.isEmpty { return "holds no text" }
        let lines = finder.lines
        guard !lines.isEmpty else { return "holds no article: it seems to be a list, a gallery or an error page" }
        let weight = lines.reduce(0) { $0 + blocks[$1].weight }
        let stops = lines.reduce(0) { $0 + blocks[$1].stops }
        if weight < 60 && stops < 2 && !page.structured.hasArticle {
            return "holds no article: there is hardly a sentence in it"
        }
        if weight < Self.shortText, let reason = reasonSaid(lines) { return reason }
        if isIndex(lines: lines) { return "is a list of links to articles, not an article" }
        return nil
    }

    static let shownByScripts = "holds no article: it shows its text to scripts only"

    /// A page with more text than this has something to say, whatever else stands on it: about four sentences.
    private static let shortText: Float = 450

    /// In characters; headlines are longer.
    private static let shortTitle = 40
    private static let shortLine: Float = 130

    /// What a page of few words says of itself.
    private func reasonSaid(_ lines: [Int]) -> String? {
        let blocks = page.outline.blocks
        let titles = ([page.windowTitle ?? ""] + page.headings.prefix(2)).filter { $0.count <= Self.shortTitle }
            .map { LineFold.fold(ArraySlice($0.utf8)) }
        let shown = (lines.prefix(3) + blocks.indices.prefix(12)).filter { blocks[$0].weight < Self.shortLine }
            .map { LineFold.fold(page.outline.bytes(blocks[$0])) }
        // An article may be about an error; its page names it as an article.
        if !isNamedArticle,
            says(page.phrases.errorTitles, in: titles) || says(page.phrases.errors, in: titles + shown)
        {
            return "is an error page, not an article"
        }
        if says(page.phrases.scriptRequests, in: shown) { return Self.shownByScripts }
        let all = blocks.filter { $0.weight < Self.shortLine }.map { LineFold.fold(page.outline.bytes($0)) }
        if says(page.phrases.paywalls, in: all) {
            return "holds the beginning of an article only: the rest is for subscribers"
        }
        return nil
    }

    private func says(_ phrases: [[UInt8]], in folded: [ArraySlice<UInt8>]) -> Bool {
        folded.contains { text in phrases.contains { text.holds($0) } }
    }

    /// Whether the page's head says that it is an article.
    private var isNamedArticle: Bool {
        page.structured.hasArticle || page.meta.first("og:type") == "article"
            || page.meta.first("article:published_time") != nil
    }

    /// An index has many short lines that lead elsewhere, each with a teaser at best, and says nothing of an article.
    private func isIndex(lines: [Int]) -> Bool {
        guard !isNamedArticle else { return false }
        let blocks = page.outline.blocks
        // Teasers seldom run to two sentences; in an article some paragraph does.
        guard lines.allSatisfy({ blocks[$0].weight < 400 }) else { return false }
        let links = lines.filter { blocks[$0].linkDensity > 0.6 }.count
        if links * 5 > lines.count * 2 && links >= 8 { return true }
        // A short index has nothing but links.
        if links >= 3 && links == lines.count { return true }
        let teasers = lines.filter { blocks[$0].linkDensity <= 0.6 }
        let headlines = teasers.compactMap { linkedHeadline(of: $0) }
        return Set(headlines).count >= 3 && headlines.count * 5 > teasers.count * 3
    }

    /// The linked headline that a line stands with in one small element, as teasers do; nil when there is none.
    private func linkedHeadline(of line: Int) -> Int? {
        let (outline, blocks) = (page.outline, page.outline.blocks)
        guard blocks[line].weight < 250 else { return nil }
        let item = outline.parent(of: blocks[line].node)
        let inItem = (max(0, line - 5)...min(blocks.count - 1, line + 5)).filter {
            outline.contains(item, blocks[$0].node)
        }
        // The element holds these few lines only, not the whole list or text.
        guard inItem.count <= 4 else { return nil }
        return inItem.first { $0 != line && blocks[$0].linkDensity > 0.6 && blocks[$0].weight >= 15 }
    }
}
