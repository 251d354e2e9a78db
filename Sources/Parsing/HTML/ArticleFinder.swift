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
        var contexts = context.measure()
        context.surroundings.append(to: &contexts)
        let scores = ArticleJudge.secondScores(rows, contexts)
        self.scores = scores
        let filter = RemnantFilter(outline: page.outline)
        lines = blocks.indices.filter {
            scores[$0] > Self.threshold && !filter.isRemnant(page.outline.blocks[$0])
        }
    }

    /// The positions of the article's lines.
    let lines: [Int]

    /// A little below even chances: in cross-validation a threshold of -0.4 gave 0.2 points of body F1 more than 0.
    private static let threshold: Float = -0.2

    /// How sure the choice is, 0 to 1: the weight of the lines that were clearly in or out among those near the border.
    var confidence: Double {
        var sure: Float = 0
        var all: Float = 1
        for index in scores.indices where scores[index] > -2 {
            let weight = min(400, blocks[index].weight)
            all += weight
            sure += weight * min(1, abs(scores[index]) / 2)
        }
        return Double((sure / all * 100).rounded()) / 100
    }

    /// The article's lines as paragraphs, in order, without the headline.
    func paragraphs(without title: String) -> [Paragraph] {
        let headline = title.squashed
        return lines.compactMap { index in
            let text = outline.string(blocks[index])
            if !headline.isEmpty && blocks[index].weight < Float(headline.count * 3) && text.squashed == headline {
                return nil
            }
            return Paragraph(text, kind: kind(of: blocks[index]))
        }
    }

    private func kind(of block: PageBlock) -> Paragraph.Kind {
        if block.tag.isHeading { return .heading }
        if block.tag == .li || block.tag == .dd || block.marks.contains(.inList) { return .listItem }
        return block.marks.contains(.inQuotation) ? .quotation : .paragraph
    }
}
