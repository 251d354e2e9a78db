import Formats
import NewsModel

extension SourceReader {
    /// JSON Feed 1.0 and 1.1 (jsonfeed.org).
    static let jsonFeed = SourceReader(
        name: "JSON Feed", mediaTypes: ["json": MediaType("application/json")],
        claim: { content in content.json.map(JSONFeed.isOne) == true ? .certain : .none },
        read: { content in
            Reading(
                parsed: content.json.map { [source = content.sourceText] in JSONFeed($0, of: source).parse() }
                    ?? .init())
        })
}

/// Reads a feed that is written in JSON.
struct JSONFeed {
    private let json: JSONValue
    private let source: SourceText
    private let dates: DateReader

    /// A feed with more items than this is cut.
    private static let mostItems = 20_000

    init(_ json: JSONValue, of source: SourceText) {
        self.json = json
        self.source = source
        dates = source.dateReader
    }

    /// It names its version, or looks as if it had forgotten to.
    static func isOne(_ json: JSONValue) -> Bool {
        guard case .array(let items)? = json["items"] else { return false }
        if json["version"]?.text?.contains("jsonfeed.org") == true { return true }
        return json["title"]?.text != nil && items.first?["content_html"] ?? items.first?["content_text"] != nil
    }

    func parse() -> ParsedSource {
        var feed = Feed()
        feed.feedID = line(json["feed_url"])
        feed.title = line(json["title"])
        feed.link = link(json["home_page_url"]) ?? link(json["feed_url"])
        feed.summary = line(json["description"])
        feed.author = authors(json)
        feed.languageTag = line(json["language"]).map(LanguageTag.init(rawValue:))
        let items = json["items"]?.elements.prefix(Self.mostItems) ?? []
        return FeedArticles(source).parsed(feed, items.map { entry($0, base: feed.link) })
    }

    private func entry(_ json: JSONValue, base: String?) -> FeedEntry {
        var entry = FeedEntry()
        entry.item.itemID = line(json["id"])
        entry.item.title = line(json["title"])
        entry.item.link = link(json["url"] ?? json["external_url"], base: base)
        entry.item.published = line(json["date_published"]).flatMap(dates.readFeedDate)
        entry.item.updated = line(json["date_modified"]).flatMap(dates.readFeedDate)
        entry.item.author = authors(json)
        entry.item.languageTag = line(json["language"]).map(LanguageTag.init(rawValue:))
        entry.item.categories = (json["tags"]?.elements ?? []).compactMap { line($0) }
        entry.item.summary = line(json["summary"])
        if let html = json["content_html"]?.text {
            entry.paragraphs = HTMLText(html: html, skipsPictures: true).withoutTail()
        } else if let text = json["content_text"]?.text {
            entry.paragraphs = text.plainParagraphs
        }
        entry.hasContent = !entry.paragraphs.isEmpty
        entry.item.content = entry.hasContent ? entry.paragraphs.map(\.text).joined(separator: "\n") : nil
        if !entry.hasContent { entry.paragraphs = entry.item.summary.map { [Paragraph($0)] } ?? [] }
        entry.makeTitle()
        return entry
    }

    private func authors(_ json: JSONValue) -> String? {
        let names = (json["authors"] ?? json["author"])?.elements.compactMap { line($0["name"]) } ?? []
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    private func line(_ value: JSONValue?) -> String? {
        guard let line = value?.text?.singleSpaced, !line.isEmpty else { return nil }
        return line
    }

    private func link(_ value: JSONValue?, base: String? = nil) -> String? {
        line(value).flatMap { URIReference.link($0, base: base) }
    }
}
