import Languages
import NewsModel
import Terminology
import Testing

@Suite("At the edges of a text and a glossary")
struct EdgeTests {
    @Test(
        "a term is found as the whole text, its first and its last words",
        arguments: [("rail freight", "en"), ("грузовые перевозки", "ru"), ("铁路", "zh")] as [(String, LanguageTag)])
    func whole(term: String, language: LanguageTag) {
        #expect(found(term, in: term, language) == [term])
        let between = language == "zh" ? "|和|" : ", "
        #expect(found(term, in: term + between + term, language).count == 2)
    }

    @Test(
        "marks around a term are none of it",
        arguments: ["(rail)", "“rail”", "«rail»", "rail.", "rail!", "—rail—", "rail/road", "*rail*", "[rail]", "rail…"])
    func marks(text: String) {
        #expect(found("rail", in: text, "en") == ["rail"])
    }

    @Test(
        "marks inside a term are in the text, too",
        arguments: [
            ("R&D", "our R&D here", ["R&D"]), ("C++", "in C++ and C", ["C++"]), ("24/7", "open 24/7", ["24/7"]),
            ("No. 1", "the No. 1 of all", ["No. 1"]), (".NET", "on .NET", [".NET"]),
            ("covid-19", "COVID-19, covid 19", ["COVID-19", "covid 19"]), ("3D", "a 3D printer", ["3D"]),
        ])
    func innerMarks(term: String, text: String, expected: [String]) {
        #expect(found(term, in: text, "en") == expected)
    }

    @Test(
        "letters of other scripts are words like others",
        arguments: [
            ("α-particle", "the α-particle", ["α-particle"]), ("Łódź", "in Łódź", ["Łódź"]),
            ("São Paulo", "São Paulo", ["São Paulo"]), ("naïve", "NAÏVE", ["NAÏVE"]),
        ])
    func scripts(term: String, text: String, expected: [String]) {
        #expect(found(term, in: text, "en") == expected)
    }

    @Test("spaces of any kind part words, and invisible characters part nothing")
    func spaces() {
        #expect(found("rail freight", in: "rail\u{A0}freight, rail\u{2009}freight, rail  freight", "en").count == 3)
        #expect(found("rail", in: "ra\u{AD}il, ra\u{200B}il", "en") == ["ra\u{AD}il", "ra\u{200B}il"])
    }

    @Test(
        "a row of nothing but marks or spaces finds nothing",
        arguments: ["\"\"", "\"  \"", "?", "—", "«»", "|"])
    func emptyTerms(cell: String) {
        let glossary = glossary("en,ru\n\(cell),порт\nrail,рельс\n")
        let document = PlainSegmenter().segment("“rail” — ? ‘’ — rail", id: "t", language: "en")
        #expect(TermMatcher(glossary: glossary).matches(in: document).map(\.term) == ["rail", "rail"])
    }

    @Test("an entry of more sections and terms than a byte counts loses the last of them only")
    func manyTerms() {
        let terms = (0..<300).map { "word\($0)" }
        let glossary = glossary("en\n\(terms.joined(separator: "|"))\n")
        let found = TermMatcher(glossary: glossary).matches(
            in: PlainSegmenter().segment("word0 word255 word299", id: "t", language: "en"))
        #expect(found.map(\.term) == ["word0", "word255"])
    }

    @Test("a text of a million words is searched, and one word of a million letters")
    func sizes() {
        let long = String(repeating: "freight and ", count: 20_000)
        #expect(found("rail freight", in: long + "rail freight", "en").count == 1)
        #expect(found("rail", in: String(repeating: "r", count: 1_000_000) + " rail", "en") == ["rail"])
        #expect(found("порт", in: String(repeating: "п", count: 200_000) + " порт", "ru") == ["порт"])
    }

    @Test("a term in the regional form of a language serves the language")
    func regions() {
        #expect(
            matches(of: "en-GB,zh-Hant\nlorry,貨車\n", in: "two lorries", "en").first?.equivalents == [.chinese: "貨車"])
        #expect(matches(of: "zh-Hant,en\n貨車,lorry\n", in: "货车|来|了", "zh").first?.equivalents == [.english: "lorry"])
    }

    @Test("terms of one language are not looked for in texts of another")
    func languages() {
        #expect(matches(of: "ru,en\nport,порт\n", in: "a port", "en").isEmpty)
        #expect(matches(of: "be,en\nпорт,port\n", in: "в порту", "ru").isEmpty)
    }

    @Test("a retired term is found like others, and says what it is")
    func retired() throws {
        let table = "en,en deprecated,en superseded,ru\nBelarus,Byelorussia,Belorussia,Беларусь\n"
        let found = matches(of: table, in: "Byelorussia, Belorussia, Belarus", "en")
        #expect(found.map(\.status) == [.deprecated, .superseded, .preferred])
        #expect(Set(found.map(\.concept.id)).count == 1)
    }

    @Test("abbreviations in a column of their own are found, as capitals")
    func abbreviations() {
        let table = "en,en abbreviation,ru\nGross Domestic Product,GDP,ВВП\n"
        #expect(matches(of: table, in: "GDP and gdp", "en").map(\.term) == ["GDP"])
    }
}
