import Markup

/// A page as a list of lines, with what is known of the elements around them.
struct PageOutline {
    let tree: MarkupTree
    /// By position of the name in `tree.names`.
    let tags: [PageTag]
    /// By position of the node.
    private let nodeTags: [PageTag]
    /// By tag, the positions of its elements.
    private let positions: [[Int]]
    /// By position of the node; what it and all around it say.
    private(set) var marks: [PageMarks]
    /// By position of the node; what it says itself.
    private(set) var ownMarks: [PageMarks]
    private(set) var blocks: [PageBlock] = []
    /// The lines' text, UTF-8, white space collapsed.
    private(set) var text: [UInt8] = []

    init(_ tree: MarkupTree) {
        self.tree = tree
        tags = tree.names.map { PageTag(name: $0.local) }
        (nodeTags, positions) = Self.index(tree, tags)
        (marks, ownMarks) = PageMarkCollector(tree: tree, tags: tags).collect()
        var builder = PageBlockBuilder(tree: tree, tags: tags, marks: marks)
        builder.build()
        blocks = builder.blocks
        text = builder.text
    }

    private static func index(_ tree: MarkupTree, _ tags: [PageTag]) -> (tags: [PageTag], positions: [[Int]]) {
        var nodeTags: [PageTag] = []
        nodeTags.reserveCapacity(tree.nodeCount)
        var positions = [[Int]](repeating: [], count: PageTag.count)
        for index in 0..<tree.nodeCount {
            let node = MarkupNode(tree: tree, index: index)
            let tag = node.nameIndex.map { tags[$0] } ?? (node.isText ? .text : .document)
            nodeTags.append(tag)
            if node.isElement { positions[Int(tag.rawValue)].append(index) }
        }
        return (nodeTags, positions)
    }

    func string(_ block: PageBlock) -> String {
        String(decoding: bytes(block), as: UTF8.self)
    }

    /// A line's UTF-8.
    func bytes(_ block: PageBlock) -> ArraySlice<UInt8> { text[block.bytes] }

    /// The position of the node around a node; the document is around itself.
    func parent(of index: Int) -> Int {
        MarkupNode(tree: tree, index: index).parentIndex ?? 0
    }

    /// A node and all around it, the innermost first.
    func ancestors(of index: Int) -> [Int] {
        var chain = [index]
        var node = index
        while node != 0 {
            node = parent(of: node)
            chain.append(node)
        }
        return chain
    }

    /// The first bytes of a line, cut before a broken character.
    func beginning(of block: PageBlock, limit: Int) -> String {
        var end = min(block.bytes.upperBound, block.bytes.lowerBound + limit)
        while end < block.bytes.upperBound, text[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: text[block.bytes.lowerBound..<end], as: UTF8.self)
    }

    /// The last bytes of a line, cut after a broken character.
    func end(of block: PageBlock, limit: Int) -> String {
        var start = max(block.bytes.lowerBound, block.bytes.upperBound - limit)
        while start < block.bytes.upperBound, text[start] & 0xC0 == 0x80 { start += 1 }
        return String(decoding: text[start..<block.bytes.upperBound], as: UTF8.self)
    }

    /// Whether a node is another or stands inside it.
    func contains(_ outer: Int, _ inner: Int) -> Bool {
        inner == outer || (inner > outer && inner < MarkupNode(tree: tree, index: outer).end)
    }

    func tag(at index: Int) -> PageTag { nodeTags[index] }

    /// The elements of a tag, in document order.
    func elements(_ tag: PageTag) -> [MarkupNode] {
        positions[Int(tag.rawValue)].map { MarkupNode(tree: tree, index: $0) }
    }
}

/// A line of text as a reader sees it: what stands between two block elements or line breaks.
struct PageBlock {
    /// The innermost block element around it.
    let node: Int
    let tag: PageTag
    /// What it and all elements around it say.
    let marks: PageMarks
    /// UTF-8, in `PageOutline.text`.
    let bytes: Range<Int>
    /// Its length in characters; a Han character counts as two and a half, which is what it takes in English.
    let weight: Float
    /// The part of `weight` that stands in links.
    let linkWeight: Float
    /// Marks that end a sentence.
    let stops: Int
    let commas: Int
    let endsWithStop: Bool

    var linkDensity: Float { weight > 0 ? linkWeight / weight : 0 }

    /// Whether it is at least a sentence, which no text repeats word for word.
    var isSentence: Bool { weight >= 40 && linkDensity < 0.35 && endsWithStop }

    /// Whether it looks like a paragraph of prose by itself.
    var isProse: Bool { weight >= 80 && linkDensity < 0.35 && stops > 0 }
}
