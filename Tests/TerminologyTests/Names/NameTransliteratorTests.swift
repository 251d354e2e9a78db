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

    @Test(
        "are the language's own: a foreign name has a spelling that no system finds",
        arguments: [
            "Он вылетел в Вашингтон.", "Джон Смит приехал из Сиэтла.", "Учился в Гарварде.", "Речь Уильяма Хилла.",
        ])
    func foreign(text: String) {
        #expect(names(text, "ru") == [])
    }

    @Test("are Chinese ones in pinyin, told by an office or a verb of speech beside them")
    func chinese() {
        #expect(names("园区|主任|桑|景|行|表示，项目|顺利。", "zh") == ["桑景行 Sang Jingxing"])
        #expect(names("高|新|技术|很|重要。", "zh") == [])
        #expect(names("習|遠|山|說，很好。", "zh") == ["習遠山 Xi Yuanshan"])
        #expect(names("童|若|溪|教授|今天|在|校长|聂|文|在|北京|时|说", "zh") == ["童若溪 Tong Ruoxi", "聂文 Nie Wen"])
    }

    @Test(
        "are no words that only begin like a surname, and no pieces of foreign names",
        arguments: ["白皮书|指出，", "他|向|记者|说，", "总理|莫|迪|表示，", "雅|鲁|克|斯|表示，", "方|消息|称，", "周一|表示，", "向|国外|介绍，"])
    func noNames(text: String) {
        #expect(names(text, "zh") == [])
    }

    @Test("are none that a glossary has, and none in English")
    func known() {
        #expect(names("Поезд пришёл в Минск.", "ru", "en,ru\nMinsk,Минск\n") == [])
        #expect(names("He met Nikolay Savelyev.", "en") == [])
    }
}
