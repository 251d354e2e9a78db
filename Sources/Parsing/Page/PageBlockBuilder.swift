import Markup

/// Divides a page into lines of text.
struct PageBlockBuilder {
    private let tree: MarkupTree
    private let tags: [PageTag]
    private let marks: [PageMarks]
    private(set) var blocks: [PageBlock] = []
    private(set) var text: [UInt8] = []
    /// Block elements that are open: their positions and ends.
    private var open: [(node: Int, end: Int)] = [(0, Int.max)]
    private var line = LineBuilder()

    init(tree: MarkupTree, tags: [PageTag], marks: [PageMarks]) {
        self.tree = tree
        self.tags = tags
        self.marks = marks
    }

    mutating func build() {
        var index = 0
        while index < tree.nodeCount {
            while let innermost = open.last, index >= innermost.end {
                flush()
                open.removeLast()
            }
            index = visit(MarkupNode(tree: tree, index: index))
        }
        flush()
    }

    /// Takes in a node; returns the position of the next.
    private mutating func visit(_ node: MarkupNode) -> Int {
        guard let name = node.nameIndex else {
            if node.isText { line.append(node.textBytes, isLink: marks[node.index].contains(.link), to: &text) }
            return node.index + 1
        }
        switch tags[name] {
        case .script, .head:
            return node.end
        case .noscript:
            guard holdsText(node) else { return node.end }
            flush()
            open.append((node.index, node.end))
        case .unseen:
            guard holdsPage(node) else { return node.end }
            flush()
            open.append((node.index, node.end))
        case .br:
            // A single break within a sentence is layout; after the end of one, or doubled, it ends a paragraph.
            if line.breaks > 0 || line.endsWithStop || line.isEmpty { flush() } else { line.addBreak(to: &text) }
        case .hr:
            flush()
        case .span where isHoverCard(node):
            return node.end
        case let tag where tag.isInline:
            break
        default:
            flush()
            open.append((node.index, node.end))
        }
        return node.index + 1
    }

    /// Whether a drawing or a control that nobody closed has swallowed the page.
    private func holdsPage(_ node: MarkupNode) -> Bool {
        guard node.end - node.index > 6, !["template", "style", "dialog", "noframes"].contains(node.name) else {
            return false
        }
        var paragraphs = 0
        for inner in node.descendants {
            if let name = inner.nameIndex, tags[name] == .p || tags[name] == .h1 { paragraphs += 1 }
            if paragraphs > 2 { return true }
        }
        return false
    }

    /// Whether it is a card that shows when the link before it is pointed at: a picture, links to what else there is.
    private func isHoverCard(_ node: MarkupNode) -> Bool {
        guard node.end - node.index > 4, let parent = node.parent, tag(of: parent.index) == .span,
            parent.index + 1 < node.index, tag(of: parent.index + 1) == .a
        else { return false }
        let inner = node.descendants.map { tag(of: $0.index) }
        let links = inner.count { $0 == .a }
        return links > 1 || links == 1 && inner.contains(.img)
    }

    /// Whether it repeats a text that only a script would show, not a picture or a request to switch scripts on.
    private func holdsText(_ node: MarkupNode) -> Bool {
        guard node.end - node.index > 6 else { return false }
        let prose = node.descendants.reduce(0) { $1.isText && $1.textBytes.count >= 80 ? $0 + $1.textBytes.count : $0 }
        return prose >= 600
    }

    private mutating func flush() {
        line.finish(&text)
        if line.weight > 0, let innermost = open.last {
            blocks.append(
                PageBlock(
                    node: innermost.node, tag: tag(of: innermost.node), marks: marks[innermost.node],
                    bytes: line.start..<text.count, weight: line.weight, linkWeight: line.linkWeight,
                    stops: line.stops, commas: line.commas, endsWithStop: line.endsWithStop))
        }
        line = LineBuilder(start: text.count)
    }

    private func tag(of index: Int) -> PageTag {
        MarkupNode(tree: tree, index: index).nameIndex.map { tags[$0] } ?? .document
    }
}
