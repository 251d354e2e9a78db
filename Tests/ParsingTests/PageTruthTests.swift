import Formats
import NewsModel
import Testing

@testable import Parsing

@Suite("What stands on a page beside its article is not told of the article")
struct PageTruthTests {
    private static let sentences = [
        "The pumping station on the Lower Quay will be rebuilt by next summer, the harbour board decided on Tuesday.",
        "Its three engines date from the year the quay was built, and two of them have stood still since winter.",
        "The board will pay four million for the work, and the town will lend the rest, the chairman told reporters.",
    ]

    private func parsed(_ head: String = "", above: String = "", text: String? = nil, below: String = "") -> Article? {
        let text = text ?? Self.sentences.map { "<p>\($0)</p>" }.joined()
        let html =
            "<html><head><title>Quay gets new pumps</title>\(head)</head><body><nav><a href='/'>Home</a> "
            + "<a href='/w'>World</a> <a href='/s'>Sport</a></nav><h1>Quay gets new pumps</h1>\(above)<div>\(text)</div>"
            + "\(below)<footer>© 2025 Harbour Post</footer></body></html>"
        var options = SourceParser.Options()
        options.latest = Timestamp(iso8601: "2026-01-01T00:00:00Z")
        let file = SourceFile(name: "page.html", mediaType: .html, bytes: Array(html.utf8))
        return SourceParser(options: options).parse(file).articles.first
    }

    @Test(
        "no date of a sentence, a comment, a teaser, a licence, none ahead of the day",
        arguments: [
            ("", "<p>On 3 May 2021 the station was closed for the first time.</p>"),
            (
                "",
                "<div class='comments'><div class='comment'>ann <time datetime='2025-05-20'>20 May</time></div></div>"
            ),
            ("", "<div><a href='/1'>Grain prices fall for a second week</a><span>1 May 2025</span></div>"),
            ("", "<div>Свидетельство о регистрации № 77-12345 от 3 марта 2014 г. выдано Роскомнадзором</div>"),
            ("<meta name='date' content='2099-01-01'>", ""),
        ])
    func noDate(head: String, below: String) throws {
        let article = try #require(parsed(head, below: below))
        #expect(article.published == nil)
    }

    @Test(
        "a line that tells it is found above and below, in pieces too",
        arguments: [
            ("<div>14 May 2025</div>", ""), ("", "<div>Опубликовано: 14.05.2025</div>"), ("", "<p>2025年5月14日</p>"),
            ("<div><span>May 14, 2025</span><span>9:30 AM</span></div>", ""),
            ("<div><span><em>2025</em></span><span><em>05</em>/<em>14</em></span><span>09:30:15</span></div>", ""),
        ])
    func date(above: String, below: String) throws {
        let article = try #require(parsed(above: above, below: below))
        #expect(article.published?.date == CivilDate(year: 2025, month: 5, day: 14))
    }

    @Test("a script's date is taken where all of them name one day")
    func scripts() {
        let script = #"<script>var ct = "1747189200"; var createTime = '2025-05-14 10:20';</script>"#
        #expect(parsed(below: script)?.published?.date.day == 14)
        let others = #"<script>[{"publishTime":"2025-05-14"},{"publishTime":"2025-05-12"}]</script>"#
        #expect(parsed(below: others)?.published == nil)
    }

    @Test("a time without a zone is on the clock of the last change")
    func zone() {
        let head =
            "<meta property='article:published_time' content='2025-05-14T11:14:00'>"
            + "<meta property='article:modified_time' content='2025-05-14T12:00:00+08:00'>"
        #expect(parsed(head)?.published?.iso8601 == "2025-05-14T11:14:00+08:00")
    }

