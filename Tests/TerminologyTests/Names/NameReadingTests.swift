import NewsModel
import Terminology
import Testing

@Suite("Names in Latin letters")
struct NameReadingTests {
    private func names(_ text: String, _ language: LanguageTag, besides table: String = "en,ru\nx,у\n") -> [String] {
        let document = PlainSegmenter().segment(text, id: "t", language: language)
        let known = TermMatcher(glossary: glossary(table)).matches(in: document)
        return NameTransliterator().names(in: document, besides: known).map(\.latin)
    }

    @Test(
        "of Russian people and places are those of the nominative",
        arguments: [
            ("Слова Сергея Петрова.", ["Sergey Petrov"]), ("Вместе с Юрием Щукиным.", ["Yuriy Shchukin"]),
            ("Он живёт в Бобруйске.", ["Bobruysk"]), ("Путь из Гродно в Слуцк.", ["Grodno", "Slutsk"]),
        ])
    func russian(text: String, expected: [String]) {
        #expect(names(text, "ru") == expected)
    }

    @Test(
        "have none for what is no name: a capital that opens a sentence, an abbreviation, a number",
        arguments: ["Завод работает. Рабочие довольны.", "Там МТЗ и БелАЗ-75710.", "В XIX веке.", ""])
    func noRussianNames(text: String) {
        #expect(names(text, "ru").allSatisfy { !$0.isEmpty && !["Zavod", "Rabochiye", "MTZ", "XIX"].contains($0) })
    }

    @Test("leave out what a glossary has, also as a part of the name")
    func known() {
        #expect(names("Он живёт в Бобруйске.", "ru", besides: "en,ru\nBabruysk,Бобруйск\n") == [])
    }

    @Test(
        "of Chinese people begin with the surname",
        arguments: [
            ("部长|王|毅|表示", ["Wang Yi"]), ("教授|陈|小|明|说", ["Chen Xiaoming"]), ("主席|李|强|。", ["Li Qiang"]),
        ])
    func chinese(text: String, expected: [String]) {
        #expect(names(text, "zh") == expected)
    }

    @Test("stand at the name's place in the text")
    func places() {
        let document = PlainSegmenter().segment("🚄 Тут Юрий Щукин.", id: "t", language: "ru")
        let found = NameTransliterator().names(in: document, besides: [])
        #expect(found.map { String(document[$0.span]) } == ["Юрий Щукин"])
    }
}
