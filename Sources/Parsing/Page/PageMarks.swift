import Markup

/// What an element says of itself in its class, id, role and itemprop.
struct PageMarks: OptionSet {
    let rawValue: UInt64

    /// `articleBody`, `article-content`, `post-body` and the like.
    static let articleBody = PageMarks(rawValue: 1 << 0)
    static let article = PageMarks(rawValue: 1 << 1)
    static let content = PageMarks(rawValue: 1 << 2)
    static let comment = PageMarks(rawValue: 1 << 3)
    static let share = PageMarks(rawValue: 1 << 4)
    static let related = PageMarks(rawValue: 1 << 5)
    static let navigation = PageMarks(rawValue: 1 << 6)
    static let advertisement = PageMarks(rawValue: 1 << 7)
    static let newsletter = PageMarks(rawValue: 1 << 8)
    static let caption = PageMarks(rawValue: 1 << 9)
    static let byline = PageMarks(rawValue: 1 << 10)
    static let date = PageMarks(rawValue: 1 << 11)
    static let keywords = PageMarks(rawValue: 1 << 12)
    static let sidebar = PageMarks(rawValue: 1 << 13)
    static let footer = PageMarks(rawValue: 1 << 14)
    static let consent = PageMarks(rawValue: 1 << 15)
    static let hidden = PageMarks(rawValue: 1 << 16)
    static let list = PageMarks(rawValue: 1 << 17)
    static let tool = PageMarks(rawValue: 1 << 18)
    static let header = PageMarks(rawValue: 1 << 19)
    static let lead = PageMarks(rawValue: 1 << 20)
    static let title = PageMarks(rawValue: 1 << 21)
    static let quotation = PageMarks(rawValue: 1 << 22)
    static let paywall = PageMarks(rawValue: 1 << 23)
    static let text = PageMarks(rawValue: 1 << 24)
    static let wrapper = PageMarks(rawValue: 1 << 25)
    static let media = PageMarks(rawValue: 1 << 26)
    /// Within a link.
    static let link = PageMarks(rawValue: 1 << 27)
    // Within elements of these names.
    static let inArticle = PageMarks(rawValue: 1 << 28)
    static let inMain = PageMarks(rawValue: 1 << 29)
    static let inForm = PageMarks(rawValue: 1 << 30)
    static let inTable = PageMarks(rawValue: 1 << 31)
    static let inNav = PageMarks(rawValue: 1 << 32)
    static let inAside = PageMarks(rawValue: 1 << 33)
    static let inHeader = PageMarks(rawValue: 1 << 34)
    static let inFooter = PageMarks(rawValue: 1 << 35)
    static let inFigure = PageMarks(rawValue: 1 << 36)
    static let inList = PageMarks(rawValue: 1 << 37)
    static let inQuotation = PageMarks(rawValue: 1 << 38)
    static let inCaption = PageMarks(rawValue: 1 << 39)
    static let inParagraph = PageMarks(rawValue: 1 << 40)
    static let inAddress = PageMarks(rawValue: 1 << 41)
    /// Within a notice about cookies.
    static let notice = PageMarks(rawValue: 1 << 42)

    /// What speaks against an element; an element that holds most of a page's text does not pass it on.
    static let suspicious: PageMarks = [
        .comment, .share, .related, .navigation, .advertisement, .newsletter, .caption, .byline, .date, .keywords,
        .sidebar, .footer, .consent, .hidden, .list, .tool, .header, .title, .quotation, .paywall, .media, .lead,
        .inForm, .inHeader, .inAside, .inFooter, .inNav, .inFigure, .inList, .inTable, .notice,
    ]

    /// What the element's name alone says.
    init(_ tag: PageTag) {
        switch tag {
        case .article: self = .inArticle
        case .main: self = .inMain
        case .form: self = .inForm
        case .table, .tr, .td, .th: self = .inTable
        case .nav: self = .inNav
        case .aside: self = .inAside
        case .header: self = .inHeader
        case .footer: self = .inFooter
        case .figure: self = .inFigure
        case .ul, .ol, .li: self = .inList
        case .blockquote: self = .inQuotation
        case .figcaption: self = .inCaption
        case .p: self = .inParagraph
        case .address: self = .inAddress
        case .a: self = .link
        default: self = []
        }
    }

    init(rawValue: UInt64) {
        self.rawValue = rawValue
    }
}

/// Collects what elements say of themselves and hands it down to what they contain.
struct PageMarkCollector {
    let tree: MarkupTree
    let tags: [PageTag]