    @Test(
        "authors are no menus, side boxes, editors, outlets or organizations",
        arguments: [
            ("<div class='byline'>Reporting by Ann Reed; Editing by Max Orr</div>", "", ["Ann Reed"]),
            ("<div class='byline'>Беседовала Анна Лесная</div>", "", ["Анна Лесная"]),
            ("<div class='by'><span>By Ann Reed</span><span>Staff writer</span></div>", "", ["Ann Reed"]),
            (
                "<p>By Ann Reed</p>",
                "<aside><a rel='author'>Max Orr</a> <a rel='author'>Tom Poe</a></aside>", ["Ann Reed"]
            ),
            ("<div>14 May 2025</div>", "<p>责任编辑：李二</p>", []),
            (
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Organization\","
                    + "\"name\":\"Harbour Press Group\"}}</script><p>By Ann Reed</p>", "", ["Ann Reed"]
            ),
        ] as [(String, String, [String])])
    func authors(above: String, below: String, expected: [String]) {
        #expect(parsed(above: above, below: below)?.authors == expected)
    }

    @Test("broken JSON-LD still tells date and author")
    func brokenData() {
        let data =
            #"{"@type":"NewsArticle","headline":"Quay "gets" pumps","datePublished":"2025-05-14","author":"#
            + #"{"@type":"Person","name":"Ann Reed"}}"#
        let article = parsed("<script type='application/ld+json'>\(data)</script>")
        #expect(article?.published?.iso8601 == "2025-05-14")
        #expect(article?.authors == ["Ann Reed"])
    }

    @Test("a notice about cookies, many comments and a widget's JSON are no text")
    func furniture() throws {
        let notice =
            "We and our partners store information on your device, such as cookies, and use personal data, such as "
            + "unique identifiers, to show advertising and to measure it. You may agree or choose what is stored."
        let comment = "I think that the board should have told us all of this much earlier, since everybody knew it. "
        let below =
            "<div id='cookie-banner'><p>\(notice)</p><p>\(notice)</p></div><section class='comments'>"
            + (1...6).map { "<div class='comment'><p>\(comment)\($0)</p></div>" }.joined() + "</section>"
        let widget =
            #"<div>{"layout":2,"text":"Buy a lamp for your quay, with a cable, of steel","align":"Center"}</div>"#
        let article = try #require(parsed(below: below))
        #expect(article.paragraphs.map(\.text) == Self.sentences)
        let withWidget = parsed(text: Self.sentences.map { "<p>\($0)</p>" }.joined() + widget)
        #expect(withWidget?.paragraphs.contains { $0.text.contains("layout") } == false)
    }

    @Test("a text that stands there three times is given once")
    func copies() {
        let text = Self.sentences.map { "<p>\($0)</p>" }.joined()
        let article = parsed(text: text, below: "<div class='mobile'>\(text)</div><div class='print'>\(text)</div>")
        #expect(article?.paragraphs.map(\.text) == Self.sentences)
    }

    @Test("a table of figures is given with all its cells or not at all")
    func table() throws {
        let rows = [["Quay", "Pumps"], ["Lower", "1,870"], ["Upper", "-3%"]]
        let table = rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
        let text = Self.sentences.map { "<p>\($0)</p>" }
        let article = try #require(parsed(text: text[0] + text[1] + "<table>\(table)</table>" + text[2]))
        let cells = article.paragraphs.map(\.text).filter { rows.joined().contains($0) }
        #expect(cells.isEmpty || cells == rows.flatMap { $0 })
    }

    @Test(
        "the text is read where only scripts, frames or the browser would show it",
        arguments: ["<template shadowrootmode='open'>TEXT</template>", "<template>TEXT</template>", "FRAME", "STATE"])
    func hidden(place: String) {
        let text = Self.sentences.map { "<p>\($0)</p>" }.joined()
        let state = text.replacing("\"", with: "\\\"")
        let holder =
            switch place {
            case "FRAME": "<iframe srcdoc=\"\(text.replacing("<", with: "&lt;"))\"></iframe>"
            case "STATE":
                #"<script id="__NEXT_DATA__" type="application/json">{"props":{"article":{"content":""# + state
                    + #""}}}</script>"#
            default: place.replacing("TEXT", with: text)
            }
        #expect(parsed(text: holder)?.paragraphs.map(\.text) == Self.sentences)
    }

