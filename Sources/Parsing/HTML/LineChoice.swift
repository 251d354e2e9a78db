/// Chooses an article's lines by what the judge gave them.
struct LineChoice {
    let outline: PageOutline
    let scores: [Float]
    /// Whether a line is left out whatever its score; it divides nothing.
    let isDropped: (Int) -> Bool

    private var blocks: [PageBlock] { outline.blocks }

    /// The positions of the chosen lines, and the score above which a line is chosen.
    func choose() -> (lines: [Int], threshold: Float) {
        let candidates = blocks.indices.filter { scores[$0] > Self.leastHeld && !isDropped($0) }
        let threshold = threshold(candidates)
        let chosen = candidates.filter { scores[$0] > threshold || isHeld($0, threshold) }
        return (chosen, threshold)
    }

    /// Whether a line is held by its neighbours: a heading right above a line of the article, an item between two, the
    /// linked title of a box whose text belongs.
    ///
    /// On pages that the judge was not fitted to, nine in ten of them belonged where it was less than sure; body F1 gained
    /// 0.1, and titles of boxes 0.3 in Russian.
    private func isHeld(_ line: Int, _ threshold: Float) -> Bool {
        let block = blocks[line]
        let isItem = block.marks.contains(.inList)
        // A linked heading is another article's headline.
        let isHeading = (block.tag == .h2 || block.tag == .h3) && block.linkDensity < 0.5
        guard isItem || isHeading || block.linkDensity > 0.8 else { return false }
        let next = (line + 1..<blocks.count).first { !isDropped($0) }
        guard let next, scores[next] > threshold else { return false }
        if isHeading || entitles(line, next) { return true }
        return isItem && (0..<line).last { !isDropped($0) }.map { scores[$0] > threshold } ?? false
    }

    /// Whether a line is the linked title of the paragraph below: it stands loose in the element that holds the paragraph.
    private func entitles(_ line: Int, _ paragraph: Int) -> Bool {
        let (title, text) = (blocks[line], blocks[paragraph])
        return title.linkDensity > 0.8 && title.weight < 100 && text.isProse && text.node != title.node
            && outline.contains(title.node, text.node)
    }

    /// Below this no neighbours help.
    private static let leastHeld: Float = -2.5

    /// The threshold under which the text that is to be expected agrees best with the article (F1), within bounds.
    ///
    /// Where the judge is sure of most of the text, what is doubtful stays out; where it is sure of little, it comes in.
    /// Against even chances everywhere, with pages that the judge was not fitted to, 95.6 % of the pieces that must appear
    /// did rather than 94.7, and 7.0 % of those that must not rather than 6.8; body F1 gained 0.05.
    private func threshold(_ candidates: [Int]) -> Float {
        let ordered = candidates.sorted { (scores[$0], $1) > (scores[$1], $0) }
        let expected = ordered.map { chance($0) * blocks[$0].weight }
        let all = expected.reduce(0, +)
        var (right, given, best, threshold) = (Float(0), Float(0), Float(0), Self.greatest)
        for (line, share) in zip(ordered, expected) {
            right += share
            given += blocks[line].weight
            let agreement = right / (given + all)
            if agreement > best { (best, threshold) = (agreement, scores[line].nextDown) }
        }
        return min(Self.greatest, max(Self.least, threshold))
    }

    /// Even chances are enough on every page; one in five is never too little.
    private static let greatest: Float = 0
    private static let least: Float = -1.5

    /// How likely a line is to belong: a straight line through the middle of the logistic curve, the same on all machines.
    private func chance(_ line: Int) -> Float { min(1, max(0, 0.5 + scores[line] / 6)) }
}
