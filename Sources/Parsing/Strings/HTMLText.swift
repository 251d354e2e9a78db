import Markup
import NewsModel

/// Reduces markup (HTML, XHTML, NITF) to text: blocks become paragraphs, scripts and styles nothing.
struct HTMLText {
    private(set) var paragraphs: [Paragraph] = []
    private let skipsPictures: Bool
    /// Whether each paragraph is one link and nothing else.
    private var areLinks: [Bool] = []
    private var text: [UInt8] = []
    private var textOutsideLinks = 0
    /// The first node after the link that was opened last.
    private var linkEnd = 0
    private var kind = Paragraph.Kind.paragraph

    /// The paragraphs inside a node. `skipsPictures` leaves out figures with their captions, and buttons and forms.
    init(_ node: MarkupNode, skipsPictures: Bool = false) {
        self.skipsPictures = skipsPictures
        walk(node.tree, (node.isText ? node.index : node.index + 1)..<max(node.end, node.index + 1))
        endBlock()
    }

    /// The paragraphs in a run of a tree's nodes.
    init(_ tree: MarkupTree, nodes: Range<Int>, skipsPictures: Bool = false) {
        self.skipsPictures = skipsPictures
        walk(tree, nodes)
        endBlock()
    }

    /// The paragraphs of HTML source.
    init(html: String, skipsPictures: Bool = false) {
        self.init(MarkupTree(html: html).document, skipsPictures: skipsPictures)
    }

    /// All paragraphs, a line each.
    var string: String { paragraphs.map(\.text).joined(separator: "\n") }

    /// The paragraphs without the links at the end, which lead on ("Read on the site") or elsewhere, and without what
    /// else was appended; all paragraphs when they are nothing but that.
    func withoutTail(_ isAppended: (String) -> Bool = { _ in false }) -> [Paragraph] {
        var end = paragraphs.count
        while end > 0, areLinks[end - 1] || isAppended(paragraphs[end - 1].text) { end -= 1 }
        return end == 0 ? paragraphs : Array(paragraphs[..<end])
    }

    /// The paragraphs before the first that is nothing but a link, as the words of a teaser stand before "Read on"; links
    /// that stand before them are passed over.
    var beforeLink: [Paragraph] {
        let start = areLinks.firstIndex(of: false) ?? paragraphs.count
        let end = areLinks[start...].firstIndex(of: true) ?? paragraphs.count
        return Array(paragraphs[start..<end])
    }

    private mutating func walk(_ tree: MarkupTree, _ nodes: Range<Int>) {
        // Without recursion, so that depth costs no stack: `ends` holds the blocks that are open.
        var ends: [(end: Int, kind: Paragraph.Kind)] = []
        var index = nodes.lowerBound
        while index < nodes.upperBound {
            while let open = ends.last, open.end <= index {
                endBlock()
                ends.removeLast()
                kind = ends.last?.kind ?? .paragraph
            }
            let node = MarkupNode(tree: tree, index: index)
            if node.isText {
                let before = text.count
                text.append(contentsOf: node.text.utf8)
                if index >= linkEnd { textOutsideLinks += text[before...].count { $0 > 0x20 } }
            } else if node.name == "a" {
                linkEnd = max(linkEnd, node.end)
            } else if isSkipped(node.name) {
                index = node.end
                continue
            } else if Self.breaks.contains(node.name) {
                endBlock()
            } else if let blockKind = Self.blocks[node.name] {
                endBlock()
                kind = blockKind == .paragraph ? (ends.last?.kind ?? .paragraph) : blockKind
                ends.append((node.end, kind))
            }
            index += 1
        }
        while ends.popLast() != nil { endBlock() }
    }

    private func isSkipped(_ name: String) -> Bool {
        Self.hidden.contains(name) || skipsPictures && Self.pictures.contains(name)
    }

    private mutating func endBlock() {
        let clean = String(decoding: text, as: UTF8.self).singleSpaced
        text.removeAll(keepingCapacity: true)
        if !clean.isEmpty {
            paragraphs.append(Paragraph(clean, kind: kind))
            areLinks.append(textOutsideLinks == 0)
        }
        textOutsideLinks = 0
    }

    private static let hidden: Set = [
        "script", "style", "applet", "head", "template", "noembed", "noframes",
        // The next item of a feed, when the one before it is not closed.
        "item", "entry",
    ]
    private static let pictures: Set = [
        "figure", "figcaption", "button", "form", "select", "iframe", "video", "audio", "object",
        // Of NITF.
        "media", "body.head", "body.end",
    ]
    private static let breaks: Set = ["br", "hr", "td", "th"]
    private static let blocks: [String: Paragraph.Kind] = [
        "p": .paragraph, "div": .paragraph, "section": .paragraph, "article": .paragraph, "tr": .paragraph,
        "ul": .paragraph, "ol": .paragraph, "dl": .paragraph, "dt": .paragraph, "dd": .paragraph, "pre": .paragraph,
        "table": .paragraph, "li": .listItem, "blockquote": .quotation, "h1": .heading, "h2": .heading,
        "h3": .heading, "h4": .heading, "h5": .heading, "h6": .heading, "figure": .paragraph, "address": .paragraph,
        // Of NITF.
        "hl1": .heading, "hl2": .heading, "bq": .quotation, "block": .paragraph,
    ]
}

extension String {
    /// The lines of a text that has no markup, blank ones left out.
    var plainParagraphs: [Paragraph] {
        split(whereSeparator: \.isNewline).map { String($0).singleSpaced }.filter { !$0.isEmpty }.map { Paragraph($0) }
    }
}