    @Test("a page whose state holds no text says that scripts show it")
    func scriptsOnly() {
        let html =
            "<html><body><div id='root'></div><script>window.__INITIAL_STATE__ = {\"a\":1}</script></body></html>"
        let file = SourceFile(name: "page.html", mediaType: .html, bytes: Array(html.utf8))
        #expect(SourceParser().parse(file).findings.first?.message.contains("scripts only") == true)
    }

    @Test("a live page gives the posts that it tells machines")
    func live() {
        let posts = Self.sentences.map { "{\"@type\":\"BlogPosting\",\"headline\":\"News\",\"articleBody\":\"\($0)\"}" }
        let data =
            "{\"@type\":\"LiveBlogPosting\",\"headline\":\"Quay gets new pumps\",\"liveBlogUpdate\":["
            + posts.joined(separator: ",") + "]}"
        let article = parsed("<script type='application/ld+json'>\(data)</script>", text: "<div id='live'></div>")
        #expect(article?.paragraphs.filter { $0.kind == .paragraph }.map(\.text) == Self.sentences)
    }

    @Test(
        "a headline loses sections, outlets and a wiki's mark, and keeps its quotation marks",
        arguments: [
            ("<title>Шлюз открыт :: Экономика :: Речной вестник</title>", "Шлюз открыт"),
            ("<title>运河船闸恢复通航_手机北方网</title>", "运河船闸恢复通航"),
            ("<title>港口启用新泊位[编辑]</title>", "港口启用新泊位"),
            (
                "<title>Rebuilt quay \"secrets\" come to light_Harbour</title><meta property=\"og:title\" "
                    + "content=\"Rebuilt quay \"secrets\" come to light\">", "Rebuilt quay \"secrets\" come to light"
            ),
        ])
    func titles(head: String, expected: String) {
        let source = SourceText(
            file: SourceFile(name: "page.html", mediaType: .html, bytes: []), text: "<html>\(head)<p>text</p>",
            zoneOffset: 0)
        #expect(TitleFinder(page: Page(source)).find() == expected)
    }

    @Test(
        "a pasted headline ends before the outlet and may end with a full stop; a dateline is none",
        arguments: [
            (
                "石湾玻璃厂新熔炉投产-石湾新闻网\n\n工厂周一宣布新熔炉正式投产，日产量将由二百吨增至四百吨，厂方负责人说。\n\n"
                    + "工厂计划年内新招一百二十人，其中大部分来自石湾本地，招聘从六月开始。", "石湾玻璃厂新熔炉投产"
            ),
            (
                "让返乡青年成为乡村主力-北方网\n\n北方社成都7月26日电 题：让返乡青年成为乡村主力\n\n今年三十四岁的李山十年前回到村里种葡萄，如今年收入超过百万元，越来越多的青年选择返乡创业。",
                "让返乡青年成为乡村主力"
            ),
            ("Quay Gets Pumps.\n\n" + sentences.joined(separator: "\n\n"), "Quay Gets Pumps."),
        ])
    func pasted(text: String, title: String) {
        let file = SourceFile(name: "a.txt", mediaType: .plainText, bytes: Array(text.utf8))
        #expect(SourceParser().parse(file).articles.first?.title == title)
    }

    @Test("an agency's closing mark costs no paragraph", arguments: ["-0-", " ###", " (Harbour Press)", " — БЕЛТА"])
    func closingMark(mark: String) {
        let text = "Quay gets new pumps\n\n" + Self.sentences.joined(separator: "\n\n") + mark
        let file = SourceFile(name: "a.txt", mediaType: .plainText, bytes: Array(text.utf8))
        let paragraphs = SourceParser().parse(file).articles.first?.paragraphs.map(\.text) ?? []
        #expect(paragraphs.count == 3)
        #expect(paragraphs.last?.hasPrefix(Self.sentences[2]) == true)
    }
}
