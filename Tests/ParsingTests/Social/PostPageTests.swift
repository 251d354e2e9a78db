import NewsModel
import Testing

@testable import Parsing

@Suite("A page of posts")
struct PostPageTests {
    private func parse(_ html: String, url: String? = nil) -> ParsedSource {
        SourceParser().parse(SourceFile(name: "a.html", url: url, bytes: Array(html.utf8)))
    }

    private func channel(_ texts: [String]) -> String {
        let posts = texts.enumerated().map { number, text in
            """
            <div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="p/\(number)">
            <a class="tgme_widget_message_owner_name">Порт Лиды</a><div class="tgme_widget_message_text">\(text)</div>
            <a class="tgme_widget_message_date" href="https://t.me/p/\(number)">\
            <time datetime="2025-05-12T0\(number):30:00+00:00">0\(number):30</time></a></div></div>
            """
        }
        return
            "<!DOCTYPE html><html><body><div class='tgme_channel_info_header_title'>Порт</div>\(posts.joined())</body></html>"
    }

    @Test("of a channel gives each post with its time and its link; one without words is left out")
    func telegram() throws {
        let parsed = parse(
            channel(["<b>Порт открыт</b><br><br>Баржи ушли.", "", "Мост закрыт до осени. Объезд по дамбе."]))
        #expect(parsed.articles.map(\.title) == ["Порт открыт", "Мост закрыт до осени"])
        #expect(parsed.articles.map(\.text) == ["Баржи ушли.", "Мост закрыт до осени. Объезд по дамбе."])
        #expect(parsed.articles.map(\.url) == ["https://t.me/p/0", "https://t.me/p/2"])
        #expect(parsed.articles.last?.published?.iso8601 == "2025-05-12T02:30:00Z")
        #expect(parsed.feed?.title == "Порт")
    }

    @Test("that Telegram exported names the sender of several posts once")
    func export() {
        let parsed = parse(
            """
            <html><head><title>Exported Data</title></head><body><div class="page_header"><div class="text bold">Порт</div></div>
            <div class="page_body chat_page"><div class="message service"><div class="body details">12 May 2025</div></div>
            <div class="message default"><div class="date" title="12.05.2025 09:30:00 UTC+03:00">09:30</div>
            <div class="from_name">Порт Лиды</div><div class="text">Порт открыт с утра.</div></div>
            <div class="message default joined"><div class="date" title="12.05.2025 10:30:00 UTC+03:00">10:30</div>
            <div class="text">Мост открыт тоже.</div></div></div></body></html>
            """)
        #expect(parsed.articles.map(\.text) == ["Порт открыт с утра.", "Мост открыт тоже."])
        #expect(
            parsed.articles.map { $0.published?.iso8601 } == ["2025-05-12T09:30:00+03:00", "2025-05-12T10:30:00+03:00"])
        #expect(parsed.feed?.items.map(\.author) == ["Порт Лиды", "Порт Лиды"])
        #expect(parsed.feed?.title == "Порт")
    }

    @Test("of a wall gives each post")
    func wall() {
        let post = """
            <div class="_post post"><a class="author" href="/port">Порт</a><span class="rel_date" time="1747031400">12 мая</span>
            <a class="post_link" href="/wall-1_2"></a><div class="wall_post_text">Порт открыт с утра.</div></div>
            """
        let parsed = parse("<!DOCTYPE html><html><body>\(post)\(post)</body></html>")
        #expect(parsed.articles.count == 2)
        #expect(parsed.articles.first?.published?.iso8601 == "2025-05-12T06:30:00Z")
        #expect(parsed.articles.first?.url == "https://vk.com/wall-1_2")
    }

    @Test("with nothing but pictures says so, and one with thousands of posts ends")
    func extremes() {
        #expect(parse(channel(["", ""])).findings.map(\.omission) == [.notAnArticle])
        #expect(parse(channel(Array(repeating: "Порт открыт.", count: 6_000))).articles.count == 5_000)
        let nested = String(repeating: "<div class='tgme_widget_message tgme_widget_message_wrap'>", count: 20_000)
        #expect(parse("<!DOCTYPE html><html>" + nested).articles.isEmpty)
    }

    @Test("An article on WeChat has its account, and the time that scripts are told")
    func weChat() throws {
        let parsed = parse(
            """
            <!DOCTYPE html><html><head><meta property="og:url" content="https://mp.weixin.qq.com/s/x"></head><body>
            <h1 id="activity-name">港口开港</h1><a id="js_name">北方港口</a><em id="publish_time"></em>
            <div class="rich_media_content" id="js_content" style="visibility: hidden"><section><p>港口周三开港。</p>
            <p>首批驳船当天离港。</p></section></div><script>var ct = "1747031400";</script></body></html>
            """)
        let article = try #require(parsed.articles.first)
        #expect(article.title == "港口开港" && article.publisher == "北方港口")
        #expect(article.paragraphs.map(\.text) == ["港口周三开港。", "首批驳船当天离港。"])
        #expect(article.published?.iso8601 == "2025-05-12T06:30:00Z")
        #expect(article.url == "https://mp.weixin.qq.com/s/x")
    }
}
