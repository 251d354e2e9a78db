import Formats
import Markup

extension FeedReader {
    /// The base of links and the language of texts, as `xml:base` and `xml:lang` hand them down.
    struct Context {
        let base: String?
        let language: String?

        private static let xml = "http://www.w3.org/XML/1998/namespace"

        init(_ node: MarkupNode, base: String?, language: String?) {
            let ownBase = Self.attribute("base", of: node)?.trimmed
            self.base =
                ownBase.map { own in
                    base.map { URIReference(own).resolved(against: URIReference($0)).string } ?? own
                } ?? base
            // `xml:lang=""` says that the language is not known.
            self.language = Self.attribute("lang", of: node)?.trimmed ?? language
        }

        init(_ node: MarkupNode, within context: Context) {
            self.init(node, base: context.base, language: context.language)
        }

        private static func attribute(_ name: String, of node: MarkupNode) -> String? {
            node[name, namespace: xml]
                ?? node.attributes.first {
                    $0.name.local == name && $0.name.prefix == "xml" || $0.name.local == "xml:\(name)"
                }?
                .value
        }
    }

    /// The elements of a feed or an item, by what they are for.
    struct Fields {
        private var nodes: [FeedVocabulary.Field: [(node: MarkupNode, rank: Int)]] = [:]
        /// Links, the lower rank first.
        private(set) var links: [(node: MarkupNode, rank: Int)] = []

        /// An element has at most this many fields that are looked at.
        private static let mostFields = 2_000

        init(_ node: MarkupNode, isItem: Bool) {
            for child in node.children.lazy.filter(\.isElement).prefix(Self.mostFields) { add(child) }
            // What is meant for the picture or the video may be all there is.
            for group in node.children("group") where FeedVocabulary.module(of: group) == .media {
                for child in group.elements.prefix(Self.mostFields) { add(child) }
            }
            if isItem { settleSummary() }
        }

        private mutating func add(_ node: MarkupNode) {
            let name = node.name.lowercased()
            guard let (field, rank) = FeedVocabulary.field(name, FeedVocabulary.module(of: node)) else { return }
            if field == .link {
                if let rank = Self.rank(ofLink: node) { links.append((node, rank)) }
            } else if field != .category, node.text.trimmed.isEmpty, node.elements.isEmpty {
                return
            } else {
                nodes[field, default: []].append((node, rank))
            }
        }

        /// In RSS, a summary beside a description makes the description the full text.
        private mutating func settleSummary() {
            let summaries = nodes[.summary] ?? []
            guard nodes[.content] == nil,
                summaries.contains(where: { $0.node.name.lowercased() == "summary" && $0.rank == 0 }),
                let description = summaries.first(where: { $0.node.name.lowercased() == "description" && $0.rank == 0 })
            else { return }
            nodes[.content] = [description]
            nodes[.summary] = summaries.filter { $0.node.index != description.node.index }
        }

        private static func rank(ofLink node: MarkupNode) -> Int? {
            guard node["href"] != nil else { return node.text.trimmed.isEmpty ? nil : 0 }
            let type = node["type"]?.lowercased() ?? ""
            switch node["rel"]?.lowercased() ?? "alternate" {
            case "alternate": return type.isEmpty || type.contains("html") ? 0 : 1
            case "self": return 3
            case "related", "via": return 4
            default: return nil
            }
        }

        /// The element that counts most; the first of those that count alike.
        func best(_ field: FeedVocabulary.Field) -> MarkupNode? {
            let candidates = nodes[field] ?? []
            guard let rank = candidates.map(\.rank).min() else { return nil }
            return candidates.first { $0.rank == rank }?.node
        }

        func all(_ field: FeedVocabulary.Field) -> [MarkupNode] { (nodes[field] ?? []).map(\.node) }
    }
}
