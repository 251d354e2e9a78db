import FoundationEssentials
import Grouping
import NewsModel
import Testing

/// Invented events, each told in English, Russian and Chinese in its own words; several share their subject, so that
/// what must be kept apart lies close together.
@Suite struct TrilingualEventsTests {
    private struct Event: Decodable {
        let id: String
        let en: String
        let ru: String
        let zh: String
    }

    private func events() throws -> [Event] {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        let data = try Data(contentsOf: URL(filePath: "/\(folder)/Fixtures/events.json"))
        return try JSONDecoder().decode([Event].self, from: data)
    }

    @Test func `Three languages, one story: nearly all pairs are found, nearly none is wrong`() throws {
        let events = try events()
        #expect(events.count >= 30)
        let articles = events.flatMap { event in
            [("en", event.en), ("ru", event.ru), ("zh", event.zh)].map { language, text in
                article("\(event.id).\(language)", text, language: LanguageTag(rawValue: language))
            }
        }
        var counts = (right: 0, said: 0)
        for story in StoryGrouper().group(articles) {
            for (position, first) in story.members.enumerated() {
                for second in story.members[(position + 1)...] {
                    counts.said += 1
                    if first / 3 == second / 3 { counts.right += 1 }
                }
            }
        }
        let precision = Double(counts.right) / Double(max(1, counts.said))
        let recall = Double(counts.right) / Double(events.count * 3)
        #expect(precision >= 0.92, "precision \(precision)")
        #expect(recall >= 0.6, "recall \(recall)")
    }
}
