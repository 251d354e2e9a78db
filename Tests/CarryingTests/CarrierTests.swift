import Languages
import NewsModel
import Segmentation
import Testing

@testable import Carrying

@Suite("Carrying over")
struct CarrierTests {
    /// The items of a text whose names stand where the text has them.
    private func items(
        _ text: String, title: String = "", in language: LanguageTag, into target: Language,
        names: [NameTable.Entry] = []
    ) -> [String] {
        let segmenter = Segmenter()
        let carried = [title, text].map { text in
            let document = segmenter.segment(text, id: "a", language: language, isCertain: true)
            let matches = names.flatMap { entry in
                (entry.names[document.language ?? .english] ?? []).compactMap { name in
                    document.span(of: name).map { NameMatch(span: $0, entry: entry) }
                }
            }
            return CarriedText(document: document, names: matches.sorted { $0.span.start < $1.span.start }, terms: [])
        }
        var options = Carrier.Options()
        options.fewest = 1
        options.leastCertainty = 0.5
        return Carrier(options: options).items(title: carried[0], text: carried[1], into: target).map(\.text)
    }

    @Test(
        "writes amounts as the reader's language does",
        arguments: [
            ("Output rose 12.5% to 14.6 million tonnes.", "en", .russian, ["12,5\u{A0}%", "14,6 млн тонн"]),
            ("Output rose 12.5% to 14.6 million tonnes.", "en", .chinese, ["12.5%", "1460万吨"]),
            ("Добыча выросла на 1,5 % — до 3400 тонн.", "ru", .english, ["1.5%", "3,400 tonnes"]),
            ("1至4月开行3400列，同比增长12.5%。", "zh", .russian, ["3400 поездов", "12,5\u{A0}%"]),
            ("Кредит на 26 750 долларов выдали на 72 часа.", "ru", .english, ["$26,750", "72 hours"]),
            ("He won $5m over 21 hours.", "en", .russian, ["5 млн долларов", "21 час"]),
            ("奖金5万元，2名乘客获得。", "zh", .english, ["50,000 yuan", "2 passengers"]),
            ("装机容量为15万千瓦。", "zh", .english, ["150,000 kW"]),
            ("The plant orders 150 buses.", "en", .russian, ["150"]),
            ("The 37-year-old walked 27 feet.", "en", .chinese, ["37岁", "27英尺"]),
        ] as [(String, LanguageTag, Language, [String])])
    func amounts(text: String, language: LanguageTag, target: Language, expected: [String]) {
        #expect(items(text, in: language, into: target) == expected)
    }

    @Test(
        "writes dates as the reader's language does",
        arguments: [
            ("Talks open on 14 May.", "en", .russian, ["14 мая"]),
            ("Переговоры начнутся 14 мая.", "ru", .chinese, ["5月14日"]),
            ("会谈将于5月14日举行。", "zh", .english, ["14 May"]), ("It ended on May 9, 1945.", "en", .russian, ["9 мая 1945"]),
        ] as [(String, LanguageTag, Language, [String])])
    func dates(text: String, language: LanguageTag, target: Language, expected: [String]) {
        #expect(items(text, in: language, into: target) == expected)
    }

    @Test(
        "leaves alone figures that are part of something else",
        arguments: [
            ("COVID-19 and the G20 in 2018, at 7:55, 3-2 on the 75th day.", "en"),
            ("В 2018 году 17-й округ, счёт 5:0, Ту-154.", "ru"), ("2018年第47次会议，比分3:1。", "zh"),
        ] as [(String, LanguageTag)])
    func otherFigures(text: String, language: LanguageTag) {
        let target: Language = language == "ru" ? .english : .russian
        #expect(items(text, in: language, into: target).isEmpty)
    }

    @Test("a bare number is told when it is large")
    func bareNumbers() {
        #expect(items("The toll rose above 800, after 47.", in: "en", into: .russian) == ["800"])
    }

