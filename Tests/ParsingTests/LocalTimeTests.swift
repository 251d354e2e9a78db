import NewsModel
import Testing

@testable import Parsing

/// An outlet is known only when its article has been read; its times without a zone are then placed on its clock.
@Suite("Times without a zone that are placed on another clock are what parsing on that clock gives")
struct LocalTimeTests {
    private static let sources = [
        (
            "pasted.txt",
            "Порт открыт\n\n14 мая 2025, 11:14\n\nРечной порт в Лиде принял в среду первые баржи с зерном, сообщил журналистам его начальник Игорь Лукашик."
        ),
        ("page.html", PageFixtures.russian), ("page.html", PageFixtures.chinese), ("page.html", PageFixtures.english),
        (
            "wire.rss",
            "<rss><channel><title>Вестник</title><item><title>Порт</title><pubDate>14 May 2025 11:14</pubDate></item>"
                + "<item><title>Мост</title><pubDate>14 May 2025 11:14 +0300</pubDate></item></channel></rss>"
        ),
    ]

    private func parsed(_ name: String, _ text: String, zoneOffset: Int) -> ParsedSource {
        var options = SourceParser.Options()
        options.zoneOffset = zoneOffset
        return SourceParser(options: options).parse(SourceFile(name: name, bytes: Array(text.utf8)))
    }

    private func times(_ parsed: ParsedSource) -> [Timestamp?] {
        parsed.articles.flatMap { [$0.published, $0.updated] } + (parsed.feed?.items.map(\.published) ?? [])
    }

    @Test("whatever the source is", arguments: sources)
    func placed(name: String, text: String) {
        var placed = parsed(name, text, zoneOffset: 10_800)
        placed.placeTimes(inZone: 28_800)
        let times = times(placed)
        #expect(times.contains { $0 != nil })
        #expect(times == self.times(parsed(name, text, zoneOffset: 28_800)))
    }

    @Test("A Korean clock is Korea's, whoever prints it")
    func korean() throws {
        let time = try #require(DateReader(zoneOffset: 10_800, words: .standard).read("2004-05-25 오후 11:23:17"))
        #expect(time.placed(inZone: 0).iso8601 == "2004-05-25T23:23:17+09:00")
    }
}
