import Languages
import NewsModel
import Testing

@testable import Publishing

struct IndexPageWriterTests {
    private func day(_ date: String, _ files: Set<String> = ["digest.xml", "digest.en.html"]) throws
        -> IndexPageWriter.Day
    {
        IndexPageWriter.Day(date: try #require(CivilDate(date)), files: files)
    }

    @Test func `Days stand by year and month, the newest first, whatever the order they came in`() throws {
        let days = try ["2024-12-31", "2025-05-14", "2025-05-02", "2025-04-30"].map { try day($0) }
        let page = IndexPageWriter(edition: .english).write(days)
        #expect(page == IndexPageWriter(edition: .english).write(days.reversed()))
        let places = ["May 2025", "14 May 2025", "2 May 2025", "April 2025", "December 2024"].map {
            page.firstRange(of: ">\($0)<")?.lowerBound ?? page.firstRange(of: ", \($0)<")?.lowerBound
        }
        #expect(places.allSatisfy { $0 != nil } && places.compactMap { $0 } == places.compactMap { $0 }.sorted())
        #expect(page.contains(##"<a href="#y2024">2024</a>"##))
    }

    @Test(arguments: [
        (Language.russian, "Май 2025 года", "среда, 14 мая 2025 года"), (.chinese, "2025年5月", "2025年5月14日 星期三"),
    ])
    func `The page speaks its edition's language`(_ edition: Language, _ month: String, _ date: String) throws {
        let page = IndexPageWriter(edition: edition).write([try day("2025-05-14")])
        #expect(page.contains(">\(month)</h2>") && page.contains(">\(date)</time>"))
    }

    @Test func `A day leads to what stands in its folder and to nothing else`() throws {
        let page = IndexPageWriter(edition: .english).write([
            try day("2025-05-14", ["digest.xml", "digest.ru.html", "digest.zh.html", "coverage.html", ".sent"])
        ]).replacing("\n", with: " ")
        #expect(page.contains(#"<a href="2025-05-14/digest.ru.html" hreflang="ru" lang="ru">Русский</a>"#))
        #expect(
            page.contains(#"href="2025-05-14/digest.zh.html""#) && page.contains(#"href="2025-05-14/coverage.html""#))
        #expect(!page.contains("digest.en.html") && !page.contains(".sent"))
    }

    @Test func `Without a day it says so`() {
        #expect(IndexPageWriter(edition: .english).write([]).contains("<p>There is no digest yet.</p>"))
    }
}
