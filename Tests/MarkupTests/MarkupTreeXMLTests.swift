import Markup
import Testing

@Suite("An XML document as a tree")
struct MarkupTreeXMLTests {
    @Test("knows prefixes and namespaces of elements and attributes")
    func namespaces() throws {
        let tree = try MarkupTree(
            xml: """
                <?xml version="1.0" encoding="windows-1251"?>
                <rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel xml:lang="ru">
                <dc:creator dc:role="x">Анна</dc:creator></channel></rss>
                """)
        let creator = try #require(tree.document.first("creator"))
        #expect(creator.namespace == "http://purl.org/dc/elements/1.1/")
        #expect(creator.prefix == "dc")
        #expect(creator.text == "Анна")
        #expect(creator["role"] == nil)
        #expect(creator["role", namespace: "http://purl.org/dc/elements/1.1/"] == "x")
        #expect(creator.parent?["lang", namespace: "http://www.w3.org/XML/1998/namespace"] == "ru")
        #expect(creator.line == 3)
        #expect(tree.root?.name == "rss")
    }

    @Test("is refused with line and reason, and without a word of the text")
    func strictness() {
        #expect(throws: MarkupError(line: 2, message: "an element is not closed, or closed in the wrong order")) {
            try MarkupTree(xml: "<secret>\n<b></secret></b>")
        }
        #expect(throws: MarkupError(line: 1, message: "it uses an entity that is not declared")) {
            try MarkupTree(xml: "<a>&nbsp;</a>")
        }
        #expect(throws: MarkupError(line: 1, message: "it is empty")) { try MarkupTree(xml: "") }
    }

    @Test(
        "is repaired where feeds are wrong most",
        arguments: [
            ("<a>Q&A &nbsp;&mdash; 中&国; &#0;</a>", "Q&A \u{A0}— 中&国; &#0;"),
            ("\n <?xml version='1.0'?><a>text</a>", "text"),
            ("<a>1 < 2</a>", "1 < 2"),
            ("<a>te\u{0}x\u{1B}t\u{FFFF}</a>", "text\u{FFFD}"),
            ("<a><![CDATA[<b>&nbsp;</b>]]></a>", "<b>&nbsp;</b>"),
            ("<a><b>one</a>", "one"),
            ("<a>cut of", "cut of"),
        ])
    func recovery(xml: String, text: String) {
        #expect(MarkupTree(recoveringXML: xml).document.text == text)
    }

    @Test("keeps what stands before the break, and says where it broke")
    func brokenTail() {
        let tree = MarkupTree(recoveringXML: "<a>\n<b>one</b>\n<c x=></c></a>")
        #expect(tree.document.first("b")?.text == "one")
        #expect(tree.error?.line == 3)
    }

    @Test(
        "never knows an entity of the document's own",
        arguments: [
            #"<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]><a>&e;</a>"#,
            #"<!DOCTYPE a [<!ENTITY e "x"><!-- ]> --><!ENTITY f ']>'>]><a>&e;</a>"#,
            #"<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><a>&e;</a>"#,
        ])
    func entities(xml: String) {
        #expect(MarkupTree(recoveringXML: xml).document.text == "&e;")
        #expect(throws: MarkupError.self) { try MarkupTree(xml: xml) }
    }

    @Test("holds attributes with their references resolved")
    func attributes() throws {
        let tree = try MarkupTree(xml: "<a b='&lt;x&gt; &amp;&#1055;\n'/>")
        #expect(tree.root?["b"] == "<x> &П ")
    }

    @Test("takes linear time for many attributes and great depth")
    func hostileShapes() {
        let attributes = (0..<60_000).map { "a\($0)='1'" }.joined(separator: " ")
        #expect(MarkupTree(recoveringXML: "<p \(attributes)>text</p>").document.text == "text")
        let deep = MarkupTree(recoveringXML: String(repeating: "<b>", count: 100_000))
        #expect(deep.error != nil)
    }
}
