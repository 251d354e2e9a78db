import Markup
import NewsModel

/// Reads what agencies deliver: NITF, NewsML-G2 and NewsML 1, alone or several items in one message.
struct AgencyParser: Sendable {
    private let source: SourceText

    /// A message with more items than this is cut.
    private static let mostItems = 5_000

    init(_ source: SourceText) {
        self.source = source
    }

    /// The text items of a delivery; pictures, packages and withdrawn items are left out, and said to be.
    func parse() -> ParsedSource {
        let tree = MarkupTree(recoveringXML: source.text)
        guard let root = tree.root else {
            return .unreadable(
                source.file, "should be agency news, but nothing can be made out", line: tree.error?.line)
        }
        var parsed = ParsedSource()
        let nodes = Self.itemNodes(root)
        for (position, node) in nodes.enumerated() {
            let item = AgencyItem(node, dates: source.dateReader)
            if let reason = item.reasonToLeaveOut {
                parsed.findings.append(finding(reason, line: node.line))
            } else {
                parsed.articles.append(article(item, position: nodes.count > 1 ? position : nil))
                if let embargo = item.embargo {
                    parsed.findings.append(
                        Finding(
                            .warning, source: source.file.name, line: node.line,
                            message: "is under embargo until \(embargo)"))
                }
            }
        }
        if let error = tree.error {
            let message = "broken XML was repaired: \(error.message)"
            parsed.findings.append(Finding(.note, source: source.file.name, line: error.line, message: message))
        }
        if nodes.isEmpty { parsed.findings.append(finding("holds no news item", line: nil)) }
        return parsed
    }

    private func finding(_ reason: String, line: Int?) -> Finding {
        Finding(.warning, source: source.file.name, line: line, message: reason, omission: .notAnArticle)
    }

    /// The outermost news items, in order.
    private static func itemNodes(_ root: MarkupNode) -> [MarkupNode] {
        var nodes: [MarkupNode] = []
        var index = root.index
        while index < root.end, nodes.count < mostItems {
            let node = MarkupNode(tree: root.tree, index: index)
            if node.isElement, ["newsitem", "nitf", "packageitem"].contains(node.name.lowercased()) {
                nodes.append(node)
                index = node.end
            } else {
                index += 1
            }
        }
        return nodes
    }

    private func article(_ item: AgencyItem, position: Int?) -> Article {
        var article = Article(
            source: .init(file: source.file.name, item: position), title: item.headline, paragraphs: item.paragraphs)
        article.authors = item.authors
        article.published = item.published
        article.updated = item.updated
        article.languageTag = item.language.map(LanguageTag.init(rawValue:))
        article.section = item.subjects.first
        article.keywords = item.subjects + item.keywords.filter { !item.subjects.contains($0) }
        article.url = item.link ?? source.file.url
        article.publisher = item.provider
        article.dateline = item.place
        article.takeDateline()
        article.agency = article.agency ?? item.provider
        article.isTeaser = item.paragraphs.isEmpty
        article.confidence = item.paragraphs.isEmpty ? 0.3 : 0.99
        return article
    }
}
