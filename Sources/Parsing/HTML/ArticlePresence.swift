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
        if isIndex(lines: lines, weight: weight) { return "holds no article: it lists the beginnings of many" }
        return nil
    }

    /// An index has many short lines that lead elsewhere, each with a teaser at best, and says nothing of an article.
    private func isIndex(lines: [Int], weight: Float) -> Bool {
        let isNamedArticle =
            page.structured.hasArticle || page.meta.first("og:type") == "article"
            || page.meta.first("article:published_time") != nil
        guard !isNamedArticle else { return false }
        let blocks = page.outline.blocks
        let longest = lines.map { blocks[$0].weight }.max() ?? 0
        let links = lines.filter { blocks[$0].linkDensity > 0.6 }.count
        // Teasers seldom run to two sentences; in an article some paragraph does.
        return links * 5 > lines.count * 2 && longest < 400 && links >= 8
    }
}
