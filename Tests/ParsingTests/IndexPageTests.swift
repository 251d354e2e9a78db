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
}
