import Markup

/// Measures what stands around each line: the lines beside it, the heading above it, the elements it is in.
struct BlockSurroundings {
    private let outline: PageOutline
    private let blocks: [PageBlock]
    private let rows: [[Float]]
    /// Clipped first scores.
    private let scores: [Float]
    /// By node, the share of the page's likely text that stands in it.
    private let shares: [Float]
    private let heading: Int?

    /// `gains`: how much of an article each line would be; `total`: the sum of the positive ones, at least 1.
    init(outline: PageOutline, rows: [[Float]], scores: [Float], gains: [Float], total: Float) {
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
        heading = rows.firstIndex { $0[BlockFeature.atHeading.rawValue] > 0 }
    }

    /// The number of values a line gets.
    static let width = 20 + 4 + 5 + 12 + 8 + 4 + 2

    /// Appends their values to the rows of these lines, which are in order; of all lines without any named.
    func append(to contexts: inout [[Float]], of lines: [Int]? = nil) {
        let parents = blocks.map { outline.parent(of: $0.node) }
        let generations = generations(parents)
        let containers = containers()
        let headings = headingsAbove()
        let weights = weightsBefore()
        for (position, index) in (lines ?? Array(blocks.indices)).enumerated() {
            appendNeighbours(of: index, parents, to: &contexts[position])
            appendCompany(of: index, to: &contexts[position])
            appendHeading(headings[index], parents, of: index, to: &contexts[position])
            for generation in generations { generation.append(of: index, to: &contexts[position]) }
            let around = containers.around[blocks[index].node]
            for kind in around.indices { contexts[position] += [containers.best[kind], around[kind]] }
            var node = blocks[index].node
            for _ in 0..<4 {
                contexts[position].append(shares[node])
                node = outline.parent(of: node)
            }
            if let heading {
                contexts[position].append(Float(min(60, max(-30, index - heading))) / 60)
                contexts[position].append(min(2, max(-0.5, (weights[index] - weights[heading]) / 4_000)))
            } else {
                contexts[position] += [-1, -1]
            }
        }
    }

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

    private func appendNeighbours(of index: Int, _ parents: [Int], to row: inout [Float]) {
        for distance in [-1, 1, -2, 2] {
            let neighbour = index + distance
            guard blocks.indices.contains(neighbour) else {
                row.append(contentsOf: repeatElement(0, count: abs(distance) == 1 ? 6 : 4))
                continue
            }
            let block = blocks[neighbour]
            row.append(rows[neighbour][BlockFeature.length.rawValue])
            row.append(block.linkDensity)
            row.append(block.tag.isHeading ? 1 : 0)
            row.append(block.endsWithStop ? 1 : 0)
            if abs(distance) == 1 {
                row.append(parents[neighbour] == parents[index] ? 1 : 0)
                row.append(block.tag == blocks[index].tag ? 1 : 0)
            }
        }
    }

    /// What the four lines before and after are: links and labels stand around teasers, not around paragraphs.
    private func appendCompany(of index: Int, to row: inout [Float]) {
        for range in [max(0, index - 4)..<index, index + 1..<max(index + 1, min(blocks.count, index + 5))] {
            let count = Float(max(1, range.count))
            row.append(range.reduce(0) { $0 + blocks[$1].linkDensity } / count)
            let labels = range.count { blocks[$0].weight < 40 && blocks[$0].stops == 0 && !blocks[$0].tag.isHeading }
            row.append(Float(labels) / count)
        }
    }

    // MARK: - The heading above

    /// What the nearest heading above is like: "Related stories" says what comes below it, a linked headline too.
    private func appendHeading(_ above: Int?, _ parents: [Int], of index: Int, to row: inout [Float]) {
        guard let above else {
            row += [0, 0, 0, 0, 0]
            return
        }
        let isAround = parents[above] != 0 && outline.contains(parents[above], blocks[index].node)
        row += [
            scores[above], blocks[above].linkDensity, Float(min(20, index - above)) / 20,
            saysWhatFollows(above) ? 1 : 0,
            isAround ? 1 : 0,
        ]
    }

    /// Whether what comes below a line stands under it: under a heading, or a short line that says what follows.
    private func leads(_ index: Int) -> Bool {
        let block = blocks[index]
        return block.tag.isHeading || block.weight < 40 && !block.endsWithStop && saysWhatFollows(index)
    }

    private func saysWhatFollows(_ index: Int) -> Bool {
        Self.leading.contains { rows[index][$0.rawValue] > 0 }
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

        /// By line.
        let nodes: [Int]
        /// By node.
        private var sums: [Sum]

        init(nodes: [Int], blocks: [PageBlock], of nodeCount: Int) {
            self.nodes = nodes
            sums = Array(repeating: Sum(), count: nodeCount)
            for (node, block) in zip(nodes, blocks) {
                sums[node].weight += block.weight
                sums[node].links += block.linkWeight
                sums[node].lines += 1
                sums[node].prose += block.stops > 0 ? block.weight : 0
            }
        }

        func append(of index: Int, to row: inout [Float]) {
            let sum = sums[nodes[index]]
            let weight = max(1, sum.weight)
            row += [
                min(14, BlockMeter.logarithm(weight)) / 14, sum.links / weight, min(30, sum.lines) / 30,
                sum.prose / weight,
            ]
        }
    }

    /// The three elements around each line.
    private func generations(_ parents: [Int]) -> [Generation] {
        var nodes = parents
        return (0..<3).map { _ in
            defer { nodes = nodes.map { outline.parent(of: $0) } }
            return Generation(nodes: nodes, blocks: blocks, of: shares.count)
        }
    }

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
