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
            ("English (United Kingdom)", "en"), ("Russian (Russia)", "ru"), ("Chinese (Simplified)", "zh-Hans"),
            ("English_United_States", "en"), ("Chinese (Traditional, Taiwan)", "zh-Hant"),
            ("Русский (Россия)", "ru"), ("中文（简体）", "zh-Hans"), ("Chinese (PRC)", "zh"),
            ("pl", "pl"), ("Term (English)", "en"), ("Перевод на русский", "ru"),
        ])
    func languages(heading: String, tag: String) {
        #expect(concept(heading, "x")?.sections.map(\.language.rawValue) == [tag])
    }

    @Test(
        "are none of a language where a word of the heading says something else",
        arguments: ["English_Def", "English grammar", "русский автор", "xx", "no", "is", "中文作者", "en ru"])
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

    @Test(
        "may hold several terms, parted by bars or, as people write them, by semicolons",
        arguments: [
            ("port|harbour", ["port", "harbour"]), ("port; harbour", ["port", "harbour"]),
            ("港口；海港", ["港口", "海港"]), ("CIM/SMGS note", ["CIM/SMGS note"]), ("port;", ["port;"]),
            ("a; b|", ["a; b"]),
        ])
    func severalTerms(cell: String, expected: [String]) {
        #expect(concept("en,ru", "\(cell),порт")?[.english]?.terms.map(\.text) == expected)
    }

    @Test(
        "are looked at for terms parted otherwise than by bars",
        arguments: [("port; harbour", true), ("порт/гавань", true), ("CIM/SMGS note", false), ("port|harbour", false)])
    func otherMarks(cell: String, isTold: Bool) {
        var options = GlossaryReader.Options()
        options.reportsStyle = true
        let reading = GlossaryReader(options: options).read(Array("en,zh\n\(cell),港口\n".utf8), name: "a.csv")
        #expect(reading.findings.contains { $0.message.contains("put | between them") } == isTold)
    }

    @Test(
        "tell the charset of a table that is in no Unicode one: 大麦, мост, мост and 桥",
        arguments: [
            ("en,zh\nbarley,", "zh", [0xB4, 0xF3, 0xC2, 0xF3], "大麦"),
            (
                "en,ru\nbridge,", "ru",
                [0xA7, 0xDE, 0xA7, 0xE0, 0xA7, 0xE3, 0xA7, 0xE4] + [0x0A] + Array("sea,".utf8) + [
                    0xA7, 0xDE, 0xA7, 0xE0, 0xA7, 0xE2, 0xA7, 0xD6,
                ], "мост"
            ),
            ("en,ru\nbridge,", "ru", [0xEC, 0xEE, 0xF1, 0xF2], "мост"),
            ("ru,zh\n", "zh", [0xA7, 0xDE, 0xA7, 0xE0, 0xA7, 0xE3, 0xA7, 0xE4] + [0x2C] + [0xC7, 0xC5], "桥"),
        ] as [(String, String, [UInt8], String)])
    func charsets(opening: String, language: String, bytes: [UInt8], term: String) {
        let concept = GlossaryReader().read(Array(opening.utf8) + bytes, name: "a.csv").glossary.concepts.first
        #expect(concept?.sections.first { $0.language.rawValue == language }?.terms.map(\.text) == [term])
    }
}
