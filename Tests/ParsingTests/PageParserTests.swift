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

    @Test("a Chinese dateline gives the outlet's own name and the place apart")
    func outletInDateline() throws {
        let html = PageFixtures.chinese
            .replacing("<head>", with: "<head><meta property=\"og:site_name\" content=\"东北林业网\">")
            .replacing("北方日报明斯克5月14日电", with: "东北林业网阿斯塔纳5月14日电")
        let article = try #require(PageFixtures.parse(html).articles.first)
        #expect(article.dateline == "阿斯塔纳")
        #expect(article.agency == "东北林业网")
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

    @Test("a card that shows when a name is pointed at is no part of the sentence")
    func hoverCard() throws {
        let card =
            "<span class='card'><img src='a.jpg'><a href='/2'>Alma Mary Reed</a><a href='/3'>Reed buys a dock</a></span>"
        let html = PageFixtures.english.replacing(
            "The parties agreed", with: "<span><a href='/1'>Alma Reed</a>\(card)</span> said the parties agreed")
        let text = try #require(PageFixtures.parse(html).articles.first).text
        #expect(text.contains("Alma Reed said the parties agreed to hold"))
    }

    @Test(
        "the outlet is named by the head or the title, and never 本报",
        arguments: [
            ("<meta name='source' content='北方日报'>", "北方日报"), ("<title>港口开放_北方日报</title>", "北方日报"), ("", nil),
        ] as [(String, String?)])
    func outlet(head: String, name: String?) throws {
        let html =
            "<html><head>\(head)</head><body><a href='/'>北方日报</a><h1>港口开放</h1><div class='content'>"
            + "<p>本报北京5月14日电（记者林远）港口准备向外国企业开放码头，港口负责人星期三在记者会上表示。</p>"
            + "<p>双方商定，今年秋天举行推介会，并从明年起互派讲师，为青年工程师提供培训机会，费用由港口承担。</p></div>"
        let article = try #require(PageFixtures.parse(html).articles.first)
        #expect(article.publisher == name)
        #expect(article.agency == name)
    }

    @Test("a text that the page holds twice, the second time in one piece, is given once")
    func repeatedText() throws {
        let lines = (1...16).map {
            "Pump number \($0) left the new plant on Wednesday for a mine, the owner said, and \($0 + 3) are to follow."
        }
        let html =
            "<html><title>Plant opens</title><body><h1>Plant opens</h1><div class='post-body'>"
            + lines.map { "<p>\($0)</p>" }.joined() + "<p>\(lines.joined(separator: " "))</p></div>"
        let article = try #require(PageFixtures.parse(html).articles.first)
        #expect(article.paragraphs.count { $0.text.contains("Pump number 5 left") } == 1)
    }

    @Test("the line below the headline names the outlet before the window's title does")
    func shownOutlet() throws {
        let html = PageFixtures.chinese.replacing("来源：北方日报", with: "来源：海港晚报")
        #expect(try #require(PageFixtures.parse(html).articles.first).publisher == "海港晚报")
    }

    @Test(
        "a page that some tool read in the wrong charset is read as it was meant",
        arguments: [PageFixtures.russian, PageFixtures.chinese])
    func misread(html: String) throws {
        let misread = html.utf8.reduce(into: "") { $0.unicodeScalars.append(Unicode.Scalar($1)) }
        let meant = try #require(PageFixtures.parse(html).articles.first)
        let read = try #require(PageFixtures.parse(misread).articles.first)
        #expect(read.title == meant.title)
        #expect(read.text == meant.text)
    }
}
