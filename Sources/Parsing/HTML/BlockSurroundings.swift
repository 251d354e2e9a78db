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
    static let width = 20 + 5 + 12 + 8 + 4 + 2

    /// Appends the values of each line to its row.
    func append(to contexts: inout [[Float]]) {
        let parents = blocks.map { outline.parent(of: $0.node) }
        let headings = headings(parents)
        let generations = generations(parents)
        let containers = containers()
        var weightBefore: Float = 0
        let weightBeforeHeading = heading.map { blocks[..<$0].reduce(0) { $0 + $1.weight } } ?? 0
        for index in blocks.indices {
            appendNeighbours(of: index, parents, to: &contexts[index])
            contexts[index] += headings[index]
            for generation in generations { contexts[index] += generation[index] }
            contexts[index] += containers[index]
            var node = blocks[index].node
            for _ in 0..<4 {
                contexts[index].append(shares[node])
                node = outline.parent(of: node)
            }
            if let heading {
                contexts[index].append(Float(min(60, max(-30, index - heading))) / 60)
                contexts[index].append(min(2, max(-0.5, (weightBefore - weightBeforeHeading) / 4_000)))
            } else {
                contexts[index] += [-1, -1]
            }
            weightBefore += blocks[index].weight
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

    // MARK: - The heading above

    /// What the nearest heading above is like: "Related stories" says what comes below it, a linked headline too.
    private func headings(_ parents: [Int]) -> [[Float]] {
        let leading: [BlockFeature] = [
            .saysRelated, .saysComment, .saysSubscribe, .saysShare, .saysStaff, .saysCopyright,
        ]
        var last: Int?
        return blocks.indices.map { index in
            var values: [Float] = [0, 0, 0, 0, 0]
            if let last {
                let isAround = parents[last] != 0 && outline.contains(parents[last], blocks[index].node)
                values = [
                    scores[last], blocks[last].linkDensity, Float(min(20, index - last)) / 20,
                    leading.contains { rows[last][$0.rawValue] > 0 } ? 1 : 0, isAround ? 1 : 0,
                ]
            }
            let block = blocks[index]
            let leadsIn = block.weight < 40 && !block.endsWithStop && leading.contains { rows[index][$0.rawValue] > 0 }
            if block.tag.isHeading || leadsIn { last = index }
            return values
        }
    }

    // MARK: - Elements around

    /// For each of the three elements around a line: how much text is in it, in links, in lines, in sentences.
    private func generations(_ parents: [Int]) -> [[[Float]]] {
        var nodes = parents
        return (0..<3).map { _ in
            var sums = [Int: (weight: Float, links: Float, lines: Float, prose: Float)]()
            for (node, block) in zip(nodes, blocks) {
                let isProse: Float = block.stops > 0 ? block.weight : 0
                let old = sums[node] ?? (0, 0, 0, 0)
                sums[node] = (
                    old.weight + block.weight, old.links + block.linkWeight, old.lines + 1, old.prose + isProse
                )
            }
            let values: [[Float]] = nodes.map { node in
                guard let sum = sums[node] else { return [0, 0, 0, 0] }
                let weight = max(1, sum.weight)
                return [
                    min(14, BlockMeter.logarithm(weight)) / 14, sum.links / weight, min(30, sum.lines) / 30,
                    sum.prose / weight,
                ]
            }
            nodes = nodes.map { outline.parent(of: $0) }
            return values
        }
    }

    /// For elements that say that they hold the article, in four ways: how much of the likely text the best of them
    /// holds, and how much the best of those around the line.
    private func containers() -> [[Float]] {
        let kinds: [(Int) -> Bool] = [
            { outline.ownMarks[$0].contains(.articleBody) }, { outline.tag(at: $0) == .article },
            { outline.tag(at: $0) == .main }, { outline.ownMarks[$0].contains(.text) },
        ]
        // By node, the greatest share among the marked elements around it, itself included.
        let around = kinds.map { isMarked in
            var best = [Float](repeating: 0, count: shares.count)
            for index in best.indices {
                best[index] = max(index == 0 ? 0 : best[outline.parent(of: index)], isMarked(index) ? shares[index] : 0)
            }
            return best
        }
        let best = around.map { $0.max() ?? 0 }
        return blocks.map { block in kinds.indices.flatMap { [best[$0], around[$0][block.node]] } }
    }
}
