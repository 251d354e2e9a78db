import Markup
import NewsModel

/// Reads a page: its article, or why it has none.
struct PageParser {
    private let page: Page

    init(_ source: SourceText) {
        page = Page(source)
    }

    func parse() -> ParsedSource {
        let finder = ArticleFinder(page)
        let lines = finder.lines
        let title = TitleFinder(page: page).find(before: lines.first)
        if let reason = ArticlePresence(page: page, finder: finder).reasonAgainst {
            return .notAnArticle(page.source.file, reason)
        }
        let heading = headingLine(title, before: lines.first)
        let range = lines.first.flatMap { first in lines.last.map { first..<$0 + 1 } }
        var article = Article(
            source: Article.Source(file: page.source.file.name), title: title,
            paragraphs: finder.paragraphs(without: title))
        let dates = PublicationDateFinder(page: page, heading: heading, body: range)
        article.published = dates.published()
        article.updated = dates.updated()
        article.authors = AuthorFinder(page: page, heading: heading, body: range).find()
        article.confidence = finder.confidence
        describe(&article)
        takeDateline(of: &article)
        return ParsedSource(articles: [article])
    }

    /// The line that shows the headline; of several the last before the text.
    private func headingLine(_ title: String, before first: Int?) -> Int? {
        let wanted = title.squashed
        guard !wanted.isEmpty else { return nil }
        let blocks = page.outline.blocks
        let showing = blocks.indices.filter {
            blocks[$0].weight < Float(title.utf8.count * 3) && page.outline.string(blocks[$0]).squashed == wanted
        }
        return showing.last { first == nil || $0 <= first ?? 0 } ?? showing.first
    }

    /// Fills in what stands in the page's head.
    private func describe(_ article: inout Article) {
        let meta = page.meta
        let structured = page.structured
        article.languageTag =
            (page.declaredLanguage ?? structured.language ?? meta.first("og:locale", "content-language"))
            .map { LanguageTag(rawValue: $0.collapsed) }.flatMap { $0.rawValue.isEmpty ? nil : $0 }
        article.section = (meta.first("article:section", "og:section", "section") ?? structured.section)?.withoutMarkup
        article.url = page.url
        article.publisher = (meta.first("og:site_name", "application-name") ?? structured.publisher)?.withoutMarkup
        let keywords = meta.first("news_keywords", "keywords").map { [$0] } ?? meta.all("article:tag")
        article.keywords = Self.list(keywords.isEmpty ? structured.keywords : keywords)
    }

    private static func list(_ values: [String]) -> [String] {
        var seen: Set<String> = []
        return values.flatMap { $0.withoutMarkup.split { ",;，、".contains($0) } }.map(\.collapsed)
            .filter { !$0.isEmpty && $0.count <= 80 && seen.insert($0).inserted }.prefix(40).map { $0 }
    }

    /// A dateline is short; what follows it may be as long as a hostile page likes.
    private static let longestDateline = 400

    /// Moves the dateline from the first paragraph into its fields.
    private func takeDateline(of article: inout Article) {
        guard let first = article.paragraphs.firstIndex(where: { $0.kind == .paragraph }), first < 3 else { return }
        let text = article.paragraphs[first].text
        let head = String(text.prefix(Self.longestDateline))
        guard let (dateline, rest) = Dateline.split(head) else { return }
        article.dateline = dateline.place
        article.agency = dateline.agency
        if article.authors.isEmpty { article.authors = dateline.authors }
        article.datelineText = String(head.dropLast(rest.count)).collapsed
        article.paragraphs[first] = Paragraph(rest + text.dropFirst(Self.longestDateline), kind: .paragraph)
    }
}
