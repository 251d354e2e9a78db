import Languages
import NewsModel
import Segmentation
import Testing

@testable import Digests

/// Which section articles come into by their words, their sources' and the newsroom's.
struct SectionTests {
    private func article(
        _ title: String, _ text: String, _ tag: LanguageTag, _ change: (inout Article) -> Void = { _ in }
    ) -> AnalyzedArticle {
        var article = Article(source: .init(file: "a.html"), title: title, paragraphs: [Paragraph(text)])
        change(&article)
        let segmenter = Segmenter()
        return AnalyzedArticle(
            article: article, document: segmenter.segment(text, id: "a", language: tag, isCertain: true),
            title: segmenter.segment(title, id: "a", language: tag, isCertain: true), summary: Summary(sentences: []),
            matches: [], titleMatches: [])
    }

    private func section(
        _ title: String, _ text: String, _ tag: LanguageTag, _ guide: SectionGuide = SectionGuide(),
        _ change: (inout Article) -> Void = { _ in }
    ) -> SectionName {
        SectionAssigner(guide).section(of: [article(title, text, tag, change)])
    }

    @Test(arguments: [
        ("en", "Thousands join protest", "Protesters marched to parliament to demand the minister's resignation."),
        (
            "ru", "Тысячи людей вышли на протестную акцию",
            "Протестующие требовали отставки министра. Акция шла весь день."
        ),
        ("zh-Hans", "数千人参加抗议", "抗议者在议会前集会，要求部长辞职。"),
    ])
    func `A protest is politics, though Russian has one word for an action and a share`(
        tag: String, title: String, text: String
    ) {
        #expect(section(title, text, LanguageTag(rawValue: tag)) == .politics)
    }

    @Test(arguments: [
        ("en", "Company sells a share of its plant", "The shareholders of the company took a profit on the shares."),
        ("ru", "Завод разместил акции на бирже", "Акции завода выросли в цене, акционеры получили дивиденды."),
        ("zh-Hans", "工厂股票上市", "工厂的股东表示，公司利润增长，股价上涨。"),
    ])
    func `A plant, its shares and their holders are economy`(tag: String, title: String, text: String) {
        #expect(section(title, text, LanguageTag(rawValue: tag)) == .economy)
    }

    @Test(arguments: [
        (
            "en", "Club sells its striker for a record fee",
            "The football club sold the striker. The coach said the deal was good business."
        ),
        ("ru", "Клуб продал нападающего", "Футбольный клуб продал нападающего за рекордную сумму, сказал тренер."),
        ("zh-Hans", "俱乐部出售前锋", "足球俱乐部以创纪录的价格出售前锋，主教练表示这笔交易很好。"),
    ])
    func `A club's business is sport`(tag: String, title: String, text: String) {
        #expect(section(title, text, LanguageTag(rawValue: tag)) == .sport)
    }

    @Test(arguments: [
        (
            "en", "Court upholds the sprinter's doping ban",
            "The sprinter will miss the Olympic championship, the court said."
        ),
        ("ru", "Суд оставил в силе допинговую дисквалификацию бегуна", "Спортсмен пропустит чемпионат и Олимпиаду."),
        ("zh-Hans", "仲裁庭维持短跑运动员兴奋剂禁赛", "这名运动员将缺席奥运会和世界锦标赛。"),
    ])
    func `An athlete before a court is sport`(tag: String, title: String, text: String) {
        #expect(section(title, text, LanguageTag(rawValue: tag)) == .sport)
    }

    @Test(arguments: [
        (
            "en", "Fire in a market kills two",
            "Firefighters put out the blaze. Two victims were taken to hospital, the police said."
        ),
        (
            "ru", "Пожар на рынке: двое погибли",
            "Пожарные потушили огонь. Пострадавших увезли в больницу, сообщили в МЧС."
        ),
        ("zh-Hans", "市场发生火灾两人死亡", "消防员扑灭了大火，伤者被送往医院，警方表示。"),
    ])
    func `A fire is society, wherever it burns`(tag: String, title: String, text: String) {
        #expect(section(title, text, LanguageTag(rawValue: tag)) == .society)
    }

