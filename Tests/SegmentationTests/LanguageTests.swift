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
}
