import NewsModel

/// Finds the lines of the article among those of the page.
struct ArticleFinder {
    private let outline: PageOutline
    private let blocks: [PageBlock]
    /// How surely each line belongs to the article; above 0 it is likelier than not.
    let scores: [Float]

    init(_ page: Page) {
        let rows = BlockMeter(page).measure()
        let firstScores = ArticleJudge.firstScores(rows)
        let context = BlockContext(outline: page.outline, rows: rows, scores: firstScores)
        let open = firstScores.indices.filter { firstScores[$0] > ArticleJudge.leastOpen }
        var contexts = context.measure(open)
        context.surroundings.append(to: &contexts, of: open)
        var scores = firstScores
        for (line, score) in zip(open, ArticleJudge.secondScores(open.map { rows[$0] }, contexts)) {
            scores[line] = score
        }
        self.init(page.outline, scores: scores)
    }

    /// Chooses among a page's lines by their scores.
    init(_ outline: PageOutline, scores: [Float]) {
        self.outline = outline
        self.scores = scores
        let blocks = outline.blocks
        self.blocks = blocks
        let filter = RemnantFilter(outline: outline)
        let isDropped: (Int) -> Bool = { filter.isRemnant(blocks[$0]) }
        let (chosen, threshold) = LineChoice(outline: outline, scores: scores, isDropped: isDropped).choose()
        let main = StrayFilter(blocks: blocks, scores: scores.map { $0 - threshold })
            .mainParts(of: chosen, isDropped: isDropped)
        lines = main.filter { !Self.repeatsText($0, of: main, in: outline) }
    }

    /// Whether a line holds the text before it once more, in one piece, as some pages do for their scripts.
    private static func repeatsText(_ line: Int, of lines: [Int], in outline: PageOutline) -> Bool {
        let blocks = outline.blocks
        guard blocks[line].weight > longPiece else { return false }
        let paragraphs = lines.lazy.filter { $0 < line && blocks[$0].weight >= 60 && blocks[$0].weight < longPiece }
        let first = Array(paragraphs.prefix(3))
        let text = outline.bytes(blocks[line])
        return first.count == 3 && first.allSatisfy { text.holds(outline.bytes(blocks[$0])) }
    }

    /// In letters; hardly any paragraph is longer.
    private static let longPiece: Float = 1_000

    /// The positions of the article's lines.
    let lines: [Int]

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
            let block = blocks[index]
            let mayBeHeadline = !headline.isEmpty && block.weight < Float(headline.count * 3)
            if mayBeHeadline && outline.bytes(block).squashes(to: headline) { return nil }
            return Paragraph(outline.string(block), kind: kind(of: block))
        }
    }

    private func kind(of block: PageBlock) -> Paragraph.Kind {
        if block.tag.isHeading { return .heading }
        if block.tag == .li || block.tag == .dd || block.marks.contains(.inList) { return .listItem }
        return block.marks.contains(.inQuotation) ? .quotation : .paragraph
    }
}
