import Formats
import Markup
import NewsModel
import Testing

@testable import Parsing

@Suite("What a page says of its article")
struct MetadataTests {
    private func page(_ html: String, url: String? = nil) -> Page {
        Page(
            SourceText(
                file: SourceFile(name: "page.html", url: url, mediaType: .html, bytes: []), text: html,
                zoneOffset: 10_800))
    }

    @Test(
        "the headline loses the site's name, with and without spaces",
        arguments: [
            (
                "<title>Парк открывает лаборатории для зарубежных партнёров — Восточный вестник</title>",
                "Парк открывает лаборатории для зарубежных партнёров"
            ),
            (
                "<title>Freight between the two cities doubles in a year | North Agency</title>",
                "Freight between the two cities doubles in a year"
            ),
            ("<title>中欧班列货运量一年翻番_北方日报网</title>", "中欧班列货运量一年翻番"),
            (
                "<title>Site: a name</title><meta property='og:title' content='Well-known: a two-part story'>",
                "Well-known: a two-part story"
            ),
            (
                "<title>North Agency</title><h1>Technology park opens its laboratories</h1>",
                "Technology park opens its laboratories"
            ),
            ("<meta property='og:title' content='Tom &amp;amp; Ann'>", "Tom & Ann"),
        ])
    func titles(head: String, title: String) {
        #expect(TitleFinder(page: page("<html>\(head)<p>text</p>")).find() == title)
    }

    @Test("an h1 that only names the site is no headline")
    func siteHeading() {
        let html = """
            <title>A walk in the hills | Ann's Photo Diary</title><meta property="og:title" content="A walk in the hills">
            <h1>Ann's Photo Diary</h1><p>text</p>
            """
        #expect(TitleFinder(page: page(html)).find() == "A walk in the hills")
    }

    @Test(
        "the date comes from what is named, shown, or in the address",
        arguments: [
            ("<meta name='pubdate' content='2025-05-14'>", nil, "2025-05-14"),
            ("<time datetime='2025-05-14T08:00:00Z'>today</time>", nil, "2025-05-14T08:00:00Z"),
            (
                "<span itemprop='datePublished' content='2025-05-14T08:00+03:00'></span>", nil,
                "2025-05-14T08:00:00+03:00"
            ),
            ("<p>发布时间：2025年5月14日 09:05</p>", nil, "2025-05-14T09:05:00+03:00"),
            ("<p>© 2024</p>", "https://example.org/2025/05/14/park.html", "2025-05-14"),
            ("<p>text</p>", "https://example.org/a/20250514/12345.html", "2025-05-14"),
            ("<p>text</p>", "https://example.org/2025-05/14/c_1.htm", "2025-05-14"),
            ("<p>text of 2024</p>", "https://example.org/2025/park", nil),
        ] as [(String, String?, String?)])
    func dates(html: String, url: String?, expected: String?) {
        let finder = PublicationDateFinder(page: page("<html><body>\(html)", url: url), heading: nil, body: nil)
        #expect(finder.published()?.iso8601 == expected)
    }

    @Test(
        "where the day is written first, it is so beside a 12-hour clock too",
        arguments: [
            ("<html lang='en-GB'>", nil, "2020-02-10T21:05:00+03:00"),
            ("<html lang='en'>", "https://harbour.example.co.uk/pumps", "2020-02-10T21:05:00+03:00"),
            ("<html lang='en-US'>", nil, "2020-10-02T21:05:00+03:00"),
            ("<html>", nil, "2020-10-02T21:05:00+03:00"),
        ] as [(String, String?, String)])
    func dayFirst(head: String, url: String?, expected: String) {
        let page = page("\(head)<body><p>10/02/2020 9:05 PM</p>", url: url)
        #expect(PublicationDateFinder(page: page, heading: nil, body: nil).published()?.iso8601 == expected)
    }

    @Test("without a headline, the line above the text says when, not the text's first words")
    func dateAboveText() {
        let page = page("<p>2025-05-14 09:05</p><p>The fair (2 June 2025, in the harbour) will have pumps.</p>")
        let finder = PublicationDateFinder(page: page, heading: nil, body: 1..<2)
        #expect(finder.published()?.iso8601 == "2025-05-14T09:05:00+03:00")
    }

    @Test(
        "what readers are shown completes what machines are told",
        arguments: [
            // The hour beside a bare day.
            (
                "<meta property='article:published_time' content='2025-05-14'><h1>Pumps</h1><p>14 May 2025, 11:05</p>",
                "2025-05-14T11:05:00+03:00"
            ),
            ("<meta name='date' content='2025-05-14'><h1>Pumps</h1><p>15 May 2025, 11:05</p>", "2025-05-14"),
            (
                "<meta name='mediator_published_time' content='2025-05-14T20:47:00+0300'><h1>Pumps</h1><p>20:47</p>",
                "2025-05-14T20:47:00+03:00"
            ),
            // The same instant on the newsroom's clock.
            (
                "<meta property='article:published_time' content='2025-05-15T04:30:10Z'><h1>Pumps</h1>"
                    + "<time datetime='2025-05-14 23:30:10'>yesterday</time>", "2025-05-14T23:30:10-05:00"
            ),
            (
                "<meta property='article:published_time' content='2025-05-15T04:30:10Z'><h1>Pumps</h1>"
                    + "<time datetime='2025-05-15 09:17:00'>today</time>", "2025-05-15T04:30:10Z"
            ),
            // A live page's tag tells the last change.
            (
                "<meta property='article:published_time' content='2025-05-15T19:49:50Z'>"
                    + "<meta property='article:modified_time' content='2025-05-15T19:49:50Z'>"
                    + #"<script type="application/ld+json">{"@type":"LiveBlogPosting","datePublished":"#
                    + #""2025-05-14T13:23:00+03:00"}</script>"#, "2025-05-14T13:23:00+03:00"
            ),
        ])
    func shownDates(html: String, expected: String) {
        let page = page("<html>\(html)<p>The fair in the harbour will have pumps from nine countries.</p>")
        let finder = PublicationDateFinder(page: page, heading: 0, body: nil)
        #expect(finder.published()?.iso8601 == expected)
    }

