import DigestSamples
import Languages
import NewsModel
import Testing
import UnicodeText

@testable import Digests

struct DigestCompilerTests {
    @Test func `A line tells what a lead is about only where the edition's readers cannot read it`() throws {
        let digest = try Sample.day().carried { entry, editions in
            editions.reduce(into: [:]) { lines, edition in
                lines[edition] = CarriedLine(items: [], text: "\(entry.source.file) for \(edition.rawValue)")
            }
        }
        let accounts = digest.stories.map(\.accounts)
        #expect(accounts[0].values.allSatisfy { $0.about.text.isEmpty })
        #expect(accounts[1][.english]?.about.text == "freight.html for en")
        #expect(accounts[1][.russian]?.about.text == "")
    }

    @Test func `Sections stand in the order of the digest and none is empty`() throws {
        #expect(try Sample.day().sections.map(\.name) == [.main, .transport])
    }

    @Test(arguments: [
        ("Economy", SectionName.economy), ("Наука и образование", .scienceAndEducation), ("体育", .sport),
        ("News / Sci-Tech", .technology), ("Главная » Общество", .society), ("Front page", .other), ("", .other),
    ])
    func `A source's own word leads to the section`(_ word: String, _ kind: SectionName) throws {
        let article = Sample.article("a.html", "en", "One", ["Two words."]) { $0.section = word }
        #expect(try Sample.digest([article]).sections.map(\.name) == [kind])
    }

    @Test func `Without such a word the keywords decide, then the words of the text`() throws {
        let keyword = Sample.article("a.html", "ru", "Заголовок", ["Текст."]) { $0.keywords = ["Минск", "Энергетика"] }
        #expect(try Sample.digest([keyword]).sections.map(\.name) == [.energy])
        let words = Sample.article("b.html", "en", "Container train leaves", ["The freight train left."])
        #expect(try Sample.digest([words]).sections.map(\.name) == [.transport])
    }

    @Test func `A word that returns says less each time, so the headline's field wins`() throws {
        let race = Sample.article(
            "a.html", "en", "Championship in the capital", Array(repeating: "The road is closed.", count: 9))
        #expect(try Sample.digest([race]).sections.map(\.name) == [.sport])
    }

    @Test func `Most articles of a story decide`() throws {
        let words = ["Transport", "Energy", "Энергетика"]
        let articles = words.map { word in
            Sample.article("\(word).html", "en", word, ["Text."]) { $0.section = word }
        }
        #expect(try Sample.digest(articles, stories: [[0, 1, 2]]).sections.map(\.name) == [.energy])
        #expect(try Sample.digest(articles, stories: [[0, 1]]).sections.map(\.name) == [.transport])
    }

    @Test func `The editor's words come before the built-in ones`() throws {
        var options = DigestCompiler.Options()
        options.sections.categories = ["Economy": .politics]
        let article = Sample.article("a.html", "en", "One", ["Two."]) { $0.section = "economy" }
        #expect(try Sample.digest([article], options: options).sections.map(\.name) == [.politics])
    }

    @Test func `What several outlets tell stands first, whatever its section, and keeps its field of life`() throws {
        func article(_ file: String, _ section: String, _ outlet: String, _ tag: LanguageTag = "en") -> AnalyzedArticle
        {
            Sample.article(file, tag, file, ["\(file) one two."], publisher: outlet) { $0.section = section }
        }
        let articles = [
            article("note", "Economy", "A"), article("match", "Sport", "A"), article("match2", "Sport", "B"),
            article("flood", "Society", "A"), article("flood2", "Society", "B", "ru"),
        ]
        let digest = try Sample.digest(articles, stories: [[0], [1, 2], [3, 4]])
        #expect(digest.sections.map(\.name) == [.main, .economy])
        #expect(digest.stories.map(\.id) == ["flood", "match", "note"])
        #expect(digest.stories.map(\.section) == [.society, .sport, .economy])
        #expect(digest.stories.map(\.number) == [1, 2, 3])
    }

