import Markup
import Testing

@Suite("A page as a tree")
struct MarkupTreeHTMLTests {
    @Test("gives elements, attributes and texts in document order")
    func structure() throws {
        let tree = MarkupTree(html: "<p class='lead' ID=x>Парк <b>готов</b> 高科技&amp;园区</p>")
        let paragraph = try #require(tree.document.first("p"))
        #expect(paragraph["class"] == "lead")
        #expect(paragraph["id"] == "x")
        #expect(paragraph.text == "Парк готов 高科技&园区")
        #expect(paragraph.children.map(\.text) == ["Парк ", "готов", " 高科技&园区"])
        #expect(paragraph.parent?.name == "body")
    }

    @Test("knows the line of each element")
    func lines() throws {
        let tree = MarkupTree(html: "<html>\n<body>\n<p>one</p>\n\n<p>two</p></body></html>")
        #expect(tree.document.all("p").map(\.line) == [3, 5])
    }

    @Test("leaves a script's text alone and keeps it apart")
    func scripts() throws {
        let tree = MarkupTree(html: "<script type='application/ld+json'>{\"a\": \"<p>&amp;\"}</script><p>text</p>")
        #expect(tree.document.first("script")?.text == "{\"a\": \"<p>&amp;\"}")
        #expect(tree.document.all("p").count == 1)
    }

    @Test("ignores a charset that the page declares, since the text is decoded already")
    func declaredCharset() {
        let tree = MarkupTree(html: "<meta charset=windows-1251><p>Москва, 北京</p>")
        #expect(tree.document.first("p")?.text == "Москва, 北京")
    }

    @Test(
        "survives what pages should not hold", arguments: ["", "<", "<p", "a\0b", "</div></div>", "<!--", "<p a=\"x"])
    func oddities(html: String) {
        #expect(MarkupTree(html: html).document.kind == .document)
    }

    @Test("closes what is left open, and keeps the text beyond the deepest element allowed")
    func depth() {
        let tree = MarkupTree(html: String(repeating: "<div>", count: 3_000) + "text")
        #expect(tree.isTruncated)
        #expect(tree.document.text == "text")
    }

    @Test("takes linear time for many attributes, unclosed elements and stray end tags")
    func hostileShapes() {
        let attributes = (0..<60_000).map { "a\($0)=1" }.joined(separator: " ")
        let tree = MarkupTree(html: "<p \(attributes)>text</p>")
        #expect(tree.document.first("p")?.attributes.count == 256)
        #expect(tree.document.first("p")?.text == "text")
        _ = MarkupTree(html: String(repeating: "<i>", count: 4_000) + String(repeating: "</b>", count: 400_000))
        _ = MarkupTree(html: String(repeating: "<!--", count: 300_000))
    }
}
