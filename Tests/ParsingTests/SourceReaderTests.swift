import Formats
import NewsModel
import Testing

@testable import Parsing

@Suite("What a source is")
struct SourceReaderTests {
    private func reader(_ text: String, _ mediaType: MediaType? = nil) -> String? {
        var content = SourceContent(SourceFile(name: "x", mediaType: mediaType, bytes: []), text: text, zoneOffset: 0)
        return SourceReaders.reader(of: &content, among: SourceReaders.all)?.name
    }

    @Test(
        "shows at its beginning",
        arguments: [
            ("<!DOCTYPE html><html><p>text", "page"), ("\n<?xml version='1.0'?><rss version='2.0'>", "feed"),
            ("<?xml version='1.0'?><!-- a <b> --><feed xmlns='x'>", "feed"), ("<rdf:RDF xmlns='x'>", "feed"),
            ("<!DOCTYPE nitf [<!ENTITY a 'b>'>]><nitf>", "agency news"), ("<newsItem guid='1'>", "agency news"),
            ("<br />\n<b>Notice</b>: x on line 3<br />\n<?xml version='1.0'?><rss version='2.0'>", "feed"),
            ("<!DOCTYPE html PUBLIC '-//W3C//DTD'>\n<rss version='2.0'>", "feed"),
            ("<p>A feed begins so: <code>&lt;rss></code>", "page"), ("<html><body><rss>", "page"),
            ("<opml version='2.0'>", "other XML"), ("<urlset xmlns='x'>", "other XML"),
            ("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}", "JSON Feed"),
            ("{\"uri\": \"urn:1\", \"headline\": \"Порт\"}", "ninjs"),
            ("{\"messages\": [{\"id\": 1, \"type\": \"message\", \"text\": \"a\"}]}", "Telegram export"),
            ("---\ntitle: Порт открыт\n---\nТекст", "Markdown"), ("# Port\n\nIt **opened**.", "Markdown"),
            ("# 1 in the world", "plain text"), ("#порт открыт", "plain text"),
            ("From: a@b.example\nSubject: Port\n\nIt opened.", "mail"),
            ("From a@b.example Mon May 12\nFrom: a@b.example\nDate: x\n\nIt opened.", "mailbox"),
            ("From: <Saved by Browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;", "web archive"),
            ("Парк готов к сотрудничеству\n14 мая", "plain text"), ("记者<br>北京", "page"), ("a < b", "plain text"),
        ])
    func beginning(text: String, expected: String) {
        #expect(reader(text) == expected)
    }

    @Test("and what it is said to be decides only where the beginning does not")
    func mediaType() {
        #expect(reader("Парк готов", .html) == "page")
        #expect(reader("<rss><channel/></rss>", .html) == "feed")
        #expect(reader("<b>bold claim", .plainText) == "plain text")
        #expect(reader("<!doctype html><p>", .plainText) == "page")
    }

    @Test(
        "or at the ending of its name",
        arguments: [
            ("a/park.HTM", MediaType.html), ("wire.rss", MediaType("application/rss+xml")), ("wire.nitf", .xml),
            ("page.mht", MediaType("multipart/related")), ("note.txt", .plainText),
            ("wire.eml", MediaType("message/rfc822")), ("release.docx", MediaType("application/vnd.openxmlformats")),
            ("note.md", MediaType("text/markdown")), ("2025.05/park", nil),
            ("script.js", nil), ("park", nil),
        ] as [(String, MediaType?)])
    func ending(name: String, expected: MediaType?) {
        #expect(SourceReaders.mediaType(ofName: name) == expected)
    }

    @Test("No two readers have one name, and each ending one reader that decides")
    func table() {
        #expect(Set(SourceReaders.all.map(\.name)).count == SourceReaders.all.count)
        let endings = SourceReaders.all.flatMap(\.mediaTypes.keys)
        #expect(Set(endings).count == endings.count)
    }

    // MARK: - A reader more

    /// Files between lines of `%%`, the first line of each its name.
    private static let bundle = SourceReader(
        name: "bundle", claim: { $0.start.hasPrefix("%%") ? .certain : .none },
        read: { content in
            let parts = content.text.split(separator: "%%\n")
            return .init(nested: parts.map { [SourceFile(name: content.file.name, bytes: Array($0.utf8))] })
        })

    @Test("A reader more is a value more; the files in a file are read in their turn and numbered")
    func nested() throws {
        var options = SourceParser.Options()
        options.readers.append(Self.bundle)
        let text = """
            %%
            The harbour opened a second berth on Wednesday, its head told reporters on the quay.
            %%
            {"title": "no article"}
            %%
            Порт открыл в среду второй причал, сообщил журналистам его начальник Игорь Лукашик.

            """
        let parsed = SourceParser(options: options).parse(SourceFile(name: "a.bundle", bytes: Array(text.utf8)))
        #expect(parsed.articles.map(\.id) == ["a.bundle#0", "a.bundle#1"])
        #expect(parsed.findings.map(\.message) == ["is JSON, not an article"])
    }

    @Test("Files within files without end come to one")
    func endless() {
        var options = SourceParser.Options()
        options.readers = [
            SourceReader(
                name: "itself", claim: { _ in .certain }, read: { content in .init(nested: [[content.file]]) })
        ]
        let parsed = SourceParser(options: options).parse(SourceFile(name: "x", bytes: [1]))
        #expect(parsed.findings.map(\.omission) == [.unreadable])
    }
}
