import Markup
import NewsModel

/// Reads feeds: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF, with the modules that news uses; broken XML is recovered.
struct FeedParser: Sendable {
    let dates: DateReader

    init(zoneOffset: Int) {
        dates = DateReader(zoneOffset: zoneOffset)
    }

    /// Whether a text begins as a feed does; the rest is not looked at.
    static func recognizes(_ text: String) -> Bool {
        let head = Array(text.utf8.prefix(8_192)).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        var index = 0
        while let open = head[index...].firstIndex(of: UInt8(ascii: "<")), open + 1 < head.count {
            index = open + 1
            // Declarations and comments come before the outermost element.
            if head[index] == UInt8(ascii: "!") || head[index] == UInt8(ascii: "?") {
                let isComment = head[index...].starts(with: "!--".utf8)
                index = end(of: isComment ? "-->" : ">", in: head, from: index)
                continue
            }
            let name = head[index...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
            let local = name.split(separator: UInt8(ascii: ":")).last.map { String(decoding: $0, as: UTF8.self) }
            return local.map(roots.contains) ?? false
        }
        return false
    }

    private static let roots: Set = ["rss", "rdf", "feed", "channel"]

    private static func end(of mark: StaticString, in head: [UInt8], from start: Int) -> Int {
        var index = start
        let length = mark.utf8CodeUnitCount
        while index + length <= head.count {
            if head[index..<index + length].elementsEqual(UnsafeBufferPointer(start: mark.utf8Start, count: length)) {
                return index + length
            }
            index += 1
        }
        return head.count
    }

    /// The feed and its items as articles; nil when the text is no feed.
    func parse(_ text: String, of file: SourceFile) -> ParsedSource? {
        let tree = MarkupTree(recoveringXML: text)
        guard let root = Self.root(of: tree) else { return nil }
        let (feed, items) = FeedReader(root: root, dates: dates, documentURL: file.url).read()
        var parsed = ParsedSource(feed: feed)
        parsed.articles = items.indices.map { article(items[$0], position: $0, feed: feed, file: file) }
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

    private func article(_ item: FeedReader.Item, position: Int, feed: Feed, file: SourceFile) -> Article {
        var article = Article(
            source: .init(file: file.name, item: position), title: item.item.title ?? "", paragraphs: item.paragraphs)
        article.authors = item.item.author.map { AuthorNames.names(in: $0) } ?? []
        article.published = item.item.published ?? item.item.updated
        article.updated = item.item.updated
        article.languageTag = item.item.languageTag ?? feed.languageTag
        article.section = item.item.categories.first
        article.keywords = item.item.categories
        article.url = item.item.link
        article.publisher = feed.title
        article.isTeaser = Self.isTeaser(item)
        article.takeDateline()
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
