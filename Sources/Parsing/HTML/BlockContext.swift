import Formats
import Markup

/// Measures each line among the lines around it, once a first look has given every line a score.
///
/// The first score says how much a line looks like an article's by itself; here its neighbours have their say, the
/// lines of the same kind, and the element that holds most of what scored well.
struct BlockContext {
    private let outline: PageOutline
    private let blocks: [PageBlock]
    private let rows: [BlockRow]
    /// Clipped first scores.
    private let scores: [Float]
    /// How much of an article each line would be: positive for text that belongs, negative for text that does not.
    private let gains: [Float]
    private let weights: [Float]
    private let allGain: Float
    /// The element whose lines together gain most.
    private let container: Int

    init(outline: PageOutline, rows: [BlockRow], scores: [Float]) {
        self.outline = outline
        self.rows = rows
        blocks = outline.blocks
        self.scores = scores.map { min(4, max(-4, $0)) }
        weights = blocks.map { min(400, $0.weight) + 10 }
        gains = zip(self.scores, blocks).map { score, block in
            let gain = min(1, max(-1, score / 2)) * min(400, block.weight)
            return gain < 0 ? gain * 0.7 : gain
        }
        allGain = max(1, gains.reduce(0) { $0 + max(0, $1) })
        container = Self.container(outline, gains)
    }

    /// All that is measured of these lines, which are in order; of all lines without any named.
    func measure(_ lines: [Int]? = nil) -> [BlockRow] {
        let window = Window(scores: scores, weights: weights)
        let parentNodes = blocks.map { outline.parent(of: $0.node) }
        let parents = Kin(nodes: parentNodes, of: outline.tree.nodeCount)
        let grandparents = Kin(nodes: parentNodes.map { outline.parent(of: $0) }, of: outline.tree.nodeCount)
        let byParent = others(parents)
        let byGrandparent = others(grandparents)
        let bySignature = others(Kin(blocks.map { Signature(block: $0) }))
        let classes = Kin(classNames())
        let byClass = others(classes)
        let classSizes = classes.sums(blocks.map { _ in 1 })
        let gainByParent = parents.sums(gains.map { max(0, $0) })
        let top = blocks.indices.max {
            (gainByParent[parents.of[$0]], -parentNodes[$0]) < (gainByParent[parents.of[$1]], -parentNodes[$1])
        }
        let topParent = top.map { parents.of[$0] }
        let distances = distances()
        let places = places()
        let gainsBefore = gainsBefore()
        let lines = lines ?? Array(blocks.indices)
        var measured = lines.map { index in
            let isInside = outline.contains(container, blocks[index].node)
            var row = BlockRow(extending: rows[index])
            row[.score] = scores[index]
            row[.isInContainer] = isInside ? 1 : 0
            row[.scoreInContainer] = isInside ? scores[index] : 0
            window.measure(index, &row)
            row[.scoreOfSiblings] = byParent[index]
            row[.scoreOfCousins] = byGrandparent[index]
            row[.scoreOfSameMarks] = bySignature[index]
            row[.scoreOfSameClass] = byClass[index]
            row[.countOfSameClass] = min(20, classSizes[classes.of[index]]) / 20
            row[.linesToFirst] = places[index].toFirst
            row[.linesFromLast] = places[index].toLast
            row[.gainBefore] = gainsBefore[index] / allGain
            row[.gainOfPage] = min(allGain, 5_000) / 5_000
            row[.textSinceSure] = distances[index].back
            row[.textUntilSure] = distances[index].ahead
            row[.endingsBefore] = places[index].endings
            row[.depthInContainer] = depth(below: container, of: blocks[index].node)
            row[.isInTopParent] = parents.of[index] == topParent ? 1 : 0
            row[.gainOfParent] = gainByParent[parents.of[index]] / allGain
            return row
        }
        BlockSurroundings(outline: outline, rows: rows, scores: scores, gains: gains, total: allGain)
            .measure(lines, into: &measured)
        return measured
    }

    /// How much the lines before each line gain.
    private func gainsBefore() -> [Float] {
        var sum: Float = 0
        return gains.map { gain in
            defer { sum += max(0, gain) }
            return sum
        }
    }

    // MARK: - The container

    /// Adds the gains of its lines to every element; the deepest of the best is the container.
    private static func container(_ outline: PageOutline, _ gains: [Float]) -> Int {
        var sums = [Float](repeating: 0, count: outline.tree.nodeCount)
        for (block, gain) in zip(outline.blocks, gains) { sums[block.node] += gain }
        for index in stride(from: sums.count - 1, to: 0, by: -1) where sums[index] != 0 {
            sums[outline.parent(of: index)] += sums[index]
        }
        var best = 0
        for index in sums.indices where sums[index] >= sums[best] && sums[index] > 0 { best = index }
        return best
    }

    private func depth(below container: Int, of node: Int) -> Float {
        var node = node
        for depth in 0..<10 {
            if node == container { return Float(depth) / 10 }
            if node == 0 { return 1.5 }
            node = outline.parent(of: node)
        }
        return outline.contains(container, node) ? 1 : 1.5
    }

    // MARK: - Lines of one kind

    /// Lines of one kind have the same tag in the same surroundings.
    private struct Signature: Hashable {
        let tag: PageTag
        let marks: UInt64

        init(block: PageBlock) {
            tag = block.tag
            marks = block.marks.rawValue
        }
    }

