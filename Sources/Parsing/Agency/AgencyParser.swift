import Formats
import Markup
import NewsModel

extension SourceReader {
    /// NITF and NewsML.
    static let agencyNews = SourceReader(
        name: "agency news", mediaTypes: ["xml": .xml, "nitf": .xml, "newsml": .xml],
        claim: { content in content.rootElement.map(rootElements.contains) == true ? .certain : .none },
        readText: { AgencyParser($0).parse() })

    private static let rootElements: Set = [
        "nitf", "newsitem", "newsmessage", "newsml", "packageitem", "newsarticle",
    ]
}

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
            let item = AgencyItem(node, of: source)
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
        article.embargo = item.embargoTime
        article.languageTag = item.language.map(LanguageTag.init(rawValue:))
        article.section = item.subjects.first
        article.keywords = item.subjects + item.keywords.filter { !item.subjects.contains($0) }
        article.url = item.link ?? source.file.url
        article.publisher = item.provider
        article.dateline = item.place
        article.takeDateline(words: source.words)
        article.agency = article.agency ?? item.provider
        article.isTeaser = item.paragraphs.isEmpty
        article.confidence = item.paragraphs.isEmpty ? 0.3 : 0.99
        return article
    }
}

/// A news item of NITF or NewsML, by the names that the formats share (their case differs).
struct AgencyItem {
    private let node: MarkupNode
    private let dates: DateReader
    private let words: SourceWords
    /// The elements of the item by name in lower case, in document order; not those of the body.
    private var elements: [String: [MarkupNode]] = [:]
    /// Where the body's text is.
    private var bodies: [MarkupNode] = []

    /// More elements than this hold no more metadata.
    private static let mostElements = 20_000

    init(_ node: MarkupNode, of source: SourceText) {
        self.node = node
        dates = source.dateReader
        words = source.words
        var index = node.index + 1
        var seen = 0
        while index < node.end, seen < Self.mostElements {
            let element = MarkupNode(tree: node.tree, index: index)
            index += 1
            guard element.isElement else { continue }
            seen += 1
            let name = element.name.lowercased()
            if Self.bodyNames.contains(name) || name == "body" && element.child("body.content") == nil {
                bodies.append(element)
                index = element.end
            } else {
                elements[name, default: []].append(element)
            }
        }
    }

    /// Containers of text: NITF's, XHTML's, and NewsML's for plain text.
    private static let bodyNames: Set = ["body.content", "inlinedata"]

    // MARK: - Whether it is news

    /// Why the item is none for the day; nil for a text that may be used.
    var reasonToLeaveOut: String? {
        if let status = qcode("pubstatus"), status.hasSuffix("canceled") || status.hasSuffix("withheld") {
            return "was withdrawn by its agency (\(status))"
        }
        if let kind = qcode("itemclass"), !kind.hasSuffix("text"), !kind.hasSuffix("composite"), bodies.isEmpty {
            return "is no text (\(kind))"
        }
        if node.name.lowercased() == "packageitem" { return "is a list of other items" }
        return headline.isEmpty && paragraphs.isEmpty ? "holds neither headline nor text" : nil
    }

