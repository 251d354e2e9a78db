import NewsModel
import Testing

@testable import Parsing

@Suite("What one file may ask")
struct ArticleBudgetTests {
    private func parse(_ text: String, name: String = "wire.xml") -> ParsedSource {
        SourceParser().parse(SourceFile(name: name, bytes: Array(text.utf8)))
    }

    private func feed(_ items: [String]) -> String {
        "<rss version='2.0'><channel><title>Лента</title>" + items.map { "<item>\($0)</item>" }.joined()
            + "</channel></rss>"
    }

    @Test(
        "is a headline of three hundred characters, cut at a word and told",
        arguments: ["The ministers agreed on the rules ", "Министры согласовали правила ", "部长们商定了新的海关规则"])
    func headline(words: String) throws {
        let parsed = parse(
            feed(["<title>" + String(repeating: words, count: 400) + "</title><description>Text.</description>"]))
        let title = try #require(parsed.articles.first?.title)
        #expect(title.unicodeScalars.count <= Budget.headlineLength)
        #expect(title.hasSuffix("…"))
        #expect(words.split(separator: " ").contains { title.dropLast().hasSuffix($0) } || words.count < 20)
        #expect(parsed.findings.map(\.message).contains("too much for one file: 1 headline was cut at 300 characters"))
    }

    @Test("is a feed's five thousand newest items, in the feed's order")
    func items() {
        let items = (0..<5_100).map { number in
            let day = number % 2 == 0 ? "14" : "13"
            return
                "<title>Item \(number)</title><pubDate>\(day) May 2025 10:00:00 +0300</pubDate><description>Text \(number).</description>"
        }
        let parsed = parse(feed(items))
        #expect(parsed.articles.count == Budget.itemsPerFeed)
        #expect(parsed.articles.last?.title == "Item 5098")
        #expect(parsed.articles.prefix(3).map(\.title) == ["Item 0", "Item 1", "Item 2"])
        #expect(parsed.findings.contains { $0.message.contains("100 articles more than the 5000 newest") })
    }

    @Test("is a text of two hundred thousand words, whatever divides them", arguments: ["слово ", "汉"])
    func words(word: String) throws {
        let file = SourceFile(name: "book.txt", bytes: [])
        let paragraphs = Array(repeating: Paragraph(String(repeating: word, count: 1_000)), count: 210)
        let book = Article(source: .init(file: file.name), title: "Книга 书", paragraphs: paragraphs)
        let parsed = ParsedSource(articles: [book]).withinBudget(of: file)
        #expect(try #require(parsed.articles.first).paragraphs == Array(paragraphs.prefix(200)))
        #expect(parsed.findings.map(\.message) == ["too much for one file: 1 text was cut at 200000 words"])
    }

    @Test("is no control, no mark of direction, and sixteen marks on a letter, also when references stand for them")
    func marks() throws {
        let run = String(repeating: "&#x301;", count: 5_000)
        let parsed = parse(feed(["<title>Пор\u{202E}т о\(run)ткрыт</title><description>港口\u{2066}启用。</description>"]))
        let article = try #require(parsed.articles.first)
        #expect(article.title.unicodeScalars.count == 11 + Budget.marksPerCharacter)
        #expect(article.title.hasPrefix("Порт"))
        #expect(article.text == "港口启用。")
    }

    @Test("changes nothing in an ordinary file")
    func ordinary() {
        let parsed = parse(feed(["<title>«Ёлка» — № 1</title><description>Снег. 雪。</description>"]))
        #expect(parsed.findings.isEmpty)
        #expect(parsed.articles.map(\.title) == ["«Ёлка» — № 1"])
    }
}