    /// By line, a hash of its tag and of the classes of its element and the one around: what a site's style sheet sees,
    /// whatever the words mean.
    private func classNames() -> [StableHash] {
        let name = outline.tree.names.firstIndex { $0.prefix == nil && $0.local == "class" }
        return blocks.map { block in
            var hash = StableHash()
            for node in [block.node, outline.parent(of: block.node)] {
                hash.add(outline.tag(at: node).rawValue)
                let value = name.flatMap { MarkupNode(tree: outline.tree, index: node).attributeBytes($0) }
                for byte in value ?? [] { hash.add(byte) }
            }
            return hash
        }
    }

    /// Which lines belong together: a number for each, from 0, the same for those of one kind.
    private struct Kin {
        private(set) var of: [Int] = []
        private var count = 0

        init<Key: Hashable>(_ keys: [Key]) {
            var known: [Key: Int] = [:]
            of = keys.map { key in
                if let kind = known[key] { return kind }
                defer { known[key] = known.count }
                return known.count
            }
            count = known.count
        }

        init(nodes: [Int], of nodeCount: Int) {
            var known = [Int](repeating: -1, count: nodeCount)
            for node in nodes {
                if known[node] < 0 {
                    known[node] = count
                    count += 1
                }
                of.append(known[node])
            }
        }

        /// By number of kind, the sums of the values.
        func sums(_ values: [Float]) -> [Float] {
            var sums = [Float](repeating: 0, count: count)
            for (kind, value) in zip(of, values) { sums[kind] += value }
            return sums
        }
    }

    /// For each line the weighted mean score of the others of its kind; 0 without any.
    private func others(_ kin: Kin) -> [Float] {
        let weightSums = kin.sums(weights)
        let scoreSums = kin.sums(zip(scores, weights).map { $0 * $1 })
        return blocks.indices.map { index in
            let weight = weightSums[kin.of[index]] - weights[index]
            guard weight > 0.01 else { return 0 }
            return (scoreSums[kin.of[index]] - scores[index] * weights[index]) / weight
        }
    }

    // MARK: - Places

    private struct Place {
        var toFirst: Float = 0
        var toLast: Float = 0
        var endings: Float = 0
    }

    /// The lines that surely belong; at least one, where there are lines.
    private func sureLines() -> [Int] {
        let sure = blocks.indices.filter {
            scores[$0] > 1 && blocks[$0].weight >= 60 && outline.contains(container, blocks[$0].node)
        }
        if !sure.isEmpty { return sure }
        let likely = blocks.indices.filter { scores[$0] > 0 }
        if !likely.isEmpty { return likely }
        return blocks.indices.max { scores[$0] < scores[$1] }.map { [$0] } ?? []
    }

    /// Where lines stand between the first and the last sure line, and after how many lines that end articles.
    private func places() -> [Place] {
        let sure = sureLines()
        guard let first = sure.first, let last = sure.last else { return [] }
        let endings: [BlockFeature] = [.saysRelated, .saysComment, .saysSubscribe, .saysCopyright, .saysStaff]
        var count: Float = 0
        var gain: Float = 0
        return blocks.indices.map { index in
            let place = Place(
                toFirst: Float(min(10, max(-10, first - index))) / 10,
                toLast: Float(min(10, max(-10, index - last))) / 10,
                endings: min(count, 3) / 3)
            gain += max(0, gains[index])
            if scores[index] < 0.5, gain > 0.3 * allGain, endings.contains(where: { rows[index][$0] > 0 }) {
                count += 1
            }
            return place
        }
    }

    /// How much text lies between each line and the sure lines before and after it; 1 stands for 1,000 and more.
    private func distances() -> [(back: Float, ahead: Float)] {
        let sure = Set(sureLines())
        var starts: [Float] = [0]
        for block in blocks { starts.append(starts[starts.count - 1] + block.weight) }
        var back = [Float](repeating: 1, count: blocks.count)
        var ahead = back
        var end: Float?
        for index in blocks.indices {
            if let end { back[index] = min(1_000, starts[index] - end) / 1_000 }
            if sure.contains(index) { end = starts[index + 1] }
        }
        var start: Float?
        for index in blocks.indices.reversed() {
            if let start { ahead[index] = min(1_000, start - starts[index + 1]) / 1_000 }
            if sure.contains(index) { start = starts[index] }
        }
        return Array(zip(back, ahead))
    }

    // MARK: - Neighbours

    /// The scores of neighbours; beyond the page's ends nothing belongs to the article.
    private struct Window {
        let scores: [Float]
        let weights: [Float]

        func measure(_ index: Int, _ row: inout BlockRow) {
            row[.scoreBefore1] = score(index - 1)
            row[.scoreAfter1] = score(index + 1)
            row[.scoreBefore2] = score(index - 2)
            row[.scoreAfter2] = score(index + 2)
            row[.scoreBefore3] = score(index - 3)
            row[.scoreAfter3] = score(index + 3)
            row[.meanBefore3] = mean(index - 3..<index)
            row[.meanAfter3] = mean(index + 1..<index + 4)
            row[.meanBefore8] = mean(index - 8..<index)
            row[.meanAfter8] = mean(index + 1..<index + 9)
        }

        private func score(_ index: Int) -> Float { scores.indices.contains(index) ? scores[index] : -4 }

        private func mean(_ range: Range<Int>) -> Float {
            var sum: Float = 0
            var weight: Float = 0
            for index in range {
                let own = scores.indices.contains(index) ? weights[index] : 1
                sum += score(index) * own
                weight += own
            }
            return sum / weight
        }
    }
}