    @Test("a name is short where the article has it short, and in full where it is in full")
    func shortNames() {
        let lavrov = entry(.person, "Sergei Lavrov|Lavrov", "Сергей Лавров|Лавров", "谢尔盖·拉夫罗夫|拉夫罗夫")
        let un = entry(.organisation, "United Nations|UN", "Организация Объединённых Наций|ООН", "联合国")
        let text = "Вчера выступал Сергей Лавров из Организация Объединённых Наций"
        #expect(
            items(text, in: "ru", into: .english, names: [lavrov, un]) == ["Sergei Lavrov", "United Nations"])
        #expect(items("Вчера был Лавров из ООН", in: "ru", into: .english, names: [lavrov, un]) == ["Lavrov", "UN"])
        #expect(items(text, in: "ru", into: .chinese, names: [lavrov, un]) == ["拉夫罗夫", "联合国"])
    }

    @Test("a surname behind another given name is another person's")
    func otherPerson() {
        let biden = entry(.person, "Joe Biden|Biden", "Джо Байден|Байден", "乔·拜登")
        #expect(items("On Monday Hunter Biden spoke", in: "en", into: .russian, names: [biden]).isEmpty)
        #expect(items("On Monday Mr Biden spoke", in: "en", into: .russian, names: [biden]) == ["Байден"])
    }

    @Test("a noun with a capital within a sentence is part of a name")
    func nounInName() {
        let school = entry(.word, "school", "школа", "学校")
        #expect(items("He left the London School yesterday", in: "en", into: .russian, names: [school]).isEmpty)
    }

    @Test("a name that is an everyday word is not looked for")
    func shownOnly() {
        let oryol = entry(.city, "Oryol", "Орёл", "奥廖尔", shown: [.russian])
        #expect(items("Вчера Орёл улетел", in: "ru", into: .english, names: [oryol]).isEmpty)
        #expect(items("He went to Oryol", in: "en", into: .russian, names: [oryol]) == ["Орёл"])
    }

    @Test("an article with one item has none, nor has one in the reader's language")
    func tooFew() {
        let document = Segmenter().segment(
            "Вчера начались переговоры 14 мая.", id: "a", language: "ru", isCertain: true)
        let text = CarriedText(document: document, names: [], terms: [])
        #expect(Carrier().items(title: nil, text: text, into: .english).isEmpty)
        #expect(Carrier().items(title: nil, text: text, into: .russian).isEmpty)
    }

    @Test("numbers alone only fill up a short line, and of dates one is told")
    func fewAmounts() {
        let text = "1200, 1300, 1400, 1500 и 1600 поездов и 12 % к 14 мая и к 15 мая."
        #expect(items(text, in: "ru", into: .english) == ["1,200", "1,600 trains", "12%", "14 May"])
        let full = "1200 вагонов, 1300, 1400 человек и 1600 поездов и 12 % к 14 мая и к 15 мая."
        #expect(!items(full, in: "ru", into: .english).contains("1,300"))
    }

    @Test("of a place and its province one is told, and of Latin names all but numerals")
    func once() {
        let places = [
            entry(.city, "Heilongjiang", "Хэйлунцзян", "黑龙江"),
            entry(.region, "Heilongjiang Province", "провинция Хэйлунцзян", "黑龙江省"),
        ]
        let text = "В Хэйлунцзян, в самой провинция Хэйлунцзян, записали в Instagram и Facebook видео о XVI веке."
        #expect(
            items(text, in: "ru", into: .english, names: places)
                == ["Heilongjiang", "Instagram", "Facebook"])
    }

    @Test("a line has names, then things, then amounts, as the language sets lists")
    func line() {
        let text = "14 мая прибыли 3400 поездов в Минск, сообщила Россия"
        let document = Segmenter().segment(text, id: "a", language: "ru", isCertain: true)
        let places = [entry(.city, "Minsk", "Минск", "明斯克"), entry(.country, "Russia", "Россия", "俄罗斯")]
        let names = places.compactMap { place in
            document.span(of: place.names[.russian]?[0] ?? "").map { NameMatch(span: $0, entry: place) }
        }
        let carried = CarriedText(document: document, names: names, terms: [])
        #expect(
            Carrier().line(title: nil, text: carried, into: .english).text == "Minsk, Russia; 14 May, 3,400 trains")
        #expect(Carrier().line(title: nil, text: carried, into: .chinese).text == "明斯克、俄罗斯；5月14日、3400列火车")
    }

    private func entry(
        _ kind: NameTable.Kind, _ english: String, _ russian: String, _ chinese: String, shown: Set<Language> = []
    ) -> NameTable.Entry {
        func names(_ text: String) -> [String] { text.split(separator: "|").map(String.init) }
        return NameTable.Entry(
            kind: kind, names: [.english: names(english), .russian: names(russian), .chinese: names(chinese)],
            shownOnly: shown)
    }
}

extension Document {
    /// Where a text stands first.
    fileprivate func span(of part: String) -> Span? {
        let (text, part) = (Array(text.unicodeScalars), Array(part.unicodeScalars))
        guard part.count <= text.count else { return nil }
        return (0...text.count - part.count).first { Array(text[$0..<$0 + part.count]) == part }
            .map { Span($0, $0 + part.count) }
    }
}