    /// By position of the node.
    func collect() -> (all: [PageMarks], own: [PageMarks]) {
        let attributes = attributeKinds()
        let prose = proseBefore()
        let allProse = prose.last ?? 0
        var words = PageWordReader()
        var marks = [PageMarks](repeating: [], count: tree.nodeCount)
        var ownMarks = marks
        for index in 0..<tree.nodeCount {
            let node = MarkupNode(tree: tree, index: index)
            let inherited = node.parentIndex.map { marks[$0] } ?? []
            guard let name = node.nameIndex else {
                marks[index] = inherited
                continue
            }
            var own = PageMarks(tags[name])
            if tags[name] != .body && tags[name] != .html {
                own.formUnion(marksOfAttributes(node, attributes, &words))
            }
            if own.contains(.notice), holdsArticle(node) { own.remove(.notice) }
            // A class such as `layout-with-sidebar` on what holds the whole text says nothing about the text.
            let share = prose[max(index, node.end - 1)] - prose[index]
            if allProse > 0 && share * 10 >= allProse * 6 {
                var groundless = PageMarks.suspicious
                if prose[index] >= Self.shortArticle, own.contains(.comment), holdsComments(node, &words) {
                    groundless.remove(.comment)
                }
                if allProse - share >= Self.paragraph, own.contains(.notice) {
                    groundless.subtract([.notice, .consent])
                }
                own.subtract(groundless)
            }
            ownMarks[index] = own
            marks[index] = inherited.union(own)
        }
        return (marks, ownMarks)
    }

    /// Whether an element holds the page's article or its headline, as one called `no-cookie-banner` may.
    private func holdsArticle(_ node: MarkupNode) -> Bool {
        node.descendants.contains { $0.nameIndex.map { tags[$0] == .h1 || tags[$0] == .article } ?? false }
    }

    /// Whether an element is a list of comments: several of its own elements are called so.
    private func holdsComments(_ node: MarkupNode, _ words: inout PageWordReader) -> Bool {
        guard let name = tree.nameIndex(of: "class") else { return false }
        var lists = [node]
        while let only = lists.last?.elements, only.count == 1 { lists += only }
        return lists.contains { list in
            list.elements.prefix(50).count { item in
                item.attributeBytes(name).map { words.marks(of: $0).contains(.comment) } ?? false
            } >= 3
        }
    }

    // What is said against an element with most of the text is not believed; but many comments outweigh a short article
    // above them, and a notice about cookies a shorter one anywhere. In bytes of long texts outside links:
    private static let shortArticle = 250
    private static let paragraph = 80

    private func marksOfAttributes(
        _ node: MarkupNode, _ kinds: [AttributeKind], _ words: inout PageWordReader
    ) -> PageMarks {
        var marks: PageMarks = []
        node.forEachAttribute { name, value in
            switch kinds[name] {
            case .telling: marks.formUnion(words.marks(of: value))
            case .style: if Self.hides(value) { marks.insert(.hidden) }
            case .hidden: marks.insert(.hidden)
            case .other: break
            }
        }
        return marks
    }

    private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
        guard style.count < 500, style.contains(UInt8(ascii: "y")) else { return false }
        let compact = Array(style.lazy.filter { $0 != UInt8(ascii: " ") })
        return hidingStyles.contains { compact.holds($0) }
    }

    private static let hidingStyles = ["display:none", "visibility:hidden"].map { Array($0.utf8) }

    /// For each node, how many bytes of long texts outside links stand before its end.
    private func proseBefore() -> [Int] {
        var sums = [Int](repeating: 0, count: tree.nodeCount)
        var sum = 0
        var linkEnd = 0
        for index in 0..<tree.nodeCount {
            let node = MarkupNode(tree: tree, index: index)
            if let name = node.nameIndex {
                switch tags[name] {
                case .a, .script, .unseen, .noscript, .head: linkEnd = max(linkEnd, node.end)
                default: break
                }
            } else if node.isText && index >= linkEnd {
                let length = node.textBytes.count
                if length >= 80 { sum += length }
            }
            sums[index] = sum
        }
        return sums
    }

    private enum AttributeKind {
        case telling, style, hidden, other
    }

    /// By position of the name in `tree.names`.
    private func attributeKinds() -> [AttributeKind] {
        tree.names.map { name in
            switch name.local {
            case "class", "id", "itemprop", "role", "data-testid", "data-component", "data-type": .telling
            case "style": .style
            case "hidden": .hidden
            default: .other
            }
        }
    }
}
