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
            guard let start = FeedStart(content.text) else { return .none }
            return start.isClean || start.isDeclared && !content.isSaidToBePlain ? .certain : .none
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
        let start = FeedStart(source.text)
        let tree = MarkupTree(recoveringXML: start?.document(in: source.text) ?? source.text)
        guard let root = Self.root(of: tree) else {
            return .unreadable(file, "should be a feed, but none can be made out", line: tree.error?.line)
        }
        let (feed, entries) = FeedReader(root: root, of: source).read()
        var parsed = FeedArticles(source).parsed(feed, entries)
        if start?.isClean == false {
            parsed.findings.append(
                Finding(.note, source: file.name, line: 1, message: "what stands before the feed was left out"))
        }
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
}

/// Where a feed begins in a text: at once, or behind what a server's program said before it.
struct FeedStart {
    /// Whether nothing stands before it but what XML allows, and a document type.
    let isClean: Bool
    /// Whether an XML declaration stands before it.
    private(set) var isDeclared = false
    /// The bytes before the feed or its declaration.
    private var offset = 0

    /// A server's program says no more than this, in bytes.
    private static let longestNotice = 4_000

    /// nil for a text that is no feed.
    init?(_ text: String) {
        let head = Array(text.utf8.prefix(Self.longestNotice))
        var position = 0
        var isClean = true
        while position < head.count {
            guard head[position] == UInt8(ascii: "<") else {
                isClean = isClean && (head[position] <= 0x20 || [0xEF, 0xBB, 0xBF].contains(head[position]))
                position += 1
                continue
            }
            let tag = head[(position + 1)...]
            if tag.starts(with: "!--".utf8) {
                position = Self.end(of: "-->", in: tag)
            } else if tag.first == UInt8(ascii: "!") || tag.first == UInt8(ascii: "?") {
                if tag.starts(with: "?xml".utf8) {
                    isDeclared = true
                    offset = position
                }
                position = Self.endOfDeclaration(tag)
            } else {
                let name = String(
                    decoding: tag.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") },
                    as: UTF8.self
                ).lowercased()
                if Self.isRoot(name) || isClean && Self.cleanRoots.contains(name) {
                    self.isClean = isClean
                    if !isDeclared { offset = position }
                    return
                }
                guard !Self.pages.contains(name) else { return nil }
                isClean = false
                position += 1 + name.utf8.count
            }
        }
        return nil
    }

    /// The text from the feed on, its lines where they were.
    func document(in text: String) -> String {
        offset == 0
            ? text : text.utf8.prefix(offset).filter { $0 == 0x0A }.map { _ in "\n" }.joined() + text.cut(from: offset)
    }

    private static func isRoot(_ name: String) -> Bool {
        ["rss", "feed", "rdf:rdf"].contains(name) || name.hasSuffix(":rss") || name.hasSuffix(":feed")
    }

    /// These may stand in other documents, too.
    private static let cleanRoots: Set = ["rdf", "channel"]
    private static let pages: Set = ["html", "head", "body", "nitf", "newsml", "newsitem", "newsmessage"]

    /// A document type may declare entities in brackets.
    private static func endOfDeclaration(_ bytes: ArraySlice<UInt8>) -> Int {
        let end = end(of: ">", in: bytes)
        guard bytes[..<end].contains(UInt8(ascii: "[")) else { return end }
        return Self.end(of: ">", in: bytes[Self.end(of: "]", in: bytes)...])
    }

    private static func end(of mark: String, in bytes: ArraySlice<UInt8>) -> Int {
        let mark = Array(mark.utf8)
        let last = bytes.endIndex - mark.count
        guard bytes.startIndex <= last,
            let found = (bytes.startIndex...last).first(where: { bytes[$0...].starts(with: mark) })
        else { return bytes.endIndex }
        return found + mark.count
    }
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
