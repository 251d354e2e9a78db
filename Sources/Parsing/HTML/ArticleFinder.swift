import NewsModel

/// Finds the lines of the article among those of the page.
struct ArticleFinder {
    private let outline: PageOutline
    private let blocks: [PageBlock]
    /// How surely each line belongs to the article; above 0 it does.
    let scores: [Float]

    init(_ page: Page) {
        outline = page.outline
        blocks = page.outline.blocks
        let rows = BlockMeter(page).measure()
        let context = BlockContext(outline: page.outline, rows: rows, scores: ArticleJudge.firstScores(rows))
        scores = ArticleJudge.secondScores(rows, context.measure())
    }

    /// The article's lines as paragraphs, in order.
    func paragraphs() -> [Paragraph] {
        blocks.indices.filter { scores[$0] > 0 }.map { index in
            Paragraph(outline.string(blocks[index]), kind: kind(of: blocks[index]))
        }
    }

    private func kind(of block: PageBlock) -> Paragraph.Kind {
        if block.tag.isHeading { return .heading }
        if block.tag == .li || block.tag == .dd || block.marks.contains(.inList) { return .listItem }
        return block.marks.contains(.inQuotation) ? .quotation : .paragraph
    }
}
