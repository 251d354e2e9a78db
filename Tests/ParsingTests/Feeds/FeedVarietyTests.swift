import NewsModel
import Testing

@testable import Parsing

@Suite("A feed is read as it was meant")
struct FeedVarietyTests {
    private func parse(_ text: String) -> ParsedSource {
        SourceParser().parse(SourceFile(name: "feed.xml", bytes: Array(text.utf8)))
    }

    private func item(_ inner: String, namespaces: String = "") -> String {
        "<rss version='2.0' \(namespaces)><channel><title>Вестник</title><item>\(inner)</item></channel></rss>"
    }

    private static let full = "Порт открыли в среду. Первые баржи с зерном ушли вниз по реке, сообщил начальник порта."

    @Test(
        "where it has an element of its own for the whole text",
        arguments: [
            ("xmlns:yandex='http://news.yandex.ru'", "yandex:full-text"), ("", "yandex:full-text"),
            ("xmlns:turbo='http://turbo.yandex.ru'", "turbo:content"), ("xmlns:r='http://r.example'", "r:fulltext"),
            ("xmlns:m='http://m.example'", "m:full_text"), ("", "fulltext"), ("", "encoded"), ("", "story"),
            ("xmlns:content='https://www.purl.org/rss/1.0/modules/content'", "content:encoded"),
            ("xmlns:content='http://purl.example/typo/'", "content:encoded"),
            ("xmlns:c='HTTP://PURL.ORG/rss/1.0/modules/content/ '", "c:encoded"),
        ])
    func fullText(namespaces: String, element: String) throws {
        let feed = item(
            "<title>Порт</title><description>Коротко.</description><\(element)>\(Self.full)</\(element)>",
            namespaces: namespaces)
        let article = try #require(parse(feed).articles.first)
        #expect(article.text == Self.full)
        #expect(!article.isTeaser)
    }

    @Test("where another module's element is called alike")
    func excerpt() {
        let feed = item(
            "<e:encoded>Кратко.</e:encoded><description>\(Self.full)</description>",
            namespaces: "xmlns:e='http://wordpress.org/export/1.2/excerpt/'")
        #expect(parse(feed).articles.first?.text == Self.full)
    }