    @Test("comments and changes have dates of their own")
    func otherDates() {
        let html = """
            <h1>Pumps</h1><p>12 January 2025 | Latest version</p><p>3 September 2024 | Originally published</p><p>Text.</p>
            <div class="comments"><time itemprop="datePublished" datetime="2025-05-14">14 May 2025</time></div>
            """
        let finder = PublicationDateFinder(page: page(html), heading: 0, body: 3..<4)
        #expect(finder.published()?.iso8601 == "2024-09-03")
    }

    @Test(
        "authors are names, not roles, links or outlets",
        arguments: [
            (["By Alma Reed and Tom Hale, Senior Correspondent"], ["Alma Reed", "Tom Hale"]),
            (["https://example.org/alma"], []), (["admin"], []),
            (["Анна Климович, Пётр Дрозд"], ["Анна Климович", "Пётр Дрозд"]),
            (["作者：林远"], ["林远"]), (["View all posts by Alma Reed"], ["Alma Reed"]),
            (["Alma Reed (Image: North Agency)"], ["Alma Reed"]),
        ])
    func authors(given: [String], names: [String]) {
        #expect(AuthorNames(words: .standard).all(in: given) == names)
    }

    @Test(
        "a line above the text names its author",
        arguments: [
            ("2025-05-14 来源：北方日报 作者：林远 周明", ["林远", "周明"]), ("By Alma Reed", ["Alma Reed"]),
            ("Автор: Анна Климович", ["Анна Климович"]), ("（北方日报记者 林远）", ["林远"]),
            ("北方网海港频道 记者 林远 周明", ["林远", "周明"]), ("本报记者林远发自明斯克", ["林远"]), ("林 远", ["林远"]),
            ("2025年5月14日08:19 [ 林远 ]", ["林远"]), ("作者： 周远 (Joe Roe)", ["周远 (Joe Roe)"]),
            ("14 May 2025 by Alma Reed", ["Alma Reed"]), ("Alma Reed | Senior Writer | May 14, 2025", ["Alma Reed"]),
            ("By using this site you agree", []), ("港口开放", []), ("记者从有关部门获悉", []), ("作者： size=\"20\"", []),
        ] as [(String, [String])])
    func lines(line: String, names: [String]) {
        let page = page("<h1>Pumps in the harbour</h1><p>\(line)</p><p>The fair in the harbour will have pumps.</p>")
        #expect(ShownAuthors(page: page, heading: 0, body: 2..<3).find() == names)
    }

    @Test("a name alone is an author's when the date stands beside it")
    func nameBesideDate() {
        let dated = page("<h1>Pumps</h1><p>Alma Reed</p><p>May 14, 2025</p><p>The fair will have pumps.</p>")
        #expect(ShownAuthors(page: dated, heading: 0, body: 3..<4).find() == ["Alma Reed"])
        let undated = page("<h1>Pumps</h1><p>Alma Harbour</p><p>Minsk</p><p>The fair will have pumps.</p>")
        #expect(ShownAuthors(page: undated, heading: 0, body: 3..<4).find() == [])
    }

    @Test("elements marked for the author name the person, not the account, the date or other articles' authors")
    func markedAuthors() {
        let page = page(
            """
            <h1>Pumps in the harbour</h1><div class="meta"><a href="/authors/alma-reed/">Alma Reed</a><span>Dec 17</span></div>
            <p>The fair in the harbour will have pumps.</p><p>All are from here.</p>
            <div class="related"><a href="/authors/tom-hale/">Tom Hale</a></div>
            """)
        let nodes = 0...page.outline.tree.nodeCount - 1
        #expect(MarkedAuthors(page: page, nodes: nodes).find() == ["Alma Reed"])
        let classed = self.page("<h1>Pumps</h1><div class=\"byline\"><b>Alma Reed</b><i>Dec 17</i></div><p>Text.</p>")
        #expect(MarkedAuthors(page: classed, nodes: 0...classed.outline.tree.nodeCount - 1).find() == ["Alma Reed"])
    }

    @Test(
        "JSON that is broken as pages break it is read all the same",
        arguments: [
            #"<![CDATA[ {"@type":"NewsArticle","headline":"Парк"} ]]>"#,
            "{\"@type\":\"NewsArticle\",\"headline\":\"Парк\",}",
            #"[{"@graph":[{"@type":"WebPage","headline":"x"},{"@type":["NewsArticle"],"headline":"Парк"}]}]"#,
            #"{"@type":"NewsArticle","headline":"\u041f\u0430\u0440\u043a","articleBody":"raw"#,
        ])
    func json(script: String) {
        #expect(StructuredData([Array(script.utf8)[...]]).headline == "Парк")
    }

    @Test("deep or endless JSON ends")
    func hostileJSON() {
        _ = StructuredData([Array(String(repeating: "[", count: 100_000).utf8)[...]])
        _ = StructuredData([Array((String(repeating: "{\"a\":", count: 100_000)).utf8)[...]])
    }
}
