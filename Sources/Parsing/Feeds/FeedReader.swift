import Formats
import Markup
import NewsModel

/// Reads the tree of a feed into `Feed` and its entries.
struct FeedReader {
    private let root: MarkupNode
    private let source: SourceText
    private let dates: DateReader
    private let isAtom: Bool
    /// Whether it gathers what others publish, and puts their names behind the headlines.
    private let isGathered: Bool

    /// A feed with more items than this is cut.
    private static let mostItems = 20_000

    init(root: MarkupNode, of source: SourceText) {
        self.root = root
        self.source = source
        dates = source.dateReader
        isAtom = root.name.lowercased() == "feed"
        isGathered = root.descendants.prefix(40).contains {
            $0.name.lowercased() == "link" && $0.text.firstRange(of: "://news.google.") != nil
        }
    }

    func read() -> (feed: Feed, entries: [FeedEntry]) {
        let channel = root.elements.first { isCore($0, "channel") } ?? root
        let context = Context(root, base: source.file.url, language: nil)
        var channelContext = channel.index == root.index ? context : Context(channel, within: context)
        var feed = feed(channel, context: channelContext)
        // A saved feed has lost its address; the site's is the next best.
        if channelContext.base == nil {
            channelContext = Context(channel, base: feed.link, language: channelContext.language)
        }
        let nodes = itemNodes(channel)
        let entries = nodes.map { entry($0, context: Context($0, within: channelContext)) }
        feed.items = entries.map(\.item)
        return (feed, entries)
    }

    // MARK: - Where the items are

    /// Items stand in the channel, or beside it in RSS 0.9 and 1.0.
    private func itemNodes(_ channel: MarkupNode) -> [MarkupNode] {
        var nodes: [MarkupNode] = []
        var index = root.index + 1
        while index < root.end, nodes.count < Self.mostItems {
            let node = MarkupNode(tree: root.tree, index: index)
            if isCore(node, "item") || isCore(node, "entry") {
                nodes.append(node)
                // An item that is not closed holds the next ones.
                index += 1
            } else {
                index = isContainer(node) ? index + 1 : node.end
            }
        }
        return nodes
    }

    /// Elements in which items are looked for; the recovery of broken XML may leave items inside some others.
    private func isContainer(_ node: MarkupNode) -> Bool {
        node.isElement && FeedVocabulary.module(of: node) == .core
            && !["image", "textinput", "textarea", "author", "source", "contributor"].contains(node.name.lowercased())
    }

    private func isCore(_ node: MarkupNode, _ name: String) -> Bool {
        node.isElement && node.name.lowercased() == name && FeedVocabulary.module(of: node) == .core
    }

    // MARK: - The feed

    private func feed(_ channel: MarkupNode, context: Context) -> Feed {
        let fields = Fields(channel, isItem: false)
        var feed = Feed()
        let title = fields.best(.title)
        feed.title = title.flatMap { text($0, isTitle: true).line }
        feed.summary = (fields.best(.summary) ?? fields.best(.content)).flatMap { text($0, isTitle: false).line }
        feed.feedID = fields.best(.identifier).flatMap { identifier($0, context: context) }
        feed.link = link(fields, of: channel, context: context)
        feed.author = fields.best(.author).flatMap(FeedAuthor.name)
        feed.updated = (fields.best(.updated) ?? fields.best(.published)).flatMap { date($0) } ?? lastModified(channel)
        // What the title is in says something of the feed only where nothing else does.
        let titleLanguage = title.flatMap { Context($0, within: context).language }
        feed.languageTag = tag(fields.best(.language).map { $0.text.trimmed } ?? context.language ?? titleLanguage)
        feed.titleLanguageTag = titleLanguage == context.language ? nil : tag(titleLanguage)
        return feed
    }

    // MARK: - Items

    private func entry(_ node: MarkupNode, context: Context) -> FeedEntry {
        let fields = Fields(node, isItem: true)
        var result = FeedEntry()
        let content = fields.best(.content)
        let title = fields.best(.title)
        result.item.title = title.flatMap { text($0, isTitle: true).line }
        result.item.summary = fields.best(.summary).flatMap(lines)
        result.item.content = content.flatMap(lines)
        result.item.itemID = fields.best(.identifier).flatMap { identifier($0, context: context) }
        result.item.link = link(fields, of: node, context: context)
        result.item.author = fields.best(.author).flatMap(FeedAuthor.name)
        result.item.published = fields.best(.published).flatMap { date($0) }
        result.item.updated = fields.best(.updated).flatMap { date($0) } ?? lastModified(node)
        let textNode = content ?? title ?? fields.best(.summary)
        let language = textNode.map { Context($0, within: context).language } ?? context.language
        result.item.languageTag = tag(fields.best(.language).map { $0.text.trimmed } ?? language)
        result.item.categories = categories(fields)
        result.hasContent = result.item.content != nil
        let body = result.hasContent ? content : fields.best(.summary)
        result.paragraphs = body.map { text($0, isTitle: false).paragraphs(without: marks.isAppended) } ?? []
        if let outlet = fields.best(.source).flatMap(outlet) ?? outletInTitle(result.item.title) {
            result.take(outlet: outlet)
        }
        return result
    }

