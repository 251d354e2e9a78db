import NewsModel
import Testing

@testable import Parsing

@Suite("JSON that is news")
struct JSONNewsTests {
    private func parse(_ text: String) -> ParsedSource {
        SourceParser().parse(SourceFile(name: "a.json", bytes: Array(text.utf8)))
    }

    private static let feed = """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Вестник: все новости", "language": "ru",
         "home_page_url": "https://v.example/", "items": [
          {"id": "1", "url": "/1", "title": "Порт открыт", "date_published": "2025-05-12T09:30:00+03:00",
           "authors": [{"name": "Анна Лесная"}], "tags": ["Экономика"],
           "content_html": "<p>Порт <b>открыли</b> в среду.</p><p><a href='/1'>Читать</a></p>"},
          {"id": "2", "content_text": "Мост тоже открыт. Движение началось утром.\\n\\nПроезд бесплатный."},
          {"id": "3", "title": "Паром", "summary": "Коротко о пароме."}
         ]}
        """

    @Test("as a JSON Feed gives its items")
    func jsonFeed() throws {
        let parsed = parse(Self.feed)
        #expect(parsed.feed?.items.count == 3 && parsed.findings.isEmpty)
        let first = try #require(parsed.articles.first)
        #expect(first.title == "Порт открыт" && first.text == "Порт открыли в среду.")
        #expect(first.url == "https://v.example/1" && first.publisher == "Вестник" && first.section == "Экономика")
        #expect(first.authors == ["Анна Лесная"] && first.published?.iso8601 == "2025-05-12T09:30:00+03:00")
        #expect(parsed.articles[1].title == "Мост тоже открыт")
        #expect(parsed.articles[1].paragraphs.count == 2)
        #expect(parsed.articles[2].isTeaser)
    }

    @Test("that breaks off keeps what it has")
    func cut() throws {
        let end = try #require(Self.feed.firstRange(of: "{\"id\": \"3\"")).lowerBound
        #expect(parse(String(Self.feed[..<end])).articles.map(\.title) == ["Порт открыт", "Мост тоже открыт"])
    }

    private static let item = """
        {"uri": "urn:a:1", "type": "text", "pubstatus": "usable", "headline": "港口开港", "language": "zh",
         "versioncreated": "2025-05-12T09:30:00Z", "byline": "记者 张三", "subject": [{"name": "经济"}],
         "body_html": "<p>港口周三开港，首批驳船当天离港。</p>"}
        """

    @Test("as an agency's item, alone or with others")
    func ninjs() throws {
        let article = try #require(parse(Self.item).articles.first)
        #expect(article.title == "港口开港" && article.text == "港口周三开港，首批驳船当天离港。")
        #expect(article.published?.iso8601 == "2025-05-12T09:30:00Z" && article.section == "经济")
        let both = parse("[\(Self.item), \(Self.item.replacing("usable", with: "canceled"))]")
        #expect(both.articles.map(\.id) == ["a.json#0"])
        #expect(both.findings.map(\.message) == ["was withdrawn by its agency (canceled)"])
    }

    @Test("in ninjs 2 has its texts in lists, and may be under embargo")
    func ninjs2() throws {
        let parsed = parse(
            """
            {"uri": "urn:a:2", "headlines": [{"role": "short", "value": "Port"}, {"role": "main", "value": "Port opens"}],
             "bodies": [{"role": "main", "value": "The port opened.\\nBarges left."}], "embargoed": "2025-05-13T00:00:00Z"}
            """)
        #expect(parsed.articles.first?.title == "Port opens")
        #expect(parsed.articles.first?.paragraphs.count == 2)
        #expect(parsed.findings.map(\.message) == ["is under embargo until 2025-05-13T00:00:00Z"])
    }

    @Test("as Telegram exports a channel")
    func telegram() throws {
        let parsed = parse(
            """
            {"name": "Порт Лиды", "type": "public_channel", "id": 1, "messages": [
             {"id": 1, "type": "service", "date": "2025-05-12T09:00:00", "action": "create_channel", "text": ""},
             {"id": 2, "type": "message", "date": "2025-05-12T09:30:00", "date_unixtime": "1747031400", "from": "Порт Лиды",
              "text": [{"type": "bold", "text": "Порт открыт"}, "\\n\\nПервые баржи ушли ", {"type": "link", "text": "вниз"}, "."]},
             {"id": 3, "type": "message", "date": "2025-05-12T10:00:00", "photo": "a.jpg", "text": ""}]}
            """)
        #expect(parsed.feed?.title == "Порт Лиды")
        let article = try #require(parsed.articles.first)
        #expect(parsed.articles.count == 1 && article.title == "Порт открыт")
        #expect(article.text == "Первые баржи ушли вниз.")
        #expect(article.published?.iso8601 == "2025-05-12T09:30:00+03:00")
    }

    @Test(
        "is told from what is none",
        arguments: [
            #"{"items": [{"id": 1}]}"#, #"{"messages": []}"#, #"{"messages": "none"}"#, #"[{"headline": "x"}]"#,
            #"{"version": "https://jsonfeed.org/version/1", "items": "none"}"#,
        ])
    func other(text: String) {
        #expect(parse(text).findings.map(\.message) == ["is JSON, not an article"])
    }

    @Test("of strange shapes harms nothing")
    func hostile() {
        let deep = "{\"items\": " + String(repeating: "[", count: 50_000)
        #expect(parse(deep).articles.isEmpty)
        #expect(parse("{\"version\": \"jsonfeed.org\", \"items\": [1, null, \"a\", [], {}]}").articles.count == 5)
    }
}
