import Markup

/// Measures what stands around each line: the lines beside it, the heading above it, the elements it is in.
struct BlockSurroundings {
    private let outline: PageOutline
    private let blocks: [PageBlock]
    private let rows: [BlockRow]
    /// Clipped first scores.
    private let scores: [Float]
    /// By node, the share of the page's likely text that stands in it.
    private let shares: [Float]
    private let heading: Int?

    /// `gains`: how much of an article each line would be; `total`: the sum of the positive ones, at least 1.
    init(outline: PageOutline, rows: [BlockRow], scores: [Float], gains: [Float], total: Float) {
        self.outline = outline
        self.rows = rows
        self.scores = scores
        blocks = outline.blocks
        var shares = [Float](repeating: 0, count: outline.tree.nodeCount)
        for (block, gain) in zip(outline.blocks, gains) where gain > 0 { shares[block.node] += gain / total }
        for index in stride(from: shares.count - 1, to: 0, by: -1) where shares[index] != 0 {
            shares[outline.parent(of: index)] += shares[index]
        }
        self.shares = shares
        heading = rows.firstIndex { $0[.atHeading] > 0 }
    }

    /// Measures them for these lines, which are in order.
    func measure(_ lines: [Int], into measured: inout [BlockRow]) {
        let parents = blocks.map { outline.parent(of: $0.node) }
        let generations = generations(parents)
        let containers = containers()
        let headings = headingsAbove()
        let weights = weightsBefore()
        for (position, index) in lines.enumerated() {
            measureNeighbours(of: index, parents, &measured[position])
            measureCompany(of: index, &measured[position])
            if let above = headings[index] { measureHeading(above, parents, of: index, &measured[position]) }
            for generation in generations { generation.measure(index, &measured[position]) }
            let around = containers.around[blocks[index].node]
            for (kind, features) in Self.containerFeatures.enumerated() {
                measured[position][features.best] = containers.best[kind]
                measured[position][features.around] = around[kind]
            }
            var node = blocks[index].node
            for feature in Self.shareFeatures {
                measured[position][feature] = shares[node]
                node = outline.parent(of: node)
            }
            if let heading {
                measured[position][.linesFromHeadline] = Float(min(60, max(-30, index - heading))) / 60
                measured[position][.textFromHeadline] =
                    min(2, max(-0.5, (weights[index] - weights[heading]) / 4_000))
            } else {
                measured[position][.linesFromHeadline] = -1
                measured[position][.textFromHeadline] = -1
            }
        }
    }

    private static let shareFeatures: [BlockFeature] = [
        .shareOfElement, .shareOfParent, .shareOfGrandparent, .shareOfThirdParent,
    ]

    /// How much text the lines before each line have.
    private func weightsBefore() -> [Float] {
        var sum: Float = 0
        return blocks.map { block in
            defer { sum += block.weight }
            return sum
        }
    }

    /// For each line the nearest above it that says what follows; nil without one.
    private func headingsAbove() -> [Int?] {
        var last: Int?
        return blocks.indices.map { index in
            defer { if leads(index) { last = index } }
            return last
        }
    }

    // MARK: - Neighbours

    private func measureNeighbours(of index: Int, _ parents: [Int], _ row: inout BlockRow) {
        for neighbour in Self.neighbourFeatures {
            let position = index + neighbour.distance
            guard blocks.indices.contains(position) else { continue }
            let block = blocks[position]
            row[neighbour.length] = rows[position][.length]
            row[neighbour.links] = block.linkDensity
            row[neighbour.isHeading] = block.tag.isHeading ? 1 : 0
            row[neighbour.stop] = block.endsWithStop ? 1 : 0
            guard let sharesParent = neighbour.sharesParent, let sharesTag = neighbour.sharesTag else { continue }
            row[sharesParent] = parents[position] == parents[index] ? 1 : 0
            row[sharesTag] = block.tag == blocks[index].tag ? 1 : 0
        }
    }

    private struct NeighbourFeatures {
        let distance: Int
        let length, links, isHeading, stop: BlockFeature
        var sharesParent, sharesTag: BlockFeature?
    }

    private static let neighbourFeatures = [
        NeighbourFeatures(
            distance: -1, length: .lengthBefore1, links: .linksBefore1, isHeading: .isHeadingBefore1,
            stop: .stopBefore1, sharesParent: .sharesParentBefore1, sharesTag: .sharesTagBefore1),
        NeighbourFeatures(
            distance: 1, length: .lengthAfter1, links: .linksAfter1, isHeading: .isHeadingAfter1, stop: .stopAfter1,
            sharesParent: .sharesParentAfter1, sharesTag: .sharesTagAfter1),
        NeighbourFeatures(
            distance: -2, length: .lengthBefore2, links: .linksBefore2, isHeading: .isHeadingBefore2,
            stop: .stopBefore2),
        NeighbourFeatures(
            distance: 2, length: .lengthAfter2, links: .linksAfter2, isHeading: .isHeadingAfter2, stop: .stopAfter2),
    ]

