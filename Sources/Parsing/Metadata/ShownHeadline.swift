/// The headline that a page only shows: the line above the text that looks like one.
struct ShownHeadline {
    let page: Page

    /// Between the headline and the text stand a date, a byline, a picture, a lead; seldom more.
    private static let farthest = 14

    /// The best line before the article's first line, or that line itself when it is a heading; nil when none is like a
    /// headline.
    func find(before first: Int) -> String? {
        let blocks = page.outline.blocks
        guard blocks.indices.contains(first) else { return nil }
        let candidates = (max(0, first - Self.farthest)...first).filter {
            ($0 < first || blocks[$0].tag.isHeading) && isLikeHeadline(blocks[$0])
        }
        // Of equals the last: what stands nearer to the text.
        let best = candidates.reversed().max { value(blocks[$0]) < value(blocks[$1]) }
        return best.map { page.outline.string(blocks[$0]) }
    }

    private func isLikeHeadline(_ block: PageBlock) -> Bool {
        guard (20...250).contains(block.weight), block.linkDensity < 0.5, block.stops < 2,
            block.marks.isDisjoint(with: [.navigation, .byline, .date, .inNav, .inCaption, .hidden, .consent, .inForm]),
            !page.siteNames.contains(page.outline.string(block))
        else { return false }
        let bytes = page.outline.text[block.bytes].prefix(600)
        return BoilerplatePhrases.kinds(of: LineFold.fold(bytes), isShort: true).isEmpty
    }

    private func value(_ block: PageBlock) -> Int {
        (block.tag.isHeading ? 4 : 0) + (block.marks.contains(.title) ? 2 : 0) + (block.endsWithStop ? 0 : 1)
    }
}
