import NewsModel
import Segmentation
import Testing

@Suite("Language of a text")
struct LanguageTests {
    @Test(
        "A headline is enough to tell nine languages",
        arguments: [
            ("Trade talks resume next week", "en"), ("Парламент принял закон о бюджете", "ru"),
            ("Беларусь павялічыла экспарт малочнай прадукцыі", "be"), ("Уряд ухвалив новий бюджет країни", "uk"),
            ("Правителството прие новия бюджет", "bg"), ("Die Regierung hat den Haushalt beschlossen", "de"),
            ("政府通过新预算", "zh-Hans"), ("政府通過新預算", "zh-Hant"), ("政府は新しい予算を可決した", "ja"),
            ("정부가 새 예산을 통과시켰다", "ko"), ("発売開始、全国の駅", "ja"),
        ])
    func headlines(text: String, tag: String) {
        #expect(Segmenter().segment(text, id: "t", language: nil).languageTag.rawValue == tag)
    }

    @Test("What the source says does not outweigh the text")
    func declared() {
        let belarusian = "Урад прыняў пастанову аб падтрымцы прадпрыемстваў, якія працуюць на экспарт."
        #expect(Segmenter().segment(belarusian, id: "t", language: "ru").languageTag == "be")
        #expect(
            Segmenter().segment("The government has passed the budget.", id: "t", language: "zh").languageTag == "en")
    }

    @Test("Names, addresses and markup in Latin letters do not make a Russian text English")
    func names() {
        let text = "Apple и Microsoft показали: https://t.me/news_channel_of_the_day <b>Новости</b>"
        #expect(Segmenter().segment(text, id: "t", language: nil).languageTag == "ru")
        let address = String(repeating: "https://example.com/news/a-long-story-of-the-day ", count: 12)
        #expect(Segmenter().segment("Сайты: " + address, id: "t", language: nil).languageTag.primary != "en")
    }

    @Test(
        "Latin names alone do not make a headline English",
        arguments: [
            ("Apple, Google и другие", "ru"), ("OpenAI发布GPT-5", "zh-Hans"),
            ("The word Спутник means companion", "en"),
        ])
    func latinNames(text: String, tag: String) {
        #expect(Segmenter().segment(text, id: "t", language: nil).languageTag.rawValue == tag)
    }

    @Test("A quotation at the beginning does not decide for the whole text")
    func quotation() {
        let belarusian = "«Мы хочам, каб кожны чалавек ведаў сваю мову і гісторыю», — так пачынаецца кніга.\n"
        let russian = "Книгу представили вчера в Национальной библиотеке, сообщили в издательстве.\n"
        let text = String(repeating: belarusian, count: 4) + String(repeating: russian, count: 20)
        #expect(Segmenter().segment(text, id: "t", language: nil).languageTag == "ru")
        #expect(Segmenter().segment(belarusian, id: "t", language: nil).languageTag == "be")
    }

    @Test("Word endings tell related languages apart in a few words")
    func endings() {
        #expect(Segmenter().segment("Заявки просимо надсилати", id: "t", language: nil).languageTag == "uk")
        #expect(Segmenter().segment("Заявки просим присылать", id: "t", language: nil).languageTag == "ru")
    }

    @Test("A text without letters is in the language its source says")
    func none() {
        #expect(Segmenter().segment("2025-05-14", id: "t", language: "ru").languageTag == "ru")
        #expect(Segmenter().segment("2025-05-14", id: "t", language: nil).languageTag == .undetermined)
    }

    @Test(
        "Plain headlines, some of three words, are told in ten languages",
        arguments: [
            ("Stocks fall as oil prices rise", "en"),
            ("New bridge opens", "en"),
            ("What the mayor said about the strike", "en"),
            ("Акции падают на фоне роста цен на нефть", "ru"),
            ("Открыт новый мост", "ru"),
            ("Что мэр сказал о забастовке", "ru"),
            ("油价上涨股市下跌", "zh-Hans"),
            ("新桥通车", "zh-Hans"),
            ("油價上漲股市下跌", "zh-Hant"),
            ("記者會", "zh-Hant"),
            ("Акцыі падаюць, бо расце цана на нафту", "be"),
            ("Адкрыты новы мост", "be"),
            ("Акції падають через зростання цін на нафту", "uk"),
            ("Відкрито новий міст", "uk"),
            ("Акциите падат заради поскъпването на петрола", "bg"),
            ("Откриха нов мост над реката", "bg"),
            ("Aktien fallen wegen steigender Ölpreise", "de"),
            ("Neue Brücke über den Fluss eröffnet", "de"),
            ("原油高で株価が下落", "ja"),
            ("新しい橋が開通", "ja"),
            ("유가 상승에 주가 하락", "ko"),
            ("새 다리 개통", "ko"),
        ])
    func plainHeadlines(text: String, tag: String) {
        #expect(Segmenter().segment(text, id: "t", language: nil).languageTag.rawValue == tag)
    }

    @Test("Characters of which both scripts are written are those that the source declares")
    func sharedCharacters() {
        #expect(Segmenter().segment("北京市市长", id: "t", language: "zh-Hans").languageTag == "zh-Hans")
        #expect(Segmenter().segment("大山小水", id: "t", language: "zh-Hant").languageTag == "zh-Hant")
        #expect(Segmenter().segment("大山小水", id: "t", language: nil).languageTag == "zh-Hans")
    }

    @Test("Letters of a script that is not known are in no language", arguments: ["ru", "en", nil])
    func unknownScript(declared: String?) {
        let declared = declared.map(LanguageTag.init(rawValue:))
        let text = "ქართული ენა არის ლამაზი"
        #expect(Segmenter().segment(text, id: "t", language: declared).languageTag == .undetermined)
    }

    @Test("A long text is told by all its parts: the language of most of it")
    func longText() {
        let english = "The council approved the new plan for the harbour after a long debate on its cost.\n"
        let russian = "Совет одобрил новый план порта после долгих споров о его стоимости и сроках.\n"
        let chinese = "经过对成本的长时间辩论，市议会批准了新的港口规划。\n"
        for (main, tag) in [(english, "en"), (russian, "ru"), (chinese, "zh-Hans")] {
            let others = [english, russian, chinese].filter { $0 != main }.joined()
            let text = others + String(repeating: main, count: 30) + others
            #expect(Segmenter().segment(text, id: "t", language: nil).languageTag.rawValue == tag)
        }
    }
}
