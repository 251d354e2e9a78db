import Formats
import NewsModel
import Testing

@testable import Parsing

@Suite("What is packed")
struct PackedFileTests {
    private static let page =
        "<!DOCTYPE html><html><body><h1>Порт открыт</h1><article><p>Порт открыли в среду, первые баржи ушли вниз.</p><p>До осени порт отправит сорок тысяч тонн.</p></article></body></html>"

    private func parse(_ bytes: [UInt8], name: String) -> ParsedSource {
        SourceParser().parse(SourceFile(name: name, bytes: bytes))
    }

    @Test("by ZIP is read file by file, without what belongs to pages")
    func zip() {
        let feed =
            "<rss version='2.0'><channel><title>В</title><item><title>Мост</title></item><item><title>Паром</title></item></channel></rss>"
        let parsed = parse(
            StoredArchive.bytes(of: [
                ("день/порт.html", Array(Self.page.utf8)), ("день/порт_files/a.html", Array(Self.page.utf8)),
                ("день/порт.css", Array("p {}".utf8)), ("feed.xml", Array(feed.utf8)), ("__MACOSX/._a", [1]),
                ("empty.txt", []),
            ]), name: "day.zip")
        #expect(parsed.articles.map(\.title) == ["Порт открыт", "Мост", "Паром"])
        #expect(parsed.articles.map(\.id) == ["day.zip#0", "day.zip#1", "day.zip#2"])
        #expect(parsed.feed == nil)
        #expect(parsed.findings.map(\.message) == ["file 3: is empty"])
    }

    /// A gzip file whose deflated bytes are stored as they are.
    private func gzip(_ bytes: [UInt8]) -> [UInt8] {
        var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
        for start in stride(from: 0, to: bytes.count, by: 60_000) {
            let piece = bytes[start..<min(bytes.count, start + 60_000)]
            let (low, high) = (UInt8(piece.count & 255), UInt8(piece.count >> 8))
            packed += [start + 60_000 >= bytes.count ? 1 : 0, low, high, ~low, ~high] + piece
        }
        return packed + [0, 0, 0, 0] + (0..<4).map { UInt8(truncatingIfNeeded: bytes.count >> (8 * $0)) }
    }

    @Test("by gzip is read as what it is, though its sum is wrong or its end is missing")
    func gzip() {
        let packed = gzip(Array(Self.page.utf8))
        for bytes in [packed, Array(packed.dropLast(9))] {
            let parsed = parse(bytes, name: "port.html.gz")
            #expect(parsed.articles.map(\.title) == ["Порт открыт"])
            #expect(parsed.articles.map(\.id) == ["port.html.gz"])
            #expect(parsed.findings.map(\.message) == ["is packed (gzip) and cut short; its end is missing"])
        }
    }

    @Test("again and again comes to an end")
    func nested() {
        var bytes = Array(Self.page.utf8)
        for _ in 0..<10 { bytes = gzip(bytes) }
        #expect(parse(bytes, name: "a.gz").articles.isEmpty)
        var box = Array(Self.page.utf8)
        for _ in 0..<10 { box = StoredArchive.bytes(of: [("a.zip", box), ("b.zip", box)]) }
        #expect(parse(box, name: "a.zip").articles.isEmpty)
    }

    @Test("beyond the budget is told as that")
    func budget() {
        var options = SourceParser.Options()
        options.byteLimit = 1 << 20
        let large = gzip([UInt8](repeating: 0x20, count: 2 << 20))
        let parsed = SourceParser(options: options).parse(SourceFile(name: "a.gz", bytes: large))
        #expect(parsed.findings.map(\.omission) == [.unreadable])
        #expect(parsed.findings.first?.message.hasPrefix("unpacks to more than 1 MB") == true)
    }

    @Test("in an archive with a password, or in an empty one, is told")
    func password() {
        let locked = parse(StoredArchive.bytes(of: [("a.txt", [1])], flags: 1), name: "a.zip")
        #expect(locked.findings.map(\.message) == ["file 1 needs a password; unpack the archive yourself"])
        #expect(
            parse(StoredArchive.bytes(of: []), name: "a.zip").findings.map(\.message) == [
                "is an archive without a file to read"
            ])
    }

    @Test(
        "What is never an article is told by its name",
        arguments: [
            ("a.js", true), ("Fonts/a.WOFF2", true), ("x/Thumbs.db", true), ("a.html", false), ("js", false),
            ("a.css/b", false),
        ])
    func noArticle(name: String, isNone: Bool) {
        #expect(PageParts.isNoArticle(name) == isNone)
    }

    @Test(
        "A folder is a page's own when the page lies beside it",
        arguments: [
            ("порт-файлы", "порт.html", true), ("港口_文件", "港口.htm", true), ("x.files", "x.HTML", true),
            ("press_files", "x.html", false), ("порт-файлы", "порт.txt", false),
        ])
    func folders(folder: String, page: String, isOwn: Bool) {
        let names = ["a/\(folder)/b/c.html", "a/\(page)", "\(folder)/d.html"]
        let parts = PageParts(among: names)
        #expect(names.map(parts.folderHolds) == [isOwn, false, false])
        #expect(parts.folderCount == (isOwn ? 1 : 0))
    }
}
