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

    @Test("leaves out the scripts and styles that are no data")
    func rawText() throws {
        let html = """
            <script>var a = "<p>one</p>";
            </script><STYLE type=x>p > a { color: red }</style><script type='application/LD+json'>{"b": 1}</script>
            <script></script><script src=x /><p>two</p><scripts>three</scripts><style/><p>four</p>
            """
        let tree = MarkupTree(html: html, omitting: HTMLOmissions(unseen: true))
        #expect(tree.document.all("script").map(\.text) == ["{\"b\": 1}"])
        #expect(tree.document.all("p").map(\.text) == ["two", "four"])
        #expect(tree.document.first("scripts")?.text == "three")
        #expect(MarkupTree(html: html).document.first("script")?.text.contains("one") == true)
    }

    @Test(
        "is the same without scripts, styles and drawings, whatever is wrong with them",
        arguments: [
            "<p>Open<script>a</script>Air, so said the guide to the park<svg><path d=M0/></svg>Air<p>c",
            "<svg><title>a</title></svg>b", "<svg><p>a</p>", "<svg><g><svg></svg><p>a</p></svg>", "<svg", "<svg>a</svg",
            "<p>Новости технопарка сегодня<svg/><br>а<svg />б", "<SVG a='>'>b</SVG>c", "<svgs>a</svgs>",
            "<script>a", "<script>a</script", "<script>a</scriptx><p>b", "<style>a<script>b</style>c</script>d",
            "<!-- <script> --><p>a</p><script>b</script>", "<!--><script>a --> <p>b</script><p>c", "<script",
            "<p title='<script>'>a</p><script>b</script>", "<script a='>'>b</script>c", "<script>a\0</script>",
        ])
    func brokenRawText(html: String) {
        let html = "<body><p>сводка</p>\(html)"
        let (whole, cut) = (MarkupTree(html: html), MarkupTree(html: html, omitting: HTMLOmissions(unseen: true)))
        func outline(_ tree: MarkupTree) -> [String] {
            var outline = [""]
            for node in tree.document.descendants where !isUnseen(node) {
                if node.isText { outline[outline.count - 1] += node.text } else { outline += ["<\(node.name)>", ""] }
            }
            return outline
        }
        func isUnseen(_ node: MarkupNode) -> Bool {
            ["script", "style", "svg"].contains(node.name) || node.parent.map(isUnseen) ?? false
        }
        #expect(outline(whole) == outline(cut))
        #expect(whole.document.first("svg")?.first("p")?.text == cut.document.first("svg")?.first("p")?.text)
    }

    @Test(
        "leaves out the white space beside block elements, and keeps it within a line",
        arguments: [
            ("<ul>\n <li>а</li>\n\t<LI >б </li>\r\n</ul>", "аб "), ("<p>а <b>б</b> <i>в</i>\n<i>г</i></p>", "а б в\nг"),
            ("<p>科技园 <pre>a\n b</pre>", "科技园 a\n b"), ("<divan> </divan> <a>a</a>", "  a"),
            ("<b>a</b>\n<p>\n<i>b</i>", "ab"),
        ])
    func blankText(html: String, text: String) {
        let tree = MarkupTree(html: "<body>" + html, omitting: HTMLOmissions(unseen: true))
        #expect(tree.document.first("body")?.text == text)
    }

    @Test("keeps the attributes that are named, and no others")
    func omittedAttributes() throws {
        let omissions = HTMLOmissions(unseen: false, keepingOnly: ["alt", "href", "srcset", "data-type"])
        let html = """
            <img SRC="a>b" SrcSet=x alt='парк' data-id=/1/><a  data-x=/y/ data-type=t href=/z/>园区</a><p data-a data-b="'">
            <b href=/1  data-a/><b href=/2\tdata-a><b data-a="1"href="/3"><b hrefs="/0" href="/4"data-a>
            """
        let tree = MarkupTree(html: html, omitting: omissions)
        #expect(tree.document.first("img")?.attributes.map(\.name.local) == ["srcset", "alt"])
        #expect(tree.document.first("a")?.attributes.map(\.value) == ["t", "/z/"])
        #expect(tree.document.first("a")?.text == "园区")
        #expect(tree.document.first("p")?.attributes.isEmpty == true)
        #expect(tree.document.all("b").map { $0.attributes.map(\.value) } == [["/1"], ["/2"], ["/3"], ["/4"]])
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
        for piece in ["<script>a", "<script>a</script>", "<style>", "<svg>", "<svg>a</svg>", "<p a='", "<p a="] {
            _ = MarkupTree(html: String(repeating: piece, count: 200_000), omitting: HTMLOmissions(unseen: true))
        }
    }
}
