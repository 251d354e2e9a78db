import Formats
import Markup
import NewsModel

/// What a page says of its article in JSON-LD (schema.org).
struct StructuredData: Sendable {
    private(set) var headline: String?
    private(set) var body: String?
    private(set) var description: String?
    private(set) var authors: [String] = []
    /// Those of the authors that are said to be organizations.
    private(set) var organizations: [String] = []
    private(set) var published: String?
    private(set) var modified: String?
    private(set) var section: String?
    private(set) var publisher: String?
    private(set) var language: String?
    private(set) var url: String?
    private(set) var keywords: [String] = []
    /// What a live page has posted: headlines and texts.
    private var posts: [Paragraph] = []
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
        guard published == nil, authors.isEmpty else { return }
        for script in scripts where JSONValue(script) == nil { salvage(DamagedJSON(script)) }
    }

    /// Takes what can still be read where a quotation mark or the like has broken the JSON.
    private mutating func salvage(_ data: DamagedJSON) {
        published = published ?? data.text("datePublished")
        modified = modified ?? data.text("dateModified")
        if authors.isEmpty, let author = data.text("name", after: "author") { authors = [author] }
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
        if posts.isEmpty, let updates = object["liveBlogUpdate"]?.elements, updates.count > 1 {
            posts = updates.prefix(Self.mostObjects).flatMap(Self.post)
        }
        description = description ?? object["description"]?.text
        if authors.isEmpty, isArticle, let writers = object["author"] ?? object["creator"] {
            authors = names(in: writers)
            organizations = names(in: .array(writers.elements.filter(Self.isOrganization)))
        }
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

    private static func isOrganization(_ value: JSONValue) -> Bool {
        value["@type"]?.elements.contains { $0.text?.hasSuffix("Organization") == true } ?? false
    }

    private static func post(_ update: JSONValue) -> [Paragraph] {
        guard let body = update["articleBody"]?.text else { return [] }
        let headline = update["headline"]?.text.map { [Paragraph($0.withoutMarkup, kind: .heading)] } ?? []
        return headline + HTMLText(html: body, skipsPictures: true).paragraphs
    }

    private static func keywords(_ value: JSONValue?) -> [String] {
        let texts = (value?.elements ?? []).compactMap(\.text)
        return texts.flatMap { $0.split(separator: ",").map(String.init) }
    }

    /// The article's text as machines are told it; empty unless it is a text of some sentences.
    var paragraphs: [Paragraph] {
        guard let body, body.utf8.count >= Self.shortestBody else { return HiddenText.isText(posts) ? posts : [] }
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

/// JSON that does not parse, asked for the members that stand in it as they should.
struct DamagedJSON {
    private let bytes: [UInt8]

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = Array(bytes)
    }

    /// The text of the first member of a name, after the first one of another where that is given; nil where it is no
    /// short text.
    func text(_ name: String, after other: String? = nil) -> String? {
        var start = 0
        if let other {
            guard let found = end(ofName: other, from: 0) else { return nil }
            start = found
        }
        guard let colon = end(ofName: name, from: start) else { return nil }
        let value = bytes[colon...].drop { $0 <= 0x20 }
        guard value.first == UInt8(ascii: "\""),
            let end = value.dropFirst().prefix(Self.longestText).firstIndex(of: UInt8(ascii: "\""))
        else { return nil }
        return JSONValue(bytes[value.startIndex...end])?.text
    }

    private static let longestText = 200

    /// The place behind `"name":`.
    private func end(ofName name: String, from start: Int) -> Int? {
        let quoted = Array("\"\(name)\"".utf8)
        var rest = bytes[start...]
        while let first = rest.firstIndex(of: UInt8(ascii: "\"")) {
            rest = rest[first...]
            if rest.starts(with: quoted) {
                let next = rest.dropFirst(quoted.count).drop { $0 <= 0x20 }
                if next.first == UInt8(ascii: ":") { return next.startIndex + 1 }
            }
            rest = rest.dropFirst()
        }
        return nil
    }
}