    /// What the four lines before and after are: links and labels stand around teasers, not around paragraphs.
    private func measureCompany(of index: Int, _ row: inout BlockRow) {
        let before = company(max(0, index - 4)..<index)
        let after = company(index + 1..<max(index + 1, min(blocks.count, index + 5)))
        (row[.linksBefore4], row[.labelsBefore4]) = (before.links, before.labels)
        (row[.linksAfter4], row[.labelsAfter4]) = (after.links, after.labels)
    }

    private func company(_ range: Range<Int>) -> (links: Float, labels: Float) {
        let count = Float(max(1, range.count))
        let labels = range.count { blocks[$0].weight < 40 && blocks[$0].stops == 0 && !blocks[$0].tag.isHeading }
        return (range.reduce(0) { $0 + blocks[$1].linkDensity } / count, Float(labels) / count)
    }

    // MARK: - The heading above

    /// What the nearest heading above is like: "Related stories" says what comes below it, a linked headline too.
    private func measureHeading(_ above: Int, _ parents: [Int], of index: Int, _ row: inout BlockRow) {
        let isAround = parents[above] != 0 && outline.contains(parents[above], blocks[index].node)
        row[.scoreOfHeading] = scores[above]
        row[.linksOfHeading] = blocks[above].linkDensity
        row[.linesFromHeading] = Float(min(20, index - above)) / 20
        row[.headingSaysWhatFollows] = saysWhatFollows(above) ? 1 : 0
        row[.headingIsAround] = isAround ? 1 : 0
    }

    /// Whether what comes below a line stands under it: under a heading, or a short line that says what follows.
    private func leads(_ index: Int) -> Bool {
        let block = blocks[index]
        return block.tag.isHeading || block.weight < 40 && !block.endsWithStop && saysWhatFollows(index)
    }

    private func saysWhatFollows(_ index: Int) -> Bool {
        Self.leading.contains { rows[index][$0] > 0 }
    }

    private static let leading: [BlockFeature] = [
        .saysRelated, .saysComment, .saysSubscribe, .saysShare, .saysStaff, .saysCopyright,
    ]

    // MARK: - Elements around

    /// How much text is in the elements around each line, of one generation: in all, in links, in lines, in sentences.
    private struct Generation {
        struct Sum {
            var weight: Float = 0
            var links: Float = 0
            var lines: Float = 0
            var prose: Float = 0
        }

        struct Features {
            let text, links, lines, prose: BlockFeature
        }

        let features: Features
        /// By line.
        let nodes: [Int]
        /// By node.
        private var sums: [Sum]

        init(_ features: Features, nodes: [Int], blocks: [PageBlock], of nodeCount: Int) {
            self.features = features
            self.nodes = nodes
            sums = Array(repeating: Sum(), count: nodeCount)
            for (node, block) in zip(nodes, blocks) {
                sums[node].weight += block.weight
                sums[node].links += block.linkWeight
                sums[node].lines += 1
                sums[node].prose += block.stops > 0 ? block.weight : 0
            }
        }

        func measure(_ index: Int, _ row: inout BlockRow) {
            let sum = sums[nodes[index]]
            let weight = max(1, sum.weight)
            row[features.text] = min(14, BlockMeter.logarithm(weight)) / 14
            row[features.links] = sum.links / weight
            row[features.lines] = min(30, sum.lines) / 30
            row[features.prose] = sum.prose / weight
        }
    }

    /// The three elements around each line.
    private func generations(_ parents: [Int]) -> [Generation] {
        var nodes = parents
        return Self.generationFeatures.map { features in
            defer { nodes = nodes.map { outline.parent(of: $0) } }
            return Generation(features, nodes: nodes, blocks: blocks, of: shares.count)
        }
    }

    private static let generationFeatures = [
        Generation.Features(text: .textOfParent, links: .linksOfParent, lines: .linesOfParent, prose: .proseOfParent),
        Generation.Features(
            text: .textOfGrandparent, links: .linksOfGrandparent, lines: .linesOfGrandparent,
            prose: .proseOfGrandparent),
        Generation.Features(
            text: .textOfThirdParent, links: .linksOfThirdParent, lines: .linesOfThirdParent,
            prose: .proseOfThirdParent),
    ]

    /// In the order of the ways in which an element says that it holds the article.
    private static let containerFeatures: [(best: BlockFeature, around: BlockFeature)] = [
        (.bestArticleBody, .aroundArticleBody), (.bestArticle, .aroundArticle), (.bestMain, .aroundMain),
        (.bestText, .aroundText),
    ]

    /// For elements that say that they hold the article, in four ways: how much of the likely text the best of them
    /// holds, and by node how much the best of those around it.
    private func containers() -> (best: SIMD4<Float>, around: [SIMD4<Float>]) {
        var best = SIMD4<Float>.zero
        var around = [SIMD4<Float>](repeating: .zero, count: shares.count)
        for index in around.indices {
            if index > 0 { around[index] = around[outline.parent(of: index)] }
            guard shares[index] > 0 else { continue }
            let (marks, tag) = (outline.ownMarks[index], outline.tag(at: index))
            let ways = [marks.contains(.articleBody), tag == .article, tag == .main, marks.contains(.text)]
            for (kind, isMarked) in ways.enumerated() where isMarked {
                around[index][kind] = max(around[index][kind], shares[index])
                best[kind] = max(best[kind], shares[index])
            }
        }
        return (best, around)
    }
}
