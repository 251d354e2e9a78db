import Formats
import Markup
import NewsModel

extension SourceReader {
    /// RSS and Atom.
    static let feed = SourceReader(
        name: "feed",
        mediaTypes: [
            "rss": MediaType("application/rss+xml"), "atom": MediaType("application/atom+xml"), "rdf": .xml,
        ],
        claim: { content in
            content.rootElement.map { ["rss", "feed", "rdf", "channel", "opml"].contains($0) } == true
                ? .certain : .none
        },
        readText: { FeedParser($0).parse() })
}

/// Reads feeds: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF, with the modules that news uses; broken XML is recovered.
struct FeedParser: Sendable {
    private let source: SourceText

    init(_ source: SourceText) {
        self.source = source
    }

    private static let roots: Set = ["rss", "rdf", "feed", "channel"]

    /// The feed and its items as articles.
    func parse() -> ParsedSource {
        let file = source.file
        let tree = MarkupTree(recoveringXML: source.text)
        guard let root = Self.root(of: tree) else {
            return .unreadable(file, "should be a feed, but none can be made out", line: tree.error?.line)
        }
        let (feed, items) = FeedReader(root: root, dates: source.dateReader, documentURL: file.url).read()
        var parsed = ParsedSource(feed: feed)
        parsed.articles = items.indices.map { article(items[$0], position: $0, feed: feed) }
        if let error = tree.error {
            parsed.findings.append(
                Finding(
                    .note, source: file.name, line: error.line, message: "broken XML was repaired: \(error.message)"))
        }
        if tree.isTruncated {
            parsed.findings.append(
                Finding(
                    .warning, source: file.name,
                    message: "the feed is too large or too deeply nested; its end was left out"))
        }
        return parsed
    }

    private static func root(of tree: MarkupTree) -> MarkupNode? {
        guard let root = tree.root else { return nil }
        if roots.contains(root.name.lowercased()) { return root }
        // Recovery may have put something around it.
        return root.elements.first { roots.contains($0.name.lowercased()) && $0.name.lowercased() != "channel" }
    }

    private func article(_ item: FeedReader.Item, position: Int, feed: Feed) -> Article {
        var article = Article(
            source: .init(file: source.file.name, item: position), title: item.item.title?.collapsed ?? "",
            paragraphs: item.paragraphs.map { Paragraph($0.text.collapsed, kind: $0.kind) })
        article.authors = item.item.author.map { source.authorNames.names(in: $0) } ?? []
        article.published = item.item.published ?? item.item.updated
        article.updated = item.item.updated
        article.languageTag = item.item.languageTag ?? feed.languageTag
        article.section = item.item.categories.first
        article.keywords = item.item.categories
        article.url = item.item.link
        article.publisher = feed.title.map(OutletName(words: source.words).name(inFeedTitle:))
        article.isTeaser = Self.isTeaser(item)
        article.takeDateline(words: source.words)
        article.confidence = article.isTeaser ? 0.5 : 0.95
        return article
    }

    /// An item without an element for the full text may still have it in its description: several paragraphs, or long.
    private static func isTeaser(_ item: FeedReader.Item) -> Bool {
        let text = item.paragraphs.map(\.text)
        guard let last = text.last else { return true }
        let weight = text.reduce(0) { $0 + TextWeight.weight(of: $1) }
        if last.hasSuffix("…") || last.hasSuffix("...") || last.hasSuffix("[…]") || last.hasSuffix("[...]") {
            return weight < longestTeaser * 2
        }
        return !item.hasContent && weight < longestTeaser
    }

    /// Letters of a teaser; descriptions with more are full texts.
    private static let longestTeaser = 800
}

/// The name of a person in a feed.
enum FeedAuthor {
    /// Atom's `<author><name>`, or the text of RSS: `editor@example.com (Anna Lesnaya)`, `Anna Lesnaya <editor@…>`.
    static func name(_ node: MarkupNode) -> String? {
        let parts = node.elements
        if parts.isEmpty { return name(in: node.text) }
        let name = parts.first { ["name", "nickname", "person"].contains($0.name.lowercased()) }
        return (name ?? parts.first { $0.name.lowercased() == "email" }).flatMap { self.name(in: $0.text) }
    }

    /// The name without the address; the address alone where there is no name.
    static func name(in text: String) -> String? {
        let text = text.singleSpaced
        guard text.contains("@") else { return text.isEmpty ? nil : text }
        for (open, close) in [("(", ")"), ("<", ">")] as [(Character, Character)] {
            guard let start = text.firstIndex(of: open), let end = text.lastIndex(of: close), start < end else {
                continue
            }
            let inside = text[text.index(after: start)..<end].trimmed
            let outside = text[..<start].trimmed
            let name = inside.contains("@") ? outside : inside
            if !name.isEmpty { return name.trimmingQuotes }
        }
        return text
    }
}

extension String {
    fileprivate var trimmingQuotes: String {
        var rest = self[...]
        if rest.count > 1, rest.first == "\"", rest.last == "\"" { rest = rest.dropFirst().dropLast() }
        return String(rest)
    }
}
