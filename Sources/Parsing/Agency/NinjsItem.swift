import Formats
import NewsModel

extension SourceReader {
    /// IPTC's ninjs, of all versions, one item or several.
    static let ninjs = SourceReader(
        name: "ninjs",
        claim: { content in
            guard let json = content.json, let first = NinjsItem.items(in: json).first else { return .none }
            return NinjsItem.isOne(first) ? .certain : .none
        },
        read: { content in
            let source = content.sourceText
            return Reading(parsed: content.json.map { NinjsItem.parse($0, of: source) } ?? .init())
        })
}

/// A news item in JSON, as agencies deliver it (IPTC ninjs 1.0 to 3.0).
struct NinjsItem {
    private let json: JSONValue
    private let source: SourceText

    /// A delivery with more items than this is cut.
    private static let mostItems = 5_000

    // MARK: - Deliveries

    /// The items of a delivery: the value itself, a list, or what some services wrap a list in.
    static func items(in json: JSONValue) -> [JSONValue] {
        if case .array(let items) = json { return items }
        if case .array(let items)? = json["items"] ?? json["_items"] { return items }
        return [json]
    }

    static func isOne(_ json: JSONValue) -> Bool {
        let hasText = ["headline", "headlines", "body_html", "body_text", "body_xhtml", "bodies"].contains {
            json[$0] != nil
        }
        return hasText && ["versioncreated", "firstcreated", "pubstatus", "uri"].contains { json[$0] != nil }
    }

    static func parse(_ json: JSONValue, of source: SourceText) -> ParsedSource {
        var parsed = ParsedSource()
        let items = items(in: json).prefix(mostItems)
        for (position, value) in items.enumerated() {
            let item = NinjsItem(json: value, source: source)
            if let reason = item.reasonToLeaveOut {
                parsed.findings.append(
                    Finding(.warning, source: source.file.name, message: reason, omission: .notAnArticle))
            } else {
                parsed.articles.append(item.article(position: items.count > 1 ? position : nil))
                if let embargo = item.date("embargoed") {
                    parsed.findings.append(
                        Finding(
                            .warning, source: source.file.name, message: "is under embargo until \(embargo.iso8601)"))
                }
            }
        }
        if items.isEmpty { return .notAnArticle(source.file, "holds no news item") }
        return parsed
    }

    // MARK: - Items

    /// Why the item is none for the day; nil for a text that may be used.
    private var reasonToLeaveOut: String? {
        if let status = json["pubstatus"]?.text, ["canceled", "cancelled", "withheld"].contains(status) {
            return "was withdrawn by its agency (\(status))"
        }
        if let kind = json["type"]?.text, ["picture", "video", "audio", "graphic"].contains(kind), paragraphs.isEmpty {
            return "is no text (\(kind))"
        }
        return headline.isEmpty && paragraphs.isEmpty ? "holds neither headline nor text" : nil
    }

    private func article(position: Int?) -> Article {
        let paragraphs = paragraphs
        var article = Article(
            source: .init(file: source.file.name, item: position), title: headline, paragraphs: paragraphs)
        article.authors = authors
        article.published = date("firstcreated") ?? date("versioncreated")
        article.updated = date("versioncreated")
        article.languageTag = line(json["language"]).map(LanguageTag.init(rawValue:))
        let subjects = names("subject") + names("subjects")
        article.section = subjects.first
        article.keywords = subjects + (json["keywords"]?.elements ?? []).compactMap { line($0) ?? line($0["name"]) }
        article.url =
            (line(json["webcanonical"]) ?? line(json["uri"])).flatMap { uri in
                uri.hasPrefix("http") ? URIReference.link(uri, base: nil) : nil
            } ?? source.file.url
        article.publisher =
            line(json["provider"]) ?? line(json["provider"]?["name"]) ?? names("infosources").first
            ?? line(json["copyrightholder"])
        article.dateline = line(json["located"])
        article.takeDateline(words: source.words)
        article.agency = article.agency ?? article.publisher
        article.isTeaser = paragraphs.isEmpty
        article.confidence = paragraphs.isEmpty ? 0.3 : 0.99
        return article
    }

    private var headline: String {
        (line(json["headline"]) ?? main("headlines").flatMap(line) ?? line(json["title"]) ?? "").withoutMarkup
    }

    private var authors: [String] {
        guard let byline = line(json["byline"]) ?? line(json["by"]) else { return [] }
        return Byline(words: source.words).names(in: byline) ?? source.authorNames.names(in: byline)
    }

    private var paragraphs: [Paragraph] {
        if let html = (json["body_html"] ?? json["body_xhtml"])?.text { return html.isEmpty ? plain : marked(html) }
        return plain
    }

    private var plain: [Paragraph] {
        if let text = json["body_text"]?.text, !text.isEmpty { return text.plainParagraphs }
        guard let body = main("bodies")?.text else { return [] }
        return body.utf8.contains(UInt8(ascii: "<")) ? marked(body) : body.plainParagraphs
    }

    private func marked(_ html: String) -> [Paragraph] {
        HTMLText(html: html, skipsPictures: true).paragraphs.filter { $0.text != headline }
    }

    /// Of several texts for one purpose the main one, else the first.
    private func main(_ name: String) -> JSONValue? {
        let texts = json[name]?.elements ?? []
        return (texts.first { $0["role"]?.text == "main" } ?? texts.first)?["value"]
    }

    private func names(_ name: String) -> [String] { (json[name]?.elements ?? []).compactMap { line($0["name"]) } }

    private func date(_ name: String) -> Timestamp? { line(json[name]).flatMap(source.dateReader.readFeedDate) }

    private func line(_ value: JSONValue?) -> String? {
        guard let line = value?.text?.singleSpaced, !line.isEmpty else { return nil }
        return line
    }
}