    @Test func `A story alone is no main news, nor is what one outlet tells`() throws {
        let pair = ["A", "B"].map { outlet in
            Sample.article(outlet, "en", "One", ["Two words."], publisher: outlet) { $0.section = "Sport" }
        }
        #expect(try Sample.digest(pair, stories: [[0, 1]]).sections.map(\.name) == [.sport])
        #expect(try Sample.digest(pair, stories: [[0], [1]]).sections.map(\.name) == [.sport])
    }

    @Test func `An outlet that the newsroom gives weight leads the day alone`() throws {
        let articles = ["A", "B"].map { outlet in
            Sample.article(outlet, "en", "One", ["Two words."], publisher: outlet) { $0.section = "Sport" }
        }
        var options = DigestCompiler.Options()
        options.weights = ["B": 2]
        let digest = try Sample.digest(articles, stories: [[0], [1]], options: options)
        #expect(digest.sections.map(\.name) == [.main, .sport])
        #expect(digest.stories.first?.id == "B")
    }

    @Test(arguments: [
        ("", LanguageTag(rawValue: "en"), "The bridge is closed until autumn."),
        ("The bridge is closed until autumn", "en", "The bridge is closed until autumn."),
        ("The bridge is closed until…", "en", "The bridge is closed until autumn."),
        ("Мост закрыт до осени", "ru", "«Мост закрыт до осени»."),
    ])
    func `A headline is not printed again as a key sentence`(_ title: String, _ tag: LanguageTag, _ first: String)
        throws
    {
        let article = Sample.article("a.html", tag, title, [first, "Lorries go round by way of Lesna."])
        let entry = try #require(try Sample.digest([article]).stories.first?.entries.first)
        #expect(entry.sentences.map(\.text) == ["Lorries go round by way of Lesna."])
    }

    @Test func `Of a later version what is new is printed`() throws {
        let article = Sample.article(
            "a.html", "en", "Mill sold", ["The mill was sold for 15 million.", "Its wheel will stay where it is."])
        var earlier = EarlierStory(
            date: try #require(CivilDate("2025-05-13")), id: "s1", headlines: [.init(text: "Mill", languageTag: "en")])
        earlier.repeated = ["Its wheel will stay where it is."]
        let digest = DigestCompiler().compile(
            date: try #require(CivilDate("2025-05-14")), zone: try #require(TimeZoneRules(named: "Europe/Minsk")),
            articles: [article], stories: [Story(id: "a.html", members: [0], duplicates: [])], continues: [0: earlier])
        #expect(
            digest.stories.first?.entries.first?.sentences.map(\.text) == ["The mill was sold for 15 million."])
    }

    @Test func `More sources come first, then the longer story, then the later one`() throws {
        func article(_ file: String, _ words: String, _ time: String) -> AnalyzedArticle {
            Sample.article(file, "en", file, [words], publisher: file, published: time) { $0.section = "Economy" }
        }
        let articles = [
            article("short.html", "One two.", "08:00"), article("long.html", "One two three four.", "08:00"),
            article("late.html", "One two.", "10:00"), article("first.html", "One.", "07:00"),
            article("second.html", "One.", "07:00"),
        ]
        let digest = try Sample.digest(articles, stories: [[0], [1], [2], [3, 4]])
        #expect(digest.stories.map(\.id) == ["first.html", "long.html", "late.html", "short.html"])
        #expect(digest.stories.map(\.number) == [1, 2, 3, 4])
    }

    @Test func `What another source adds is neither told by the lead nor a mere rewording`() throws {
        let lead = Sample.article("a.html", "en", "Park", ["The park opens in May.", "The head spoke on Wednesday."])
        let same = Sample.article("b.html", "en", "Park", ["The park opens in May, on Wednesday.", "The park opens."])
        let more = Sample.article(
            "c.html", "en", "Park", ["The park opens in May.", "Twelve companies asked for offices there."])
        let told = try #require(try Sample.digest([lead, same, more], stories: [[0, 1, 2]]).stories.first)
        #expect(told.accounts[.english]?.addition?.entry == 2)
        #expect(told.accounts[.english]?.addition?.sentence.text == "Twelve companies asked for offices there.")
        let nothing = try #require(try Sample.digest([lead, same], stories: [[0, 1]]).stories.first)
        #expect(nothing.accounts[.english]?.addition == nil)
    }

