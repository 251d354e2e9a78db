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
        return nil
    }
}
