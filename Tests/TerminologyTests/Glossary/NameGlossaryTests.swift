import NewsModel
import Terminology
import Testing

@Suite("Names from CLDR")
struct NameGlossaryTests {
    private let glossary = NameGlossary.generate()

    private func terms(_ id: String) throws -> [[String]] {
        let entry = try #require(glossary.concepts.first { $0.givenID == id })
        return entry.sections.map { $0.terms.map(\.text) }
    }

    @Test("are written as the press writes them, in three languages")
    func names() throws {
        #expect(try terms("country-lc") == [["Saint Lucia", "St Lucia", "St. Lucia"], ["Сент-Люсия"], ["圣卢西亚"]])
        #expect(try terms("language-ru") == [["Russian language"], ["русский язык"], ["俄语"]])
        #expect(try terms("currency-bgn") == [["Bulgarian lev"], ["болгарский лев"], ["保加利亚列弗"]])
        #expect(try terms("unit-length-kilometer") == [["kilometre", "kilometer"], ["километр"], ["公里"]])
        #expect(try terms("month-05") == [["May"], ["май"], ["五月", "5月"]])
    }

    @Test("are mended where CLDR has another thing's name, or one that papers do not write")
    func mended() throws {
        #expect(try terms("country-us")[1] == ["США", "Соединённые Штаты Америки", "Соединённые Штаты"])
        #expect(try terms("country-cg")[2] == ["刚果共和国", "刚果（布）"])
        #expect(try terms("script-bopo")[2] == ["注音符号", "注音字母"])
        #expect(try terms("language-nso") == [["Northern Sotho language"], ["северный сото"], ["北索托语"]])
        #expect(try terms("weekday-04")[2] == ["星期三", "周三"])
        let texts = Set(glossary.concepts.flatMap(\.sections).flatMap(\.terms).map(\.text))
        // 中非 is China and Africa; the others stand in every other Russian text, or are a country's name.
        #expect(texts.isDisjoint(with: ["中非", "язык у", "письмо и", "конго", "Соединенные Штаты"]))
    }

    @Test("leave out words that mean something else more often")
    func everydayWords() {
        let texts = Set(glossary.concepts.flatMap(\.sections).flatMap(\.terms).map(\.text))
        #expect(texts.isDisjoint(with: ["second", "Russian", "real", "русский", "天", "米", "секунда"]))
    }

    @Test("are not explained to readers, pass the check, and leave out what is known")
    func properties() throws {
        #expect(glossary.concepts.allSatisfy { !$0.isGlossed })
        #expect(GlossaryCheck.findings(in: glossary).filter { $0.severity > .note }.isEmpty)
        let known = GlossaryReader().read(Array("en,ru\nChina,Китай\n".utf8), name: "a.csv").glossary
        let ids = Set(NameGlossary.generate(leavingOut: known).concepts.compactMap(\.givenID))
        #expect(!ids.contains("country-cn") && ids.contains("country-by"))
    }
}
