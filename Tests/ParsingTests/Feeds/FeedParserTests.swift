import Foundation
import NewsModel
import Testing

@testable import Parsing

/// The feeds under Fixtures/Feeds are written for these tests; the RSS one is broken as feeds are: white space before the
/// declaration, entities of HTML, a bare `&`, an unclosed `<p>`, a document type that declares entities.
@Suite struct FeedParserTests {
    private func parse(_ text: String, url: String? = nil) -> ParsedSource {
        let file = SourceFile(name: "feed.xml", url: url, bytes: Array(text.utf8))
        return FeedParser(SourceText(file: file, text: text, zoneOffset: 10_800)).parse()
    }

    private func fixture(_ name: String) throws -> ParsedSource {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return try parse(String(contentsOf: folder.appending(path: "Fixtures/Feeds/\(name)"), encoding: .utf8))
    }

    @Test func `A broken RSS feed gives its channel`() throws {
        let feed = try #require(try fixture("north-rss.xml").feed)
        #expect(feed.title == "North Agency — all news")
        #expect(feed.link == "https://news.example.org/")
        #expect(feed.summary == "News of Belarus, its neighbours & partners")
        #expect(feed.languageTag == "en-GB")
        #expect(feed.author == "Editor on Duty")
        #expect(feed.updated?.iso8601 == "2025-05-14T18:00:07+03:00")
        #expect(
            feed.items.map(\.link) == ["https://news.example.org/economy/harbour", "https://news.example.org/ferry"])
    }

    @Test func `An item with full text is an article without captions, scripts and handlers`() throws {
        let article = try #require(try fixture("north-rss.xml").articles.first)
        #expect(article.id == "feed.xml#0")
        #expect(article.title == "Harbour & rail agree on tariffs")
        #expect(article.authors == ["Ann Wood"])
        #expect(article.published?.iso8601 == "2025-05-14T17:32:00+03:00")
        #expect(article.section == "Economy")
        #expect(article.publisher == "North Agency")
        #expect(article.agency == "North Agency")
        #expect(article.dateline == "LIDA")
        #expect(article.paragraphs.map(\.kind) == [.paragraph, .quotation, .listItem, .listItem])
        #expect(article.paragraphs.first?.text == "The harbour and the railway agreed on tariffs on Wednesday.")
        #expect(!article.isTeaser)
    }

    @Test(arguments: [
        ("North Agency: all news", "North Agency"), ("Latest news – North Agency", "North Agency"),
        ("North Agency News | World", "North Agency News"), ("Экономика — Вестник Востока", "Вестник Востока"),
        ("Вестник: главные новости дня", "Вестник"), ("国际新闻-北方网", "北方网"), ("北方日报：滚动新闻", "北方日报"),
        ("All news", "All news"), ("North-West Herald", "North-West Herald"),
        // Two names: nobody can tell which is the outlet's.
        ("Ann Wood: Letters from Lida", "Ann Wood: Letters from Lida"),
    ])
    func `A feed's title gives the outlet's name`(title: String, name: String) {
        #expect(OutletName(words: .standard).name(inFeedTitle: title) == name)
    }

    @Test func `An item with a description alone is a teaser`() throws {
        let article = try #require(try fixture("north-rss.xml").articles.last)
        #expect(article.isTeaser)
        #expect(article.text == "The summer timetable… Read more")
        #expect(article.published?.zoneIsAssumed == true)
    }

    @Test func `An Atom feed gives its entries with links, languages and decoded texts`() throws {
        let parsed = try fixture("vestnik-atom.xml")
        let feed = try #require(parsed.feed)
        #expect(feed.feedID == "tag:vestnik.example.net,2012:feed")
        #expect(feed.summary == "Новости Востока")
        #expect(
            feed.items.map(\.link) == [
                "https://vestnik.example.net/a/2025/05/14/oborot/", "https://vestnik.example.net/a/zh/1",
            ])
        #expect(feed.items.map(\.title) == ["Товарооборот вырос на 9,4 %", "数字走廊 <試行>"])
        #expect(feed.items.map(\.languageTag) == ["ru", "zh-Hans"])
        #expect(feed.items[0].summary == "Стороны подписали протокол.")
        #expect(parsed.articles[0].paragraphs.map(\.text) == ["Товарооборот вырос.", "Подписан протокол."])
        #expect(parsed.articles[0].agency == "Вестник")
        #expect(parsed.articles[0].section == "Политика")
        #expect(parsed.articles[1].text == "数字走廊建成。")
    }

    @Test func `RSS 1.0 keeps its items beside the channel`() throws {
        let parsed = parse(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>北方社</title></channel>
            <item rdf:about="1"><title>风电并网</title><link>https://n.example/1</link><dc:date>2025-05-14</dc:date></item>
            <item rdf:about="2"><title>种子播下</title></item></rdf:RDF>
            """)
        #expect(parsed.feed?.items.map(\.title) == ["风电并网", "种子播下"])
        #expect(parsed.articles[0].published?.iso8601 == "2025-05-14")
    }

    @Test func `What stands in a picture or a foreign module is not the feed's`() throws {
        let feed = try #require(
            parse(
                """
                <rss xmlns:x="http://x.example/"><channel><image><title>Logo</title></image><x:title>No</x:title>
                <title>Yes</title><textInput><link>https://no.example/</link></textInput></channel></rss>
                """
            ).feed)
        #expect(feed.title == "Yes")
        #expect(feed.link == nil)
    }

    @Test func `What is no feed is said to be none`() {
        let parsed = parse("<other><item><title>a</title></item></other>")
        #expect(parsed.feed == nil)
        #expect(parsed.findings.map(\.omission) == [.unreadable])
    }

    @Test(arguments: [
        ("<link>javascript:alert(1)</link>", nil), ("<link>data:text/html,x</link>", nil),
        ("<link>../b?c#d</link>", "https://a.example/b?c#d"),
        ("<guid>https://g.example/1</guid>", "https://g.example/1"),
        ("<guid isPermaLink='false'>https://g.example/1</guid>", nil), ("<guid>42</guid>", nil),
    ])
    func `A link is absolute and leads to a page`(item: String, link: String?) throws {
        let parsed = parse(
            "<rss><channel><item>\(item)</item></channel></rss>", url: "https://a.example/rss/all.xml")
        #expect(parsed.feed?.items.first?.link == link)
    }

    @Test func `A feed that breaks off, and items that are not closed, keep what they have`() {
        let cut = parse("<rss><channel><item><title>a</title><description><![CDATA[<p>The port opened.</p><p>Ships")
        #expect(cut.articles.first?.text == "The port opened.\nShips")
        let open = parse(
            "<rss><channel><item><title>a</title><description>One<item><title>b</title></item></channel></rss>")
        #expect(open.articles.map(\.title) == ["a", "b"])
        #expect(open.articles.first?.text == "One")
    }

    @Test func `A saved feed's relative links are those of its site`() {
        let parsed = parse("<rss><channel><link>https://s.example/</link><item><link>/1</link></item></channel></rss>")
        #expect(parsed.articles.first?.url == "https://s.example/1")
    }

    @Test func `Links at the end of an item are no part of its text`() throws {
        let html =
            "<p>The port opened.</p><p>See <a href='/b'>the berth</a>.</p><p><a href='/1'>Read on the site</a></p>"
            + "<ul><li><a href='/2'>Spring in Lida</a></li></ul>"
            + "<p>The post <a href='/1'>Port</a> appeared first on <a href='/'>Herald</a>.</p>"
        let escaped = html.split(separator: "<").joined(separator: "&lt;")
        let parsed = parse(
            "<rss><channel><item><title>a</title><description>&lt;\(escaped)</description></item></channel></rss>")
        #expect(parsed.articles.first?.paragraphs.map(\.text) == ["The port opened.", "See the berth."])
    }

    @Test(arguments: [
        ("desk@example.org (Ann Wood)", "Ann Wood"), ("Ann Wood (desk@example.org)", "Ann Wood"),
        ("\"Ann Wood\" <desk@example.org>", "Ann Wood"), ("desk@example.org", "desk@example.org"), ("Анна", "Анна"),
    ])
    func `The name of an author is freed of the address`(text: String, name: String) {
        #expect(FeedAuthor.name(in: text) == name)
    }

    @Test func `Hostile feeds end soon and quietly`() throws {
        let deep = "<rss><channel><item><description>" + String(repeating: "<b>", count: 50_000) + "x"
        #expect(parse(deep).articles.count == 1)
        let many = "<rss><channel>" + String(repeating: "<item/>", count: 30_000)
        #expect(parse(many).articles.count == 20_000)
        let escaped =
            "<rss><channel><item><title>a</title><description>"
            + String(repeating: "&lt;div&gt;", count: 50_000) + "</description></item></channel></rss>"
        #expect(parse(escaped).articles.first?.title == "a")
    }
}
