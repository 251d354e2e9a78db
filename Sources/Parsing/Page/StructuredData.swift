import Formats
import Markup
import NewsModel

/// What a page says of its article in JSON-LD (schema.org).
struct StructuredData: Sendable {
    private(set) var headline: String?
    private(set) var body: String?
    private(set) var description: String?
    private(set) var authors: [String] = []
    private(set) var published: String?
    private(set) var modified: String?
    private(set) var section: String?
    private(set) var publisher: String?
    private(set) var language: String?
    private(set) var url: String?
    private(set) var keywords: [String] = []
    /// Whether an article is described at all.
    private(set) var hasArticle = false
    /// The types of what is described, such as `NewsArticle`, `Product`.
    private(set) var types: Set<String> = []
    /// Texts of questions, of list items: things a page that is no article has.
    private static let mostObjects = 2_000
    private var seen = 0
    private var byID: [String: JSONValue] = [:]

    init() {}

    /// Reads the contents of `<script type="application/ld+json">` elements.
    init(_ scripts: [ArraySlice<UInt8>]) {
        let values = scripts.compactMap { JSONValue(embedded: $0) }
        for value in values { index(value) }
        seen = 0
        var objects: [(rank: Int, object: JSONValue)] = []
        for value in values { collect(value, &objects) }
        // An article says more than the page that holds it; of several articles the first is the page's own.
        for rank in [2, 1] {
            for object in objects where object.rank == rank { take(object.object) }
        }
    }

    private mutating func index(_ value: JSONValue) {
        seen += 1
        guard seen < Self.mostObjects else { return }
        switch value {
        case .array(let elements): for element in elements { index(element) }
        case .object(let object):
            if let id = object["@id"]?.text, object.members.count > 1 { byID[id] = value }
            // By name, so that of more objects than are looked at the same ones count in each run.
            for member in object.members.sorted(by: { $0.key < $1.key }) { index(member.value) }
        default: break
        }
    }

    private mutating func collect(_ value: JSONValue, _ objects: inout [(rank: Int, object: JSONValue)]) {
        for element in value.elements {
            seen += 1
            guard seen < Self.mostObjects, case .object = element else { continue }
            let names = element["@type"]?.elements.compactMap(\.text) ?? []
            types.formUnion(names)
            let rank = names.map(Self.rank).max() ?? 0
            if rank > 0 { objects.append((rank, element)) }
            for key in ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"] {
                if let inner = element[key] { collect(inner, &objects) }
            }
        }
    }

    private static func rank(of type: String) -> Int {
        let name = type.split(whereSeparator: { $0 == "/" || $0 == ":" }).last.map(String.init) ?? type
        if name.hasSuffix("Article") || name.hasSuffix("BlogPosting") || name == "Report"
            || name == "SocialMediaPosting"
            || name.hasSuffix("NewsArticle")
        {
            return 2
        }
        return name.hasSuffix("WebPage") || name == "CreativeWork" ? 1 : 0
    }

    private mutating func take(_ object: JSONValue) {
        let isArticle = (object["@type"]?.elements.compactMap(\.text) ?? []).contains { Self.rank(of: $0) == 2 }
        // A second article is a related one, unless the first said next to nothing.
        if isArticle && hasArticle && headline != nil && published != nil { return }
        hasArticle = hasArticle || isArticle
        headline = headline ?? (object["headline"] ?? (isArticle ? object["name"] : nil))?.text
        if isArticle { body = body ?? object["articleBody"]?.text ?? object["text"]?.text }
        description = description ?? object["description"]?.text
        if authors.isEmpty, isArticle { authors = names(in: object["author"] ?? object["creator"]) }
        published = published ?? (object["datePublished"] ?? object["dateCreated"])?.text
        modified = modified ?? object["dateModified"]?.text
        section = section ?? object["articleSection"]?.elements.first?.text
        publisher = publisher ?? names(in: object["publisher"]).first
        language = language ?? object["inLanguage"]?.text
        url = url ?? object["url"]?.text
        if keywords.isEmpty { keywords = Self.keywords(object["keywords"]) }
    }

    /// The names of persons or organisations, given as text, as objects, or by reference.
    private func names(in value: JSONValue?) -> [String] {
        (value?.elements ?? []).prefix(20).compactMap { element in
            if let text = element.text { return text }
            if let name = element["name"]?.elements.first?.text { return name }
            return element["@id"]?.text.flatMap { byID[$0]?["name"]?.text }
        }
    }

    private static func keywords(_ value: JSONValue?) -> [String] {
        let texts = (value?.elements ?? []).compactMap(\.text)
        return texts.flatMap { $0.split(separator: ",").map(String.init) }
    }

    /// The article's text as machines are told it; empty unless it is a text of some sentences.
    var paragraphs: [Paragraph] {
        guard let body, body.utf8.count >= Self.shortestBody else { return [] }
        let isMarkup = body.firstRange(of: "</") != nil
        let paragraphs =
            isMarkup
            ? HTMLText(html: body, skipsPictures: true).paragraphs
            : body.split(whereSeparator: \.isNewline).map { Paragraph($0.collapsed.withoutMarkup, kind: .paragraph) }
        let stops = paragraphs.reduce(0) { $0 + $1.text.count { ".。!?！？".contains($0) } }
        return stops >= 3 ? paragraphs.filter { !$0.text.isEmpty } : []
    }

    /// In bytes: a description may run to three sentences, a text to more.
    private static let shortestBody = 600
}
