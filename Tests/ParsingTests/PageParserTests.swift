import NewsModel
import Testing

@testable import Parsing

@Suite("A page gives its article")
struct PageParserTests {
    @Test("in English: the text with its kinds of paragraph, and nothing around it")
    func english() throws {
        let article = try #require(PageFixtures.parse(PageFixtures.english).articles.first)
        #expect(article.title == "Technology park opens its laboratories")
        #expect(article.authors == ["Alma Reed"])
        #expect(article.published?.iso8601 == "2025-05-14T11:14:00+03:00")
        #expect(article.updated?.iso8601 == "2025-05-14T12:30:00+03:00")
        #expect(article.section == "Economy")
        #expect(article.publisher == "North Agency")
        #expect(article.languageTag == "en-GB")
        #expect(article.url == "https://north.example.org/2025/05/14/park")
        #expect(article.paragraphs.first?.text.hasPrefix("The technology park is ready") == true)
        #expect(article.text.contains("exchange lecturers"))
        #expect(article.text.contains("for optics and for batteries"))
        for foreign in [
            "cookies", "Photo:", "Share", "Freight", "fine idea", "newsletter", "rights reserved", "Politics",
        ] {
            #expect(!article.text.contains(foreign))
        }
        #expect(article.paragraphs.contains { $0.kind == .heading && $0.text == "Two laboratories first" })
        #expect(article.paragraphs.contains { $0.kind == .quotation })
    }

    @Test("in Chinese: by density and visible lines, for there is hardly any metadata")
    func chinese() throws {
        let article = try #require(PageFixtures.parse(PageFixtures.chinese).articles.first)
        #expect(article.title == "高科技园区向外国企业开放实验室")
        #expect(article.published?.iso8601.hasPrefix("2025-05-14T09:05") == true)
        #expect(article.authors == ["林远"])
        #expect(article.text.contains("双方商定"))
        #expect(article.text.contains("光学实验室"))
        for foreign in ["责任编辑", "分享到", "中欧班列", "版权所有", "当前位置"] { #expect(!article.text.contains(foreign)) }
    }

    @Test("in Russian: paragraphs that only line breaks divide")
    func russian() throws {
        let article = try #require(PageFixtures.parse(PageFixtures.russian).articles.first)
        #expect(article.title == "Парк открывает лаборатории")
        #expect(article.paragraphs.count == 3)
        #expect(article.published?.date.description == "2025-05-14")
        for foreign in ["Читайте также", "Грузооборот", "Все права"] { #expect(!article.text.contains(foreign)) }
    }

    @Test("the dateline goes into fields and stays as it was printed")
    func datelines() throws {
        let english = try #require(PageFixtures.parse(PageFixtures.english).articles.first)
        #expect(english.dateline == "MINSK")
        #expect(english.agency == "North Agency")
        #expect(english.datelineText == "MINSK, 14 May (North Agency) –")
        let chinese = try #require(PageFixtures.parse(PageFixtures.chinese).articles.first)
        #expect(chinese.paragraphs.first?.text.hasPrefix("高科技园区准备") == true)
    }

    @Test(
        "or says that it has none",
        arguments: [
            "<html><body></body></html>",
            "<html><title>404</title><body><h1>Not found</h1><p>Page not found.</p></body></html>",
            "<ul>" + (0..<80).map { "<li><a href='/\($0)'>Headline number \($0) of the day</a></li>" }.joined()
                + "</ul>",
        ])
    func noArticle(html: String) {
        let parsed = PageFixtures.parse(html)
        #expect(parsed.articles.isEmpty)
        #expect(parsed.findings.first?.omission == .notAnArticle)
    }

    @Test(
        "whatever is broken in it",
        arguments: [
            "<svg><symbol>", "<button>", "<div><p>", "</p></div>", "<select><option>",
        ])
    func brokenMarkup(junk: String) throws {
        let html = PageFixtures.english.replacing("<main>", with: junk + "<main>")
        let article = try #require(PageFixtures.parse(html).articles.first)
        #expect(article.text.contains("exchange lecturers"))
    }

    @Test("a text that only scripts would show is read where the page repeats it without them")
    func noscript() throws {
        let text = (1...9).map {
            "<p>Pump number \($0) left the new plant on Wednesday for a mine, the owner said, and \($0 + 3) are to follow.</p>"
        }
        let html =
            "<html><title>Plant opens</title><body><h1>Plant opens</h1><div class='post-body'>"
            + "<noscript>\(text.joined())</noscript></div>"
        #expect(try #require(PageFixtures.parse(html).articles.first).text.contains("Pump number 5"))
    }

    @Test("a page without a text of its own gives the text that it tells machines")
    func toldText() throws {
        let text = (1...12).map { "Pump number \($0) left the new plant on Wednesday for a mine, the owner said." }
        let html = """
            <html><head><title>Plant opens</title><script type="application/ld+json">{"@type":"NewsArticle",
            "headline":"Plant opens","articleBody":"\(text.joined(separator: "\\n"))"}</script></head><body><div id=app></div>
            """
        let article = try #require(PageFixtures.parse(html).articles.first)
        #expect(article.paragraphs.count == 12)
        #expect(article.confidence == 0.5)
    }
}
