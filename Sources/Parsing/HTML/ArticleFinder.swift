import Formats
import NewsModel

/// Finds the lines of the article among those of the page.
struct ArticleFinder {
    private let outline: PageOutline
    private let blocks: [PageBlock]
    /// How surely each line belongs to the article; above 0 it is likelier than not.
    let scores: [Float]

    /// Measures the lines of a page and chooses among them; `headline` is what the page's head calls the article.
    init(_ page: Page, headline: String) {
        let rows = BlockMeter(page, headline: headline).measure()
        let firstScores = ArticleJudge.firstScores(rows)
        let open = firstScores.indices.filter { firstScores[$0] > ArticleJudge.leastOpen }
        let measured = BlockContext(outline: page.outline, rows: rows, scores: firstScores).measure(open)
        var scores = firstScores
        for (line, score) in zip(open, ArticleJudge.secondScores(measured)) { scores[line] = score }
        self.init(page, scores: scores)
    }

    /// Chooses among a page's lines by their scores.
    init(_ page: Page, scores: [Float]) {
        let outline = page.outline
        self.outline = outline
        self.scores = scores
        let blocks = outline.blocks
        self.blocks = blocks
        let filter = RemnantFilter(page)
        let isDropped: (Int) -> Bool = { blocks[$0].marks.contains(.notice) || filter.isRemnant(blocks[$0]) }
        let (chosen, threshold) = LineChoice(outline: outline, scores: scores, isDropped: isDropped).choose()
        let main = StrayFilter(blocks: blocks, scores: scores.map { $0 - threshold })
            .mainParts(of: chosen, isDropped: isDropped)
        let once = Self.withoutCopies(main, in: outline, filter).filter { !Self.repeatsText($0, of: main, in: outline) }
        lines = DataTables(outline).whole(once)
    }

    /// The lines with one copy of a text of which a page has one for each kind of screen.
    private static func withoutCopies(_ lines: [Int], in outline: PageOutline, _ filter: RemnantFilter) -> [Int] {
        var seen: Set<StableHash> = []
        return lines.filter { line in
            let block = outline.blocks[line]
            return !filter.isCopied(block) || seen.insert(StableHash(outline.text[block.bytes])).inserted
        }
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
        var (right, given, best, threshold) = (Float(0), Float(0), Float(0), Self.greatestThreshold)
        for (line, share) in zip(ordered, expected) {
            right += share
            given += blocks[line].weight
            let agreement = right / (given + all)
            if agreement > best { (best, threshold) = (agreement, scores[line].nextDown) }
        }
        return min(Self.greatestThreshold, max(Self.leastThreshold, threshold))
    }

    /// Even chances are enough on every page; one in five is never too little.
    private static let greatestThreshold: Float = 0
    private static let leastThreshold: Float = -1.5

    /// How likely a line is to belong: a straight line through the middle of the logistic curve, the same on all machines.
    private func chance(_ line: Int) -> Float { min(1, max(0, 0.5 + scores[line] / 6)) }
}

/// Leaves out what stands apart from the article and is much less sure to be of it: the next article of an endless page,
/// teasers below, a box above.
///
/// On pages that the judge was not fitted to, this gained 0.14 points of body F1, 0.2 in English.
struct StrayFilter {
    let blocks: [PageBlock]
    let scores: [Float]

    /// So many other lines in between set two parts off.
    private static let leastGap = 3
    /// Lines in between that are shorter count for nothing.
    private static let shortestDivider: Float = 10
    /// Lines that surely do not belong divide, even those that are left out anyway: the captions of a row of teasers.
    private static let surelyNot: Float = -2.5
    /// How sure another part must be, as a share of how sure the main part is; 0.2 and 0.4 did nearly as well.
    private static let leastShare: Float = 0.3

    /// The chosen lines without strays; `isDropped` tells lines that are left out for other reasons, which divide nothing
    /// unless their scores are very low.
    func mainParts(of lines: [Int], isDropped: (Int) -> Bool) -> [Int] {
        let parts = self.parts(of: lines, isDropped: isDropped)
        guard parts.count > 1 else { return lines }
        let sureness = parts.map(self.sureness)
        let main = parts.indices.max { weight(of: parts[$0]) * sureness[$0] < weight(of: parts[$1]) * sureness[$1] }
        guard let main else { return lines }
        return parts.indices.filter { sureness[$0] >= sureness[main] * Self.leastShare }.flatMap { parts[$0] }
    }

    private func parts(of lines: [Int], isDropped: (Int) -> Bool) -> [[Int]] {
        var parts: [[Int]] = []
        for line in lines {
            let divides = {
                blocks[$0].weight >= Self.shortestDivider && (scores[$0] < Self.surelyNot || !isDropped($0))
            }
            if let last = parts.last?.last, (last + 1..<line).count(where: divides) < Self.leastGap {
                parts[parts.count - 1].append(line)
            } else {
                parts.append([line])
            }
        }
        return parts
    }

    /// A long paragraph says no more than a middling one.
    private func weight(_ line: Int) -> Float { min(400, blocks[line].weight) }

    private func weight(of part: [Int]) -> Float { part.reduce(0) { $0 + weight($1) } }

    /// The mean score of a part's lines by weight; at least a little, since the threshold may lie below 0.
    private func sureness(of part: [Int]) -> Float {
        max(0.01, part.reduce(0) { $0 + weight($1) * scores[$1] } / max(1, weight(of: part)))
    }
}