    @Test(
        "where its time is a number",
        arguments: ["1747031400", "1747031400000", " 1747031400.25\n"])
    func unixTime(time: String) {
        #expect(
            parse(item("<title>a</title><pubDate>\(time)</pubDate>")).articles.first?.published?.iso8601
                == "2025-05-12T06:30:00Z")
    }

    @Test(
        "where its markup was packed twice, or in part",
        arguments: [
            "<![CDATA[<p>Порт открыт.</p><![CDATA[<p>Мост тоже.</p>]]>]]>",
            "<![CDATA[<p>Порт открыт.</p><![CDATA[<p>Мост тоже.</p>]]>",
            "&lt;![CDATA[&lt;p&gt;Порт открыт.&lt;/p&gt;&lt;p&gt;Мост тоже.&lt;/p&gt;]]&gt;",
            "&amp;lt;p&amp;gt;Порт открыт.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Мост тоже.&amp;lt;/p&amp;gt;",
            "<![CDATA[&lt;p&gt;Порт открыт.&lt;/p&gt;\n&lt;p&gt;Мост тоже.&lt;/p&gt;]]>",
            "<p>Порт &lt;b&gt;открыт&lt;/b&gt;.</p><p>Мост тоже.</p>", "Порт открыт.\nМост тоже.",
        ])
    func packedTwice(description: String) {
        let article = parse(item("<title>a</title><description>\(description)</description>")).articles.first
        #expect(article?.paragraphs.map(\.text) == ["Порт открыт.", "Мост тоже."])
    }

    @Test("where a section of raw text is not closed: it ends with its element")
    func openSection() {
        let parsed = parse(
            item("<title><![CDATA[Порт</title><description><![CDATA[Мост открыт.]]></description>")
                .replacing("</channel>", with: "<item><title>b</title></item></channel>"))
        #expect(parsed.articles.map(\.title) == ["Порт", "b"])
        #expect(parsed.articles.first?.text == "Мост открыт.")
    }

    @Test("where Atom's markup is escaped in part, and where its words only look like markup")
    func atom() {
        func content(_ type: String, _ text: String) -> String? {
            parse(
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='\(type)'>\(text)</content></entry></feed>"
            )
            .articles.first?.text
        }
        #expect(content("html", "<p>The &lt;a href='/x'&gt;port&lt;/a&gt; opened.</p>") == "The port opened.")
        #expect(content("xhtml", "<div>Write &lt;b&gt; for bold.</div>") == "Write <b> for bold.")
        #expect(content("text", "Write &lt;b&gt; for bold.") == "Write <b> for bold.")
        #expect(content("html", "Write &amp;lt;b&amp;gt; for bold.") == "Write <b> for bold.")
    }

    @Test(
        "behind what a server's program said before it",
        arguments: [
            "<br />\n<b>Warning</b>: headers already sent in <b>/x.php</b> on line <b>3</b><br />\n<?xml version='1.0'?>\n",
            "Notice: Undefined index: id in /x.php on line 12\n<?xml version='1.0'?>", "\n\n<?xml version='1.0'?>",
            "<!-- cached -->\n", "\u{FEFF}\n\u{FEFF}<?xml version='1.0'?>",
            "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a '>'>]>",
        ])
    func notice(before: String) {
        let parsed = parse(before + item("<title>Порт открыт</title>"))
        #expect(parsed.feed?.title == "Вестник")
        #expect(parsed.articles.map(\.title) == ["Порт открыт"])
    }

    @Test(
        "where it gathers from many: the outlet is named for itself and not in the headline",
        arguments: [
            ("Port opens - The Herald", "Port opens", "The Herald"),
            ("Port opens | The Herald", "Port opens", "The Herald"),
            ("Port - quay opens", "Port - quay opens", "The Herald"), ("The Herald", "The Herald", "The Herald"),
        ])
    func gathered(title: String, headline: String, outlet: String) {
        let article = parse(
            item(
                "<title>\(title)</title><source url='https://h.example'>The Herald</source>"
                    + "<description>&lt;a href='/1'&gt;Port opens&lt;/a&gt;&amp;nbsp;The Herald</description>")
        ).articles.first
        #expect(article?.title == headline)
        #expect(article?.publisher == outlet)
        if headline == "Port opens" { #expect(article?.paragraphs.isEmpty == true) }
    }

    @Test("of Google News names the outlet behind the headline, too")
    func googleNews() {
        let feed = item("<title>Порт открыт - мост закрыт - Вестник</title>").replacing(
            "<title>Вестник</title>",
            with: "<title>порт - Google Новости</title><link>https://news.google.com/search?q=x</link>")
        let article = parse(feed).articles.first
        #expect(article?.title == "Порт открыт - мост закрыт" && article?.publisher == "Вестник")
    }

    @Test("without its headline above the text once more")
    func repeatedHeadline() {
        let article = parse(
            item(
                "<title>Порт открыт</title><turbo:content><![CDATA[<header><h1>Порт открыт</h1></header><p>Баржи ушли.</p>]]></turbo:content>"
            )
        ).articles.first
        #expect(article?.text == "Баржи ушли.")
    }

    @Test(
        "without what a blog adds to each item",
        arguments: [
            "The post Port first appeared on Herald.", "Запись Порт открыт впервые появилась Вестник.",
            "文章港口开港最先出现在北方网。",
        ])
    func appended(line: String) {
        let parsed = parse(item("<description><![CDATA[<p>Порт открыт.</p><p>\(line)</p>]]></description>"))
        #expect(parsed.articles.first?.text == "Порт открыт.")
        #expect(parsed.feed?.items.first?.summary == "Порт открыт.")
    }

    @Test("and its language is its own, not its title's")
    func language() {
        let feed = parse(
            "<feed xml:lang='en'><title xml:lang='fr'>Le pont</title><entry><title>a</title></entry></feed>"
        ).feed
        #expect(feed?.languageTag == "en" && feed?.titleLanguageTag == "fr")
    }

    @Test("and thousands of sections within sections end soon")
    func hostile() {
        let sections = String(repeating: "<![CDATA[", count: 100_000)
        #expect(parse(item("<title>\(sections)a]]></title>")).articles.count == 1)
        #expect(parse(item("<title>\(sections)")).articles.count <= 1)
    }
}
