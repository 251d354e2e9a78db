import Archive
import Foundation
import Grouping
import Languages
import NewsModel
import Segmentation
import Testing

/// An event of the test set, and how it was told from day to day.
private struct Event: Decodable {
    struct Telling: Decodable {
        let day: Int
        let language: Language
        let headline: String
        let text: String
    }

    let id: String
    let tellings: [Telling]
}

/// How well continuations are found in a made-up week: of each day's stories, those that an earlier day began.
private struct Week {
    let events: [Event]
    let segmenter = Segmenter()

    init() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/days.json")
        events = try JSONDecoder().decode([Event].self, from: Data(contentsOf: file))
    }

    var days: [Int] { Set(events.flatMap { $0.tellings.map(\.day) }).sorted() }

    func told(on day: Int) -> [(event: String, telling: Event.Telling)] {
        events.flatMap { event in event.tellings.filter { $0.day == day }.map { (event.id, $0) } }
    }

    func analyzed(_ article: Article) -> AnalyzedArticle {
        let document = segmenter.segment(article.text, id: article.id, language: article.languageTag)
        return AnalyzedArticle(
            article: article, document: document,
            title: segmenter.segment(article.title, id: article.id, language: article.languageTag),
            summary: Summary(sentences: []), matches: [], titleMatches: [])
    }

    func entry(_ event: String, _ telling: Event.Telling) -> ArchivedEntry {
        ArchivedEntry(
            source: .init(file: "\(event)-\(telling.day).txt"), languageTag: telling.language.tag,
            headline: telling.headline, sentences: [telling.text])
    }

    func digest(of day: Int) -> ArchivedDigest {
        let stories = told(on: day).map { event, telling in
            ArchivedStory(
                id: event, section: "other", entries: [entry(event, telling)],
                leads: Dictionary(uniqueKeysWithValues: Language.served.map { ($0, 0) }),
                continues: days.last { earlier in
                    earlier < day && told(on: earlier).contains { $0.event == event }
                }.map { .init(date: date($0), id: event) })
        }
        return ArchivedDigest(date: date(day), stories: stories)
    }

    func date(_ day: Int) -> CivilDate { CivilDate(daysSince1970: 20_208 + day) }

    /// For each story of a day its event, and the event it was said to go on with.
    func results(
        on day: Int, languages: LanguagePacks = .standard
    ) -> [(event: String, found: EarlierStory?)] {
        let digests = days.filter { $0 < day }.reversed().map(digest)
        let articles = told(on: day).map { analyzed(entry($0.event, $0.telling).article) }
        let stories = articles.indices.map { Story(id: articles[$0].id, members: [$0]) }
        let earlier = ContinuationFinder.entries(of: digests).map { analyzed($0.article) }
        let found = ContinuationFinder(languages: languages).continuations(
            of: stories, articles: articles, digests: digests,
            likenesses: StoryGrouper().likenesses(of: articles, to: earlier, longestGapInSeconds: 8 * 86_400))
        return told(on: day).enumerated().map { ($1.event, found[$0]) }
    }
}

@Suite("A week's stories")
struct ContinuationTests {
    private let week: Week

    init() throws {
        week = try Week()
    }

    /// The measure of the test set; a false continuation is worse than a missed one.
    @Test("go on with what an earlier day began, and with nothing else")
    func precisionAndRecall() {
        var counts = (right: 0, wrong: 0, missed: 0)
        for day in week.days {
            let begun = Set(week.days.filter { $0 < day }.flatMap { week.told(on: $0).map(\.event) })
            for (event, found) in week.results(on: day) {
                switch (found, begun.contains(event)) {
                case (let found?, _) where found.id == event: counts.right += 1
                case (let found?, _):
                    counts.wrong += 1
                    print("wrong: \(event) on \(day) goes on with \(found.id)")
                case (nil, true):
                    counts.missed += 1
                    print("missed: \(event) on \(day)")
                case (nil, false): break
                }
            }
        }
        print("continuations: \(counts)")
        #expect(counts.wrong == 0)
        #expect(counts.right >= 20)
    }

    @Test("that went on for days are said to go on with the latest")
    func latest() {
        let strike = week.results(on: 16).first { $0.event == "rail-strike" }?.found
        #expect(strike?.date == week.date(14))
        #expect(strike?.headline(in: .russian)?.text == "Northrail offers arbitration to avert strike")
    }

    @Test("of the first day go on with nothing")
    func firstDay() {
        #expect(week.results(on: week.days[0]).allSatisfy { $0.found == nil })
    }

    @Test("that return under one headline with other figures are no continuations, however alike")
    func columns() throws {
        let columns = week.results(on: 14).filter { ["rates-14", "weather-14", "index-14"].contains($0.event) }
        #expect(columns.count == 3)
        #expect(columns.allSatisfy { $0.found == nil })
        var english = try #require(LanguagePacks.standard[.english])
        english.archive.likenessWithNames = 0.1
        english.archive.likenessWithOneName = 0.1
        let lenient = LanguagePacks([english])
        #expect(week.results(on: 14, languages: lenient).first { $0.event == "rates-14" }?.found?.id != "rates-13")
    }
}
