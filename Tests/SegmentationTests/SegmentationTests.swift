import NewsModel
import Segmentation
import Testing

@Suite("Segmenter")
struct SegmenterTests {
    private func sentences(_ text: String, language: LanguageTag? = nil) -> [String] {
        let document = Segmenter().segment(text, id: "t", language: language)
        return document.sentences.map { String(document[$0]) }
    }

    @Test(
        "Sentences end where a reader says they do",
        arguments: [
            "The park opened on Monday.|It has 40 tenants.",
            "Mr. Smith met Dr. Jones at 5 p.m. on Monday.|They talked.",
            "“We are ready.”|He left.",
            "Парк открылся 5 июня.|В нём 40 резидентов.",
            "Об этом сообщил А. С. Петров, директор ул. Ленина, д. 5.|Он рад.",
            "«Мы готовы!» — сказал он.|Все ушли.",
            "园区周一开园。|“我们准备好了。”|他说。",
        ])
    func ends(marked: String) {
        let expected = marked.split(separator: "|").map(String.init)
        let joiner = marked.unicodeScalars.contains("。") ? "" : " "
        #expect(sentences(expected.joined(separator: joiner)) == expected)
    }

    @Test("Offsets count Unicode scalars, also past an emoji")
    func offsets() {
        let document = Segmenter().segment("👍🏽 Да. Нет.", id: "t", language: nil)
        #expect(document.sentences.map(\.span) == [Span(0, 6), Span(7, 11)])
    }

    @Test(
        "The script of Chinese text is told by the characters that differ",
        arguments: [("园区开业", "zh-Hans"), ("園區開業", "zh-Hant")])
    func script(text: String, tag: String) {
        #expect(Segmenter().segment(text, id: "t", language: "zh").languageTag.rawValue == tag)
    }

    @Test("A traditional word is normalized to its simplified form")
    func normalized() {
        let document = Segmenter().segment("經濟 Ёлка ﬁn", id: "t", language: nil)
        #expect(document.tokens.map(\.normalized) == ["经济", "елка", "fin"])
    }
}
