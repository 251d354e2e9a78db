import NewsModel

/// Finds the lines of the article among those of the page.
struct ArticleFinder {
    let page: Page
    let rows: [[Float]]

    init(_ page: Page) {
        self.page = page
        rows = BlockMeter(page).measure()
    }

    func find() -> [Paragraph] {
        page.outline.blocks.filter(\.isProse).map { Paragraph(page.outline.string($0)) }
    }
}
