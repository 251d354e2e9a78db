import Markup
import NewsModel

/// Reads a day's digest back from its XML (`schema/digest.rng`).
///
/// What a later minor version adds is passed over, as the format promises.
public struct ArchivedDigestReader: Sendable {
    /// Why a file is no digest that can be read, in words that tell what to do, without its name.
    public struct Failure: Error, Hashable, Sendable {
        /// From 1; nil where none is known.
        public let line: Int?
        /// What is wrong, and what to do.
        public let message: String
    }

    private static let namespace = "urn:x-svodka:digest:1"
    private static let namespaceStem = "urn:x-svodka:digest:"
    private static let xml = "http://www.w3.org/XML/1998/namespace"

    /// A reader of all versions of the format that this one knows.
    public init() {}

    /// The digest of a file's bytes.
    public func read(_ bytes: [UInt8]) throws(Failure) -> ArchivedDigest {
        let tree: MarkupTree
        do {
            tree = try MarkupTree(xml: String(decoding: bytes, as: UTF8.self))
        } catch {
            throw Failure(line: error.line, message: "is no XML that can be read: \(error.message)")
        }
        guard let root = tree.root, root.name == "digest", let namespace = root.namespace,
            namespace.hasPrefix(Self.namespaceStem)
        else { throw Failure(line: tree.root?.line, message: "is no digest") }
        guard namespace == Self.namespace else {
            throw Failure(line: root.line, message: "was written by another version of svodka, in a format of its own")
        }
        guard let date = root["date"].flatMap({ CivilDate($0) }) else {
            throw Failure(line: root.line, message: "is a digest without its day")
        }
        var stories: [ArchivedStory] = []
        for section in root.children("section") {
            for story in section.children("story") {
                guard let story = self.story(story, section: story["section"] ?? section["kind"] ?? "other") else {
                    throw Failure(line: story.line, message: "has a story without its name or its source")
                }
                stories.append(story)
            }
        }
        let omissions = root.child("omissions")?.children("omission") ?? []
        return ArchivedDigest(
            date: date, stories: stories, toldOn: Set(omissions.compactMap { $0["date"].flatMap { CivilDate($0) } }))
    }

    private func story(_ node: MarkupNode, section: String) -> ArchivedStory? {
        guard let id = node["id", namespace: Self.xml] else { return nil }
        var positions: [String: Int] = [:]
        var entries: [ArchivedEntry] = []
        for child in node.children("entry") {
            guard let entryID = child["id", namespace: Self.xml], let entry = entry(child) else { return nil }
            positions[entryID] = entries.count
            entries.append(entry)
        }
        guard !entries.isEmpty else { return nil }
        var leads: [Language: Int] = [:]
        for account in node.children("account") {
            guard let edition = account["edition"].flatMap({ Language(rawValue: LanguageTag(rawValue: $0).primary) }),
                let lead = account["lead"].flatMap({ positions[$0] })
            else { continue }
            leads[edition] = lead
        }
        return ArchivedStory(
            id: id, section: section, entries: entries, leads: leads,
            continues: node.child("continues").flatMap(reference))
    }

    private func reference(_ node: MarkupNode) -> ArchivedStory.Reference? {
        guard let date = node["date"].flatMap({ CivilDate($0) }), let id = node["story"] else { return nil }
        return ArchivedStory.Reference(date: date, id: id)
    }

    private func entry(_ node: MarkupNode) -> ArchivedEntry? {
        guard let tag = node["lang", namespace: Self.xml], let file = node["file"],
            let headline = node.child("headline")
        else { return nil }
        let source = Article.Source(
            file: file, item: node["item"].flatMap { Int($0) }.map { $0 - 1 }, sha256: node["sha256"])
        let time = node["published"] ?? node["publishedDate"]
        return ArchivedEntry(
            source: source, languageTag: LanguageTag(rawValue: tag), headline: headline.text,
            sentences: node.children("sentence").map(\.text), publisher: node.child("publisher")?.text,
            published: time.flatMap { Timestamp(iso8601: $0) }, url: node["url"], isTeaser: node["teaser"] == "true",
            length: node["length"].flatMap { Int($0) })
    }
}
