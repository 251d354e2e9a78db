import NewsModel
import Testing

@testable import Translation

/// What a desk's memory answers; the sentences are invented.
struct TranslationMemoryTests {
    static func unit(
        _ id: String, _ source: String, _ target: String, from: LanguageTag = "en", to: LanguageTag = "ru"
    ) -> TranslationUnit {
        TranslationUnit(
            id: id, sourceTag: from, variants: [.init(source, languageTag: from), .init(target, languageTag: to)])
    }

    static let desk = [
        unit("1", "The park opened on 14 May 2025.", "Парк открылся 14 мая 2025."),
        unit("2", "Exports grew by 12.5 percent in April.", "Экспорт вырос в апреле на 12,5 процента."),
        unit(
            "3", "The new bridge connects both banks of the river, the ministry said.",
            "Новый мост соединяет оба берега реки, сообщило министерство."),
        unit("4", "Парк открыт для посетителей.", "公园对游客开放。", from: "ru", to: "zh"),
        unit("5", "5月14日，新大桥正式通车。", "14 мая открылось движение по новому мосту.", from: "zh", to: "ru"),
    ]

    static func best(_ text: String, _ language: LanguageTag, memory: [TranslationUnit] = desk) -> MemoryMatch? {
        TranslationMemory(memory).matches(for: text, language: language).first
    }

    @Test func theSameTextIsExact() {
        let match = Self.best("Парк открыт для посетителей.", "ru")
        #expect(match?.kind == .exact)
        #expect(match?.score == 100)
        #expect(match?.target == "公园对游客开放。")
    }

    @Test(arguments: [
        ("The\u{A0}park opened on\u{202F}14 May 2025. ", "en"),
        ("Парк  открыт для\u{A0}посетителей.", "ru"),
        ("5月14日， 新大桥正式通车。", "zh"),
    ])
    func spacesMakeNoDifference(text: String, language: String) {
        #expect(Self.best(text, LanguageTag(rawValue: language))?.kind == .exact)
    }

    @Test func ofTwoTextsThatBeginAlikeTheShorterComesFirst() {
        // The character that ends the query stands once more, far behind, in the shorter one.
        let memory = [
            Self.unit("long", "访问两国期间，总理重申国家的对外路线，愿做所有国家的好朋友和可靠伙伴，以及国际社会的负责任成员。", "A", from: "zh", to: "en"),
            Self.unit("short", "访问两国期间，总理都安排时间走访当地社群。", "B", from: "zh", to: "en"),
        ]
        #expect(Self.best("访问两国期间。", "zh", memory: memory)?.entry == "short")
    }

    @Test func aTextThatStandsOftenIsFoundWithItsFigures() {
        let often = (0..<300).map {
            Self.unit("\($0)", "Rain fell on \($0 % 28 + 1) May 2025.", "Дождь шёл \($0 % 28 + 1) мая 2025.")
        }
        let matches = TranslationMemory(often).matches(for: "Rain fell on 30 May 2025.", language: "en")
        #expect(matches.first?.kind == .numbers)
        #expect(matches.first?.target == "Дождь шёл 30 мая 2025.")
    }

    @Test func quotationMarksAndYoMakeNoDifference() {
        let memory = [Self.unit("q", "«Новый» ребёнок – здесь.", "The “new” child is here.", from: "ru", to: "en")]
        #expect(Self.best("\"Новый\" ребенок — здесь.", "ru", memory: memory)?.kind == .exact)
    }

    @Test func otherFiguresAreFilledInTheTargetsWay() {
        let match = Self.best("Exports grew by 1,307.25 percent in April.", "en")
        #expect(match?.kind == .numbers)
        #expect(match?.target == "Экспорт вырос в апреле на 1\u{A0}307,25 процента.")
        #expect((match?.score ?? 100) < 100)
    }

    @Test func otherDatesAreFilledInTheTargetsWay() {
        #expect(Self.best("The park opened on 3 June 2024.", "en")?.target == "Парк открылся 3 июня 2024.")
        #expect(Self.best("7月2日，新大桥正式通车。", "zh")?.target == "2 июля открылось движение по новому мосту.")
    }

    @Test func aFigureThatCannotBePlacedIsNotFilled() {
        let memory = [Self.unit("m", "The team won 3 of 3 games.", "Команда выиграла все 3 матча.")]
        let match = Self.best("The team won 2 of 3 games.", "en", memory: memory)
        #expect(match?.kind == .fuzzy)
        #expect(match?.target == "Команда выиграла все 3 матча.")
    }