    @Test(arguments: ["en", "ru", "zh-Hans"])
    func `A text that says nothing of a section is in none`(tag: String) {
        let texts = ["en": "It was so.", "ru": "Так оно и было.", "zh-Hans": "就是这样。"]
        #expect(section("", texts[tag] ?? "", LanguageTag(rawValue: tag)) == .other)
    }

    @Test func `A phrase speaks for itself, not its words`() {
        // «Железная дорога» is no road of iron, an interest rate no interest, a prime minister's rate no policy.
        #expect(section("", "Железные дороги.", "ru") == .transport)
        #expect(section("", "The interest rates.", "en") == .economy)
    }

    @Test func `No word is found inside another`() throws {
        let cues = SectionCues(try #require(LanguagePacks.standard[.chinese]))
        let segmenter = Segmenter()
        func score(_ text: String, _ name: SectionName) throws -> Float {
            let document = segmenter.segment(text, id: "t", language: "zh-Hans")
            let none = segmenter.segment("", id: "t", language: "zh-Hans")
            let position = try #require(SectionName.standard.firstIndex(of: name))
            return cues.scores(title: none, text: document).all[position]
        }
        #expect(try score("他去了大学。", .scienceAndEducation) > 0)
        #expect(try score("他们在一起。", .scienceAndEducation) == 0)
    }

    @Test func `Of two sections with one score the headline decides`() {
        #expect(section("Ballet", "Hockey hockey.", "en") == .culture)
        #expect(section("Hockey", "Ballet ballet.", "en") == .sport)
    }

    @Test(arguments: [
        ("https://example.com/sport/2025/05/14/a.html", SectionName.sport),
        ("https://example.ru/ekonomika/a.html", .economy), ("https://example.ru/obschestvo/dom/a.html", .society),
        ("https://sports.example.com/a/1.html", .sport), ("https://example.com/world/politics/a", .politics),
        ("https://example.com/it/2025/a.html", .other), ("https://example.com/sport", .other), ("/sport/a", .other),
        ("https://example.com/", .other), ("", .other),
    ])
    func `The address of a page is its source's word`(url: String, name: SectionName) {
        #expect(section("It was so", "It was so.", "en") { $0.url = url } == name)
    }

    @Test func `What the source says goes before its address, and that before words`() {
        let url = "https://example.com/sport/a.html"
        #expect(section("Court", "The court.", "en") { $0.url = url } == .sport)
        let both = section("Court", "The court.", "en") { article in
            article.url = url
            article.section = "Culture"
        }
        #expect(both == .culture)
    }

    @Test func `A newsroom's words go before all others`() {
        var guide = SectionGuide(first: [], new: [SectionName(rawValue: "incidents")])
        guide.words = ["fire": SectionName(rawValue: "incidents")]
        let text = "The police said the victim died in hospital after the fire."
        #expect(section("Victim dies", text, "en", guide).rawValue == "incidents")
        #expect(section("Victim dies", text, "en") == .society)
        #expect(section("Victim dies", text, "en", guide) { $0.section = "Politics" }.rawValue == "incidents")
    }

    @Test(arguments: LanguagePacks.standard.languages)
    func `No word is listed twice for a section, and few for two`(language: Language) throws {
        let lists = try #require(LanguagePacks.standard[language]).sections
        var sections: [String: Set<SectionName>] = [:]
        for name in SectionName.standard {
            for level in 1...3 {
                for line in lists.lines("words \(name.rawValue) \(level)") {
                    for word in line.split(separator: ",").map({ $0.trimmingPrefix(" ") }) {
                        #expect(sections[String(word), default: []].insert(name).inserted, "\(word)")
                        #expect(word == word.lowercased() && !word.contains("ё"), "\(word)")
                    }
                }
            }
        }
        #expect(sections.count > 1_300)
        #expect(sections.values.count { $0.count > 1 } < 12)
    }
}
