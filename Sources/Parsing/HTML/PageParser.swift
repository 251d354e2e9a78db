import NewsModel

/// Reads a page: its article, or why it has none.
struct PageParser {
    private let page: Page

    init(_ source: SourceText) {
        page = Page(source)
    }

    func parse() -> ParsedSource {
        let title = TitleFinder(page: page).find()
        let body = ArticleFinder(page).paragraphs()
        var article = Article(source: Article.Source(file: page.source.file.name), title: title, paragraphs: body)
        article.url = page.source.file.url
        return ParsedSource(articles: [article])
    }
}
