import Languages
import NewsModel
import Terminology
import Testing

@Suite("The columns of a table")
struct TableColumnTests {
    private func concept(_ header: String, _ row: String) -> ConceptEntry? {
        GlossaryReader().read(Array("\(header)\n\(row)\n".utf8), name: "a.csv").glossary.concepts.first
    }

    @Test(
        "keep a spreadsheet from running a cell, and are read as they were",
        arguments: ["=HYPERLINK(\"x\")", "+7 по коду", "@форум", "-тест", "=SUM(A1)，公式"])
    func formulas(term: String) {
        let quoted = "\"" + term.replacing("\"", with: "\"\"") + "\""
        let read = GlossaryReader().read(Array("en,ru\n\(quoted),порт\n".utf8), name: "a.csv").glossary
        let written = GlossaryWriter().write(read).text
        #expect(written.contains("'" + String(term.prefix(3))))
        let again = GlossaryReader().read(Array(written.utf8), name: "b.csv").glossary
        #expect(again.concepts.first?[.english]?.preferred?.text == term)
    }

    @Test(
        "are those of a language, whatever people call it",
        arguments: [
            ("en", "en"), ("EN", "en"), ("English", "en"), ("английский", "en"), ("英语", "en"), ("eng", "en"),
            ("ru", "ru"), ("Русский язык", "ru"), ("рус.", "ru"), ("俄语术语", "ru"), ("Russian term", "ru"),
            ("zh", "zh"), ("zh-Hans", "zh-Hans"), ("zh_TW", "zh-TW"), ("中文名称", "zh"), ("китайский", "zh"),
            ("CHT", "zh-Hant"), ("简体中文", "zh-Hans"), ("Belarusian", "be"), ("беларуская", "be"), ("uk", "uk"),
            ("pl", "pl"), ("Term (English)", "en"), ("Перевод на русский", "ru"),
        ])
    func languages(heading: String, tag: String) {
        #expect(concept(heading, "x")?.sections.map(\.language.rawValue) == [tag])
    }

    @Test(
        "are none of a language where a word of the heading says something else",
        arguments: ["English grammar", "русский автор", "xx", "no", "is", "中文作者", "en ru"])
    func noLanguages(heading: String) {
        #expect(concept("ru,\(heading)", "порт,x")?.sections.map(\.language.rawValue) == ["ru"])
    }

    @Test(
        "hold what is said of the entry, in three languages",
        arguments: [
            ("subject", \ConceptEntry.subject), ("Domain", \.subject), ("предметная область", \.subject),
            ("领域", \.subject), ("definition", \.definition), ("определение", \.definition), ("释义", \.definition),
            ("note", \.note), ("Comments", \.note), ("примечание", \.note), ("备注", \.note), ("id", \.givenID),
            ("Term ID", \.givenID), ("编号", \.givenID), ("concept_id", \.givenID),
        ] as [(String, any KeyPath<ConceptEntry, String?> & Sendable)])
    func entries(heading: String, property: any KeyPath<ConceptEntry, String?> & Sendable) {
        #expect(concept("en,\(heading)", "port,what")?[keyPath: property] == "what")
    }

    @Test(
        "hold the status of their terms",
        arguments: [
            ("en deprecated", AdministrativeStatus.deprecated), ("en superseded", .superseded),
            ("en admitted", .admitted),
            ("en preferred", .preferred), ("en (deprecated)", .deprecated), ("EN: superseded", .superseded),
        ])
    func statuses(heading: String, status: AdministrativeStatus) {
        #expect(concept(heading + ",en", "port|harbour,quay")?[.english]?.terms.first?.status == status)
    }

    @Test(
        "hold abbreviations, which are admitted",
        arguments: ["ru abbreviation", "ru abbr.", "ru acronym", "ru сокращение", "ru 缩写"])
    func abbreviations(heading: String) {
        let terms = concept("ru,\(heading)", "Парк высоких технологий,ПВТ")?[.russian]?.terms
        #expect(terms?.map(\.type) == [nil, .abbreviation])
        #expect(terms?.map(\.status) == [.preferred, .admitted])
    }

    @Test(
        "hide an entry, or leave it unchecked, by a no in three languages",
        arguments: [
            ("no", false), ("No", false), ("нет", false), ("否", false), ("0", false), ("yes", true), ("", true),
        ])
    func negations(word: String, isTrue: Bool) {
        #expect(concept("en,gloss", "port,\(word)")?.isGlossed == isTrue)
        #expect(concept("ru,показывать", "порт,\(word)")?.isGlossed == isTrue)
        #expect(concept("zh,检查", "港口,\(word)")?.isChecked == isTrue)
    }

    @Test("may stand twice for one language: their terms are those of one section")
    func twice() {
        let concept = concept("en,ru,en", "port,порт,harbour")
        #expect(concept?[.english]?.terms.map(\.text) == ["port", "harbour"])
        #expect(concept?.sections.count == 2)
    }

    @Test("give their part of speech to every term of the row")
    func partOfSpeech() {
        let concept = concept("en,ru,词性", "to ship|dispatch,отправлять,动词")
        #expect(concept?.sections.flatMap(\.terms).map(\.partOfSpeech) == [.verb, .verb, .verb])
    }

    @Test(
        "are written as they are read",
        arguments: [
            "en,ru,zh\nport,порт,港口\n", "subject,en,ru\nsea,port,порт\n,rail,рельс\n",
            "en,en abbreviation,en deprecated,en superseded,ru\nA b,AB,Ab,aB,а\n", "id,en,gloss,check\nx,port,no,no\n",
            "en,zh-Hans,zh-Hant\nport,港口,港口\n", "en,ru,pos\nship,отправлять,verb\n",
            "en,ru\nport|harbour,порт|гавань\n",
        ])
    func roundTrip(table: String) {
        let glossary = GlossaryReader().read(Array(table.utf8), name: "a.csv").glossary
        #expect(GlossaryWriter().write(glossary).text == table)
    }
}