    @Test func `Between two languages a retelling of the event is no addition, nor is a country's name`() throws {
        let country = Sample.Term("Belarus", "Беларусь", "白俄罗斯")
        let lead = Sample.article("a.html", "ru", "Парк", ["Открылся новый технопарк."], terms: [Sample.park, country])
        let other = Sample.article(
            "b.html", "en", "Park",
            ["A start-up and 40 others came.", "The technology park of Belarus opened on that day."],
            terms: [Sample.park, Sample.startUp, country])
        let story = try #require(try Sample.digest([lead, other], stories: [[0, 1]]).stories.first)
        #expect(story.accounts[.russian]?.addition == nil)
    }

    @Test func `An amount told in another language's way of writing it is no addition`() throws {
        let lead = Sample.article(
            "a.html", "en", "Park",
            ["The park has opened its doors.", "It cost 14.6 million roubles, and 212 took part."])
        let other = Sample.article(
            "b.html", "zh-Hans", "园区", ["园区正式启用。", "工程耗资1460万卢布，共有212名工人参加施工。"])
        let news = Sample.article(
            "c.html", "zh-Hans", "园区", ["园区正式启用。", "工程耗资1460万卢布，共有315家企业申请入驻园区。"])
        let story = try #require(try Sample.digest([lead, other], stories: [[0, 1]]).stories.first)
        #expect(story.accounts[.english]?.addition == nil)
        let added = try #require(try Sample.digest([lead, news], stories: [[0, 1]]).stories.first)
        #expect(added.accounts[.english]?.addition != nil)
    }

    @Test func `A dateline is no key sentence`() throws {
        let article = Sample.article("a.html", "ru", "Парк", ["МИНСК, 14 мая.", "В среду парк открыл лаборатории."])
        let entry = try #require(try Sample.digest([article]).stories.first?.entries.first)
        #expect(entry.sentences.map(\.text) == ["В среду парк открыл лаборатории."])
    }

    @Test func `A teaser leads no story that a whole article tells`() throws {
        let teaser = Sample.article("a.rss", "en", "Teaser", ["Teaser."]) { $0.isTeaser = true }
        let whole = Sample.article("b.html", "ru", "Целиком", ["Вся новость."])
        let story = try #require(try Sample.digest([teaser, whole], stories: [[0, 1]]).stories.first)
        #expect(story.accounts[.english]?.lead == 1)
    }

    @Test func `An article without a title is headed by its first sentence`() throws {
        let article = Sample.article("a.html", "en", "", ["It began at noon.", "It ended at one."])
        #expect(try Sample.digest([article]).stories.first?.entries.first?.headline.text == "It began at noon.")
    }

    @Test func `A sentence that repeats the headline is not told twice`() throws {
        let article = Sample.article("a.html", "en", "It began.", ["It began.", "It ended at noon."])
        #expect(
            try Sample.digest([article]).stories.first?.entries.first?.sentences.map(\.text) == ["It ended at noon."])
    }

    @Test func `A number or a link alone is no key sentence, and a link's words are no terms`() throws {
        let article = Sample.article(
            "a.html", "en", "Park",
            ["22", "https://example.org/laboratory", "See https://example.org/laboratory of a start-up."], keys: 3)
        let sentences = try #require(try Sample.digest([article]).stories.first?.entries.first?.sentences)
        #expect(sentences.map(\.text) == ["See https://example.org/laboratory of a start-up."])
        #expect(sentences[0].terms.map(\.term) == ["start-up"])
    }

    @Test func `Stories of articles that are not there are passed over`() throws {
        let digest = try Sample.digest([Sample.english], stories: [[0]])
        let compiled = DigestCompiler().compile(
            date: digest.date, zone: digest.zone, articles: [Sample.english],
            stories: [Story(id: "a", members: [7]), Story(id: "b", members: [0, 9])])
        #expect(compiled.stories.map(\.id) == ["b"])
    }

    @Test func `The order of the findings does not matter`() throws {
        let findings = ["b", "a", "c"].map { Finding(.error, source: $0, message: "", omission: .unreadable) }
        let digest = try Sample.digest([], findings: findings)
        #expect(digest.omissions.map(\.source) == ["a", "b", "c"])
    }
}