    /// A code of the item, without what only makes it unique: at most 40 letters, since it comes from the file.
    private func qcode(_ name: String) -> String? {
        guard let code = elements[name]?.first?["qcode"], code.utf8.count <= 40,
            code.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return nil }
        return code.lowercased()
    }

    /// Until when nobody may print it.
    var embargoTime: Timestamp? { elements["embargoed"]?.first.flatMap { dates.readFeedDate($0.text) } }

    /// The same in words. A time without a zone is printed without one: whose clock it is on is not yet known.
    var embargo: String? {
        guard let time = embargoTime else { return nil }
        let isLocal = time.zoneIsAssumed && time.precision != .day
        return isLocal ? "\(time.placed(inZone: 0).iso8601.dropLast()) by its agency's clock" : time.iso8601
    }

    // MARK: - Fields

    var headline: String {
        let headlines = elements["headline"] ?? []
        let main = headlines.first { $0["role"] == nil || $0["role"]?.hasSuffix("main") == true } ?? headlines.first
        return main.flatMap(Self.line) ?? first("hl1") ?? first("hedline") ?? first("title") ?? ""
    }

    var authors: [String] {
        let bylines = elements["by"] ?? elements["byline"] ?? []
        let names = bylines.flatMap { byline -> [String] in
            let people = byline.all("person").compactMap(Self.line)
            if !people.isEmpty { return people }
            // "By Jane Doe" and the writer's title beside it.
            let text = byline.children.filter { $0.name.lowercased() != "byttl" }.map(\.text).joined(separator: " ")
            let line = text.singleSpaced
            return Byline(words: words).names(in: line) ?? AuthorNames(words: words).names(in: line)
        }
        if !names.isEmpty { return names }
        return (elements["creator"] ?? []).compactMap { $0.child("name").flatMap(Self.line) }
    }

    var published: Timestamp? {
        date("firstcreated") ?? date("date.issue") ?? date("date.release") ?? date("versioncreated")
            ?? date("firstcreated") ?? date("thisrevisioncreated") ?? date("dateandtime") ?? date("sent")
            ?? date("story.date")
    }

    var updated: Timestamp? { date("versioncreated") ?? date("thisrevisioncreated") }

    var language: String? {
        elements["language"]?.first.flatMap { $0["tag"] ?? $0["FormalName"] }
            ?? node["lang", namespace: "http://www.w3.org/XML/1998/namespace"]
            ?? bodies.first.flatMap { $0["lang", namespace: "http://www.w3.org/XML/1998/namespace"] ?? $0["lang"] }
    }

    /// The names of the subjects.
    var subjects: [String] {
        let named = (elements["subject"] ?? []).compactMap { $0.child("name").flatMap(Self.line) }
        let coded = (elements["tobject.subject"] ?? []).compactMap {
            $0["tobject.subject.type"] ?? $0["tobject.subject.matter"] ?? $0["tobject.subject.detail"]
        }
        return unique(named + coded.map(\.singleSpaced))
    }

    var keywords: [String] {
        unique((elements["keyword"] ?? []).compactMap { $0["key"] ?? Self.line($0) }.map(\.singleSpaced))
    }

    var provider: String? {
        let named = elements["provider"]?.first.flatMap { $0.child("name").flatMap(Self.line) }
        return named ?? first("distributor") ?? first("creditline")
            ?? elements["pubdata"]?.first.flatMap { $0["name"] }
            ?? elements["doc.copyright"]?.first.flatMap { $0["holder"] }
    }

    var link: String? {
        elements["pubdata"]?.first.flatMap { $0["ex-ref"] }.flatMap { URIReference.link($0, base: nil) }
    }

    /// The dateline's place.
    var place: String? {
        guard let dateline = elements["dateline"]?.first else { return nil }
        if let location = dateline.child("location"), let place = Self.line(location) { return place }
        guard let line = Self.line(dateline) else { return nil }
        // The element holds all of the dateline or the place alone; with a dash it can be read as in a text.
        return Dateline.split("\(line) – .", words: words)?.dateline.place
            ?? String(line.prefix { $0 != "," && $0 != "(" }).trimmed
    }

    // MARK: - Text

    var paragraphs: [Paragraph] {
        bodies.flatMap { body -> [Paragraph] in
            let type = body["contenttype"]?.lowercased() ?? ""
            if body.elements.isEmpty {
                let text = body.text
                if type.contains("html") { return HTMLText(html: text, skipsPictures: true).paragraphs }
                return text.split(whereSeparator: \.isNewline).map { String($0).singleSpaced }
                    .filter { !$0.isEmpty }.map { Paragraph($0) }
            }
            return HTMLText(body, skipsPictures: true).paragraphs
        }.filter { $0.text != headline }
    }

    private func date(_ name: String) -> Timestamp? {
        elements[name]?.first.flatMap { dates.readFeedDate($0["norm"] ?? $0.text) }
    }

    private func first(_ name: String) -> String? { elements[name]?.first.flatMap(Self.line) }

    private static func line(_ node: MarkupNode) -> String? {
        let line = node.text.singleSpaced
        return line.isEmpty ? nil : line
    }

    private func unique(_ values: [String]) -> [String] {
        var seen: Set<String> = []
        return values.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
