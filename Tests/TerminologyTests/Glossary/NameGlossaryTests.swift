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
