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
        "authors are names, not roles, links or outlets",
        arguments: [
            (["By Alma Reed and Tom Hale, Senior Correspondent"], ["Alma Reed", "Tom Hale"]),
            (["https://example.org/alma"], []), (["admin"], []),
            (["Анна Климович, Пётр Дрозд"], ["Анна Климович", "Пётр Дрозд"]),
            (["作者：林远"], ["林远"]), (["View all posts by Alma Reed"], ["Alma Reed"]),
            (["Alma Reed (Image: North Agency)"], ["Alma Reed"]),
        ])
    func authors(given: [String], names: [String]) {
        #expect(BylineNames.clean(given) == names)
    }

    @Test(
        "a line names its author",
        arguments: [
            ("2025-05-14 来源：北方日报 作者：林远 周明", ["林远", "周明"]), ("By Alma Reed", ["Alma Reed"]),
            ("Автор: Анна Климович", ["Анна Климович"]), ("（北方日报记者 林远）", ["林远"]), ("By using this site you agree", nil),
        ] as [(String, [String]?)])
    func lines(line: String, names: [String]?) {
        #expect(AuthorWords.byCertainty.lazy.compactMap { $0.names(in: line) }.first == names)
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
