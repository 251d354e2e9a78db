import NewsModel
import Terminology
import Testing

@Suite("Packed concepts")
struct ConceptListTests {
    private func entry(_ number: Int) -> ConceptEntry {
        var entry = ConceptEntry(
            id: number.isMultiple(of: 2) ? "порт-\(number)" : nil, subject: "transport", definition: "où l’on décharge",
            note: number == 3 ? "Не путать с портом ввода." : nil,
            sections: [
                LanguageSection(
                    language: "ru",
                    terms: [
                        Term("порт", type: .fullForm, partOfSpeech: .noun),
                        Term("гавань", status: .deprecated, note: "устар."),
                    ]),
                LanguageSection(language: "zh-Hant", terms: [Term("港口", status: .admitted)]),
            ], origin: .init(file: "a\(number % 3).csv", line: number == 1 ? nil : number, row: number),
            joined: number == 2 ? [.init(file: "b.csv", line: 900, row: 70_000)] : [])
        entry.isGlossed = number != 4
        entry.isChecked = number != 3
        return entry
    }

    @Test("come back as they were put in")
    func roundTrip() {
        let entries = (0..<300).map(entry)
        let list = ConceptList(entries)
        #expect(Array(list) == entries)
    }

    @Test("can be replaced, and lists be appended")
    func changes() {
        var list = ConceptList([entry(0), entry(1)])
        var changed = entry(1)
        changed.sections.removeLast()
        list[1] = changed
        list += ConceptList([entry(2)])
        #expect(Array(list) == [entry(0), changed, entry(2)])
    }
}