    private func lines(_ node: MarkupNode) -> String? { text(node, isTitle: false).lines(without: marks.isAppended) }

    private var marks: TextMarks { source.words.marks }

    /// RSS names the outlet in the element's text, Atom in its title.
    private func outlet(_ node: MarkupNode) -> String? {
        let name = node.elements.isEmpty ? node.text : node.child("title")?.text ?? ""
        let line = name.singleSpaced
        return line.isEmpty || line.utf8.count > 120 || line.firstRange(of: "://") != nil ? nil : line
    }

    /// The outlet behind the headline, in a feed of Google News that names none elsewhere.
    private func outletInTitle(_ title: String?) -> String? {
        guard isGathered, let title, let mark = title.utf8.lastIndex(of: UInt8(ascii: "-")) else { return nil }
        let outlet = title[title.index(after: mark)...].trimmed
        return title[..<mark].hasSuffix(" ") && !outlet.isEmpty && outlet.count <= 60 ? outlet : nil
    }

    private func categories(_ fields: Fields) -> [String] {
        var seen: Set<String> = []
        return fields.all(.category).compactMap { node in
            let name = node["label"] ?? (node.text.trimmed.isEmpty ? node["term"] : nil) ?? node.text
            let clean = name.singleSpaced
            return clean.isEmpty || !seen.insert(clean).inserted ? nil : clean
        }
    }

    // MARK: - Values

    private func text(_ node: MarkupNode, isTitle: Bool) -> FeedText {
        FeedText(node, isAtom: isAtom && FeedVocabulary.module(of: node) == .core, isTitle: isTitle)
    }

    private func date(_ node: MarkupNode) -> Timestamp? { dates.readFeedDate(node.text) ?? unixTime(node.text) }

    /// Seconds or milliseconds since 1970, with a fraction or without.
    private func unixTime(_ text: String) -> Timestamp? {
        let digits = text.trimmed.prefix { $0 != "." }
        guard digits.count == 10 || digits.count == 13, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return dates.read(String(digits))
    }

    /// CDF keeps it in an attribute.
    private func lastModified(_ node: MarkupNode) -> Timestamp? {
        node.attributes.first { $0.name.local.lowercased() == "lastmod" }.flatMap { dates.readFeedDate($0.value) }
    }

    private func tag(_ text: String?) -> LanguageTag? {
        guard let text, !text.isEmpty, text.utf8.count <= 35 else { return nil }
        return LanguageTag(rawValue: text)
    }

    private func identifier(_ node: MarkupNode, context: Context) -> String? {
        let text = node.text.trimmed
        guard !text.isEmpty else { return nil }
        let isPermanentLink = node.name.lowercased() == "guid" && node["isPermaLink"]?.lowercased() != "false"
        guard isAtom || isPermanentLink && text.contains("/"), let base = Context(node, within: context).base,
            URIReference(text).scheme == nil
        else { return text }
        return URIReference(text).resolved(against: URIReference(base)).string
    }

    /// The page: Atom's alternate link, RSS's link, CDF's `href`, a guid that is a link, and last the link to itself.
    private func link(_ fields: Fields, of node: MarkupNode, context: Context) -> String? {
        for candidate in fields.links.sorted(by: { $0.rank < $1.rank }) {
            let base = Context(candidate.node, within: context).base
            let target = candidate.node["href"] ?? candidate.node.text
            if let link = URIReference.link(target, base: base), !link.isEmpty { return link }
        }
        let href = node.attributes.first { $0.name.local.lowercased() == "href" && $0.name.prefix == nil }
        if let href { return URIReference.link(href.value, base: context.base) }
        guard let guid = fields.best(.identifier), guid.name.lowercased() == "guid",
            guid["isPermaLink"]?.lowercased() != "false"
        else { return nil }
        let text = guid.text.trimmed
        let isLink = URIReference(text).scheme?.hasPrefix("http") == true || text.hasPrefix("/")
        return isLink ? URIReference.link(text, base: context.base) : nil
    }
}

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
