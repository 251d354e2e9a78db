import NewsModel
import Terminology
import Testing

@Suite("Transliterated names")
struct NameTransliteratorTests {
    private func names(_ text: String, _ language: LanguageTag, _ table: String = "en,ru\nx,у\n") -> [String] {
        let glossary = GlossaryReader().read(Array(table.utf8), name: "a.csv").glossary
        let document = PlainSegmenter().segment(text, id: "t", language: language)
        let matches = TermMatcher(glossary: glossary).matches(in: document)
        return NameTransliterator().names(in: document, besides: matches).map { "\($0.name) \($0.latin)" }
    }

    @Test("are Russian ones by BGN/PCGN, put into the nominative first")
    func russian() {
        #expect(names("Об этом сообщил Николай Савельев.", "ru") == ["Николай Савельев Nikolay Savelyev"])
        #expect(names("Встреча с Николаем Савельевым прошла.", "ru") == ["Николай Савельев Nikolay Savelyev"])
        #expect(names("Поезд пришёл в Барановичи.", "ru") == ["Барановичи Baranovichi"])
    }

    @Test("are Chinese ones in pinyin, told by an office or a verb of speech beside them")
    func chinese() {
        #expect(names("园区主任桑景行表示，项目顺利。", "zh") == ["桑景行 Sang Jingxing"])
        #expect(names("高新技术很重要。", "zh") == [])
    }

    @Test("are none that a glossary has, and none in English")
    func known() {
        #expect(names("Поезд пришёл в Минск.", "ru", "en,ru\nMinsk,Минск\n") == [])
        #expect(names("He met Nikolay Savelyev.", "en") == [])
    }
}
