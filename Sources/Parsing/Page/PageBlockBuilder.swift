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
    /// The element around the text that was taken in last, and where texts of two elements meet without a space.
    private var lastElement: Int?
    private var seams: [Int] = []

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
            if node.isText { append(node) }
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
            guard holdsPage(node) || isShadow(node) else { return node.end }
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

    private mutating func append(_ node: MarkupNode) {
        let element = node.parentIndex
        if let element, let lastElement, element != lastElement,
            MarkupNode(tree: tree, index: lastElement).end <= element,
            !line.isEmpty, !line.needsSpace
        {
            seams.append(text.count)
        }
        lastElement = element
        line.append(node.textBytes, isLink: marks[node.index].contains(.link), to: &text)
    }

    /// Puts spaces where a style sheet keeps elements apart: `<span>May 12, 2025</span><span>9:30 AM</span>`.
    ///
    /// In short lines only: in prose two elements may share a word.
    private mutating func partSeams() {
        defer { seams.removeAll(keepingCapacity: true) }
        guard line.weight < Self.longestLabel else { return }
        for seam in seams.reversed() where seam > line.start && seam < text.count && Seam.parts(text, at: seam) {
            text.insert(UInt8(ascii: " "), at: seam)
        }
    }

    private static let longestLabel: Float = 120

    /// Whether it is a template whose content the browser shows in its place.
    private func isShadow(_ node: MarkupNode) -> Bool {
        node.name == "template" && (node["shadowrootmode"] ?? node["shadowroot"]) != nil
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
        let paragraphs = node.descendants.count { tag(of: $0.index) == .p && $0.text.utf8.count >= 80 }
        return prose >= 600 || prose >= 250 && paragraphs > 1
    }

    private mutating func flush() {
        line.finish(&text)
        if !seams.isEmpty { partSeams() }
        lastElement = nil
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

/// A place where the texts of two elements meet.
private enum Seam {
    /// Whether what meets there is two words: a number and a number or a letter, a small letter and a capital.
    static func parts(_ text: [UInt8], at seam: Int) -> Bool {
        let (before, after) = (kind(text, endingAt: seam), kind(text, from: seam))
        switch (before, after) {
        case (.digit, .digit), (.digit, .small), (.digit, .capital), (.small, .digit), (.capital, .digit),
            (.small, .capital):
            return true
        default: return false
        }
    }

    private enum Kind { case digit, small, capital, other }

    private static func kind(_ text: [UInt8], endingAt end: Int) -> Kind {
        let isWide = text[end - 1] >= 0x80 && end >= 2
        return isWide ? kind(text[end - 2], text[end - 1]) : kind(text[end - 1], 0)
    }

    private static func kind(_ text: [UInt8], from start: Int) -> Kind {
        kind(text[start], start + 1 < text.count ? text[start + 1] : 0)
    }

    /// Of an ASCII or a Cyrillic character.
    private static func kind(_ first: UInt8, _ second: UInt8) -> Kind {
        switch (first, second) {
        case (UInt8(ascii: "0")...UInt8(ascii: "9"), _): .digit
        case (UInt8(ascii: "a")...UInt8(ascii: "z"), _), (0xD0, 0xB0...0xBF), (0xD1, 0x80...0x9F): .small
        case (UInt8(ascii: "A")...UInt8(ascii: "Z"), _), (0xD0, 0x81...0xAF): .capital
        default: .other
        }
    }
}
