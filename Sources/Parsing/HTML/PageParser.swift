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
        let title = TitleFinder(page: page).find(before: finder.lines.first)
        if let reason = ArticlePresence(page: page, finder: finder).reasonAgainst {
            // Some pages keep their text for a script to show.
            let told = page.structured.paragraphs
            guard !told.isEmpty else { return .notAnArticle(page.source.file, reason) }
            return ParsedSource(articles: [article(title, told, confidence: Self.confidenceInTold, lines: [])])
        }
        let paragraphs = finder.paragraphs(without: title)
        return ParsedSource(articles: [
            article(title, paragraphs, confidence: finder.confidence, lines: finder.lines)
        ])
    }

    /// What is told to machines may be more or less than the article.
    private static let confidenceInTold = 0.5

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
        article.takeDateline()
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
            ?? meta.first("source").flatMap(Self.outlet) ?? shownOutlet(near: heading)
            ?? TitleFinder(page: page).siteName
        let keywords = meta.first("news_keywords", "keywords").map { [$0] } ?? meta.all("article:tag")
        article.keywords = Self.list(keywords.isEmpty ? structured.keywords : keywords)
    }

    /// 来源：北方日报 in the lines below the headline; other words may stand in the same line.
    private func shownOutlet(near heading: Int?) -> String? {
        guard let heading else { return nil }
        let blocks = page.outline.blocks
        for index in heading..<min(blocks.count, heading + 5) where blocks[index].weight < 300 {
            let fields = CreditFields.fields(of: page.outline.string(blocks[index]))
            guard let source = fields.first(where: { $0.role == .source }), source.value.contains(where: \.isHan),
                let name = source.value.split(separator: " ").first
            else { continue }
            return Self.outlet(String(name))
        }
        return nil
    }

    /// Chinese pages name the outlet in `<meta name="source">`; elsewhere an address may stand there.
    private static func outlet(_ source: String) -> String? {
        let name = source.withoutMarkup
        let isName = (2...30).contains(name.count) && !name.contains("/") && !HanDatelineWords.ownNames.contains(name)
        return isName ? name : nil
    }

    private static func list(_ values: [String]) -> [String] {
        var seen: Set<String> = []
        return values.flatMap { $0.withoutMarkup.split { ",;，、".contains($0) } }.map(\.collapsed)
            .filter { !$0.isEmpty && $0.count <= 80 && seen.insert($0).inserted }.prefix(40).map { $0 }
    }
}