    @Test func aChangedWordKeepsItsShareOfTheScore() throws {
        let match = try #require(Self.best("The old bridge connects both banks of the river, the ministry said.", "en"))
        #expect(match.kind == .fuzzy)
        #expect(match.entry == "3")
        #expect((88...96).contains(match.score))
    }

    @Test func aMovedClauseIsFound() {
        let match = Self.best("The ministry said, the new bridge connects both banks of the river.", "en")
        #expect(match?.entry == "3")
        #expect((match?.score ?? 0) > 40)
    }

    @Test func theWayBackIsOfferedAndSaysSo() throws {
        var options = TranslationMemory.Options()
        options.target = "en"
        options.offersWayBack = true
        let memory = TranslationMemory(Self.desk)
        let match = try #require(
            memory.matches(for: "Парк открылся 14 мая 2025.", language: "ru", options: options).first)
        #expect(match.entry == "1")
        #expect(match.target == "The park opened on 14 May 2025.")
        #expect(match.isReversed)
        #expect(!match.isSame, "no digest prints an original as a translation")
    }

    @Test func theWayBackIsNotOfferedUnasked() {
        #expect(Self.best("Парк открылся 14 мая 2025.", "ru")?.entry != "1")
    }

    @Test func aTranslationComesBeforeTheWayBack() {
        let memory = [
            Self.unit("back", "Парк открыт.", "The park is open.", from: "ru", to: "en"),
            Self.unit("there", "The park is open.", "Парк работает."),
        ]
        var options = TranslationMemory.Options()
        options.target = "ru"
        options.offersWayBack = true
        let found = TranslationMemory(memory).matches(for: "The park is open.", language: "en", options: options)
        #expect(found.map(\.entry) == ["there", "back"])
        #expect(found.map(\.isReversed) == [false, true])
    }

    @Test(arguments: [
        ("Exports grew by 21 percent in May.", true), ("Exports grew by 7 percent in May.", false),
        ("Exports grew by 2.5 percent in May.", true),
    ])
    func aNumberThatMayWantAnotherFormIsMarked(text: String, mayDisagree: Bool) {
        let memory = [Self.unit("n", "Exports grew by 5 percent in May.", "В мае экспорт вырос на 5 процентов.")]
        let match = Self.best(text, "en", memory: memory)
        #expect(match?.kind == .numbers)
        #expect(match?.mayDisagree == mayDisagree)
    }

    @Test func aYearGovernsNoForm() {
        let memory = [Self.unit("y", "The mill opened in 2012.", "Завод открылся в 2012 году.")]
        #expect(Self.best("The mill opened in 2021.", "en", memory: memory)?.mayDisagree == false)
    }

    @Test func theSameNeighboursMakeAContextMatch() {
        var here = Self.unit("here", "Yes.", "Да.")
        here.properties = [.init(type: "prev", value: "Is it open?"), .init(type: "next", value: "Come in.")]
        let memory = TranslationMemory([Self.unit("else", "Yes.", "Так точно."), here])
        var options = TranslationMemory.Options()
        options.previous = "Is it open?"
        options.next = "Come in."
        #expect(memory.matches(for: "Yes.", language: "en", options: options).map(\.kind) == [.context, .exact])
        #expect(memory.matches(for: "Yes.", language: "en", options: options).first?.target == "Да.")
    }

    @Test func ofEqualMatchesTheApprovedThenTheNewestComesFirst() throws {
        let day = try #require(CivilDate("2025-05-14"))
        var old = Self.unit("old", "Good day.", "День добрый.")
        var new = Self.unit("new", "Good day.", "Добрый день.")
        var approved = Self.unit("approved", "Good day.", "Здравствуйте.")
        old.history.changed = Timestamp(date: day, zoneOffset: 0)
        new.history.changed = Timestamp(date: day, hour: 5, zoneOffset: 0)
        approved.properties = [.init(type: "x-reviewer", value: "Vera")]
        let found = TranslationMemory([old, new, approved]).matches(for: "Good day.", language: "en")
        #expect(found.map(\.entry) == ["approved", "new", "old"])
    }

    @Test func nothingSharedIsNothingFound() {
        #expect(Self.best("Zebras gallop quickly", "en") == nil)
        #expect(Self.best("", "en") == nil)
        #expect(Self.best("Bonjour", "fr") == nil)
    }
}
