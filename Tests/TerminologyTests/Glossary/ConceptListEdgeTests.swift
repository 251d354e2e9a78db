import NewsModel
import Terminology
import Testing

@Suite("A list of packed concepts")
struct ConceptListEdgeTests {
    private func entry(_ text: String, file: String = "a.csv", row: Int = 0) -> ConceptEntry {
        ConceptEntry(
            sections: [LanguageSection(language: "en", terms: [Term(text)])], origin: .init(file: file, row: row))
    }

    @Test(
        "keeps texts of any length and script",
        arguments: ["", "a", String(repeating: "я", count: 127), String(repeating: "港", count: 20_000), "e\u{301}🚄\0"])
    func texts(text: String) {
        var concept = entry(text)
        concept.definition = text
        concept.note = text
        #expect(Array(ConceptList([concept])) == [concept])
    }

    @Test("keeps numbers of any size", arguments: [0, 127, 128, 16_383, 16_384, 1_000_000_000])
    func numbers(number: Int) {
        var concept = entry("a", row: number)
        concept.origin.line = number
        concept.joined = [.init(file: "b.csv", line: nil, row: number), .init(file: "a.csv", line: number, row: 0)]
        #expect(Array(ConceptList([concept])) == [concept])
    }

    @Test("keeps every status, type and part of speech together")
    func kinds() {
        var terms: [Term] = []
        for status in AdministrativeStatus.allCases {
            for type in TermType.allCases.map(Optional.some) + [nil] {
                for part in PartOfSpeech.allCases.map(Optional.some) + [nil] {
                    terms.append(Term("t", status: status, type: type, partOfSpeech: part))
                }
            }
        }
        let concept = ConceptEntry(
            sections: [LanguageSection(language: "ru", terms: terms)], origin: .init(file: "a", row: 0))
        #expect(ConceptList([concept])[0].sections[0].terms == terms)
    }

    @Test("keeps an entry without a section, and a section without a term")
    func empty() {
        let bare = ConceptEntry(sections: [], origin: .init(file: "a", row: 0))
        let hollow = ConceptEntry(
            sections: [LanguageSection(language: "en", terms: [])], origin: .init(file: "a", row: 1))
        #expect(Array(ConceptList([bare, hollow])) == [bare, hollow])
    }

    @Test("can be changed at any place, again and again, without a change to the others")
    func changes() {
        var list = ConceptList((0..<50).map { entry("t\($0)", row: $0) })
        for round in 0..<5 {
            list[17] = entry(String(repeating: "x", count: round * 40), row: 17)
        }
        #expect(list.count == 50)
        #expect(list[16].sections[0].terms[0].text == "t16" && list[18].sections[0].terms[0].text == "t18")
        #expect(list[17].sections[0].terms[0].text.count == 160)
    }

    @Test("is a value: a copy keeps what the other changes")
    func copies() {
        var list = ConceptList([entry("a")])
        let copy = list
        list[0] = entry("b")
        list.append(entry("c"))
        #expect(copy.map { $0.sections[0].terms[0].text } == ["a"])
        #expect(list.map { $0.sections[0].terms[0].text } == ["b", "c"])
    }

    @Test("takes over another's files and languages with their own numbers")
    func joins() {
        var list = ConceptList([entry("a", file: "a.csv")])
        let other = ConceptList([
            ConceptEntry(
                sections: [LanguageSection(language: "zh-Hant", terms: [Term("港")])],
                origin: .init(file: "b.csv", row: 4)),
            entry("b", file: "a.csv"),
        ])
        list += other
        list += [entry("c", file: "c.csv")]
        #expect(list.map(\.origin.file) == ["a.csv", "b.csv", "a.csv", "c.csv"])
        #expect(list[1].sections.map(\.language) == ["zh-Hant"])
        #expect(Glossary(concepts: list).languages == ["en", "zh-Hant"])
    }
}
