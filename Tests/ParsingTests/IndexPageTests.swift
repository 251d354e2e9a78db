import NewsModel
import Testing

@testable import Parsing

@Suite("A list of articles is no article")
struct IndexPageTests {
    private let teasers = [
        ("Timber auction draws bidders from five ports", "Nearly forty thousand logs were on offer."),
        ("Flax mill resumes its second line", "The line was stopped for a refit in February."),
        ("Bread prices: three questions to a baker", "What is in the price of a loaf."),
        ("Lift maker opens a showroom by the sea", "Spare parts will be stocked on the spot."),
        ("Housing loans: what changes in June", "Six questions and answers."),
        ("River tug is laid down at the shipyard", "It is to be ready by November."),
        ("Farmers ask for longer shop hours", "A pilot begins in three districts."),
        ("Carpet maker looks to warmer countries", "Orders have doubled since January."),
    ]

    private func page(_ list: String) -> String {
        "<html><head><title>Economy | Agency</title><meta property='og:type' content='website'></head><body>"
            + "<main><h1>Economy</h1>\(list)</main><footer>Agency</footer></body></html>"
    }

    @Test("but a front page of linked teasers, and the finding says so")
    func sectionFront() {
        let cards = teasers.enumerated().map { number, teaser in
            "<li class='card'><a href='/\(number)'><h3>\(teaser.0)</h3></a><p>\(teaser.1)</p><time>11:14</time></li>"
        }
        let parsed = PageFixtures.parse(page("<ul class='cards'>\(cards.joined())</ul>"))
        #expect(parsed.articles.isEmpty)
        #expect(parsed.findings.first?.omission == .notAnArticle)
        #expect(parsed.findings.first?.message == "is a list of links to articles, not an article")
    }

    @Test("while an article of short paragraphs with a few links beside them is one")
    func shortParagraphs() throws {
        let paragraphs = teasers.enumerated().map { number, teaser in
            "<p>\(teaser.1) \(teaser.0), said the <a href='/\(number)'>office</a>.</p>"
        }
        let parsed = PageFixtures.parse(page("<article>\(paragraphs.joined())</article>"))
        #expect(parsed.articles.first?.paragraphs.count == teasers.count)
    }

    @Test("nor is a short one of bare headlines")
    func shortFront() {
        let items = teasers.prefix(5).enumerated().map { "<li><a href='/\($0.offset)'>\($0.element.0)</a></li>" }
        let parsed = PageFixtures.parse(
            "<html><head><title>Agency: all news</title></head><body><nav><a href='/'>Home</a></nav>"
                + "<h1>All news</h1><ul>\(items.joined())</ul></body></html>")
        #expect(parsed.articles.isEmpty)
        #expect(parsed.findings.first?.omission == .notAnArticle)
    }

    @Test(
        "nor is a page that says it has none",
        arguments: [
            "<h1>Page not found</h1><p>The page you asked for has moved. Go to <a href='/'>the front page</a>.</p>",
            "<h1>Страница не найдена</h1><p>Возможно, она удалена или переехала. Вернитесь на <a href='/'>главную</a>.</p>",
            "<h1>404</h1><p>Такой страницы у нас нет. Проверьте адрес или воспользуйтесь поиском по сайту.</p>",
            "<h1>页面不存在</h1><p>您访问的页面已经移走或者被删除，请返回首页继续浏览，或者使用搜索功能查找您需要的内容。</p>",
            "<p>Please enable JavaScript to view this site. It needs scripts for its maps and its news.</p>",
            "<h1>Harbour opens</h1><p>The harbour opened on Monday after two years of work.</p>"
                + "<p>Subscribe to continue reading. Already a subscriber? Log in.</p>",
        ])
    func absences(body: String) {
        let parsed = PageFixtures.parse("<html><body>\(body)</body></html>")
        #expect(parsed.articles.isEmpty)
        #expect(parsed.findings.first?.omission == .notAnArticle)
    }

    @Test("while a short piece of news about a missing page is one")
    func newsOfErrors() {
        let html = """
            <html><head><title>Ministry's site shows 404 all day</title><meta property="og:type" content="article"></head><body>
            <h1>Ministry's site shows 404 all day</h1><p>The site of the ministry answered “page not found” to everybody on
            Wednesday, the harbour's newspaper found. The ministry said that a cable had been cut near the old dockyard.</p>
            """
        #expect(PageFixtures.parse(html).articles.count == 1)
    }
}
