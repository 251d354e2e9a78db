import Languages
import NewsModel
import Terminology
import Testing

@Suite("A glossary's entry")
struct ConceptTests {
    private func entry(_ sections: [LanguageSection], id: String? = nil, line: Int? = 7) -> ConceptEntry {
        ConceptEntry(id: id, sections: sections, origin: .init(file: "economy.csv", line: line, row: 5))
    }

    @Test("is named by the id it was given, else by its file and line, else by its row")
    func names() {
        #expect(entry([], id: "gdp").id == "gdp")
        #expect(entry([]).id == "economy.csv:7")
        #expect(entry([], line: nil).id == "economy.csv:5")
    }

    @Test(
        "serves a language by whatever region or script its section has, and no language that only begins alike",
        arguments: [("zh-Hant", true), ("zh-Hans-CN", true), ("zh", true), ("zha", false), ("yue", false)])
    func tags(tag: String, isChinese: Bool) {
        let concept = entry([LanguageSection(language: LanguageTag(rawValue: tag), terms: [Term("港口")])])
        #expect((concept[.chinese] != nil) == isChinese)
    }

    @Test(
        "prefers the preferred term, then the first admitted one",
        arguments: [
            ([AdministrativeStatus.admitted, .preferred], 1), ([.admitted, .admitted], 0),
            ([.deprecated, .admitted], 1), ([.preferred, .preferred], 0),
        ])
    func preferred(statuses: [AdministrativeStatus], place: Int) {
        let terms = statuses.enumerated().map { Term("term \($0)", status: $1) }
        #expect(LanguageSection(language: "en", terms: terms).preferred?.text == "term \(place)")
    }

    @Test("has no term to use where all are retired")
    func retired() {
        let terms = [Term("a", status: .deprecated), Term("b", status: .superseded)]
        #expect(LanguageSection(language: "en", terms: terms).preferred == nil)
        #expect(terms.allSatisfy { !$0.isCurrent })
    }

    @Test("gives the preferred terms of the served languages but the one asked from")
    func equivalents() {
        let concept = entry([
            LanguageSection(language: "en-GB", terms: [Term("harbour")]),
            LanguageSection(language: "be", terms: [Term("порт")]),
            LanguageSection(language: "zh", terms: [Term("口岸", status: .deprecated)]),
            LanguageSection(language: "ru", terms: [Term("гавань", status: .admitted)]),
        ])
        #expect(concept.equivalents() == [.english: "harbour", .russian: "гавань"])
        #expect(concept.equivalents(except: .english) == [.russian: "гавань"])
    }

    @Test(
        "has its part of speech as glossaries in three languages write it",
        arguments: [
            ("noun", PartOfSpeech.noun), ("N.", .noun), ("сущ.", .noun), ("名词", .noun), ("Proper Noun", .properNoun),
            ("proper_noun", .properNoun), ("имя собственное", .properNoun), ("专有名词", .properNoun), ("V", .verb),
            ("глагол", .verb), ("动词", .verb), ("adj.", .adjective), ("прил", .adjective), ("形容词", .adjective),
            ("наречие", .adverb), ("副词", .adverb), ("phrase", .other),
        ])
    func partsOfSpeech(word: String, part: PartOfSpeech) {
        #expect(PartOfSpeech(parsing: word) == part)
        #expect(PartOfSpeech(parsing: part.word) == part)
    }

    @Test("takes no other word for a part of speech", arguments: ["", "nouns and verbs", "m", "существо", "名"])
    func noPartOfSpeech(word: String) {
        #expect(PartOfSpeech(parsing: word) == nil)
    }

    @Test(
        "has its term type as glossaries write it",
        arguments: [
            ("Full form", TermType.fullForm), ("fullForm", .fullForm), ("сокращение", .abbreviation),
            ("缩写", .abbreviation), ("short form", .abbreviation), ("initialism", .acronym),
            ("spelling variant", .variant),
        ])
    func types(word: String, type: TermType) {
        #expect(TermType(parsing: word) == type)
        #expect(TermType(parsing: "synonym") == nil)
    }
}

@Suite("A glossary")
struct GlossaryTests {
    @Test("names its languages, the served ones first and the others by their tags")
    func languages() {
        #expect(glossary("uk,zh,be,ru,en\nпорт,港口,порт,порт,port\n").languages == ["en", "ru", "zh", "be", "uk"])
    }

    @Test("counts its concepts, terms, subjects and what is retired")
    func statistics() {
        let figures = GlossaryStatistics(
            glossary(
                "en,ru,ru deprecated,zh,subject\nport|harbour,порт,,港口,sea\nrail,рельс,рельса,,\nroad,дорога,,路,sea\n"))
        #expect(figures.concepts == 3 && figures.complete == 2 && figures.deprecated == 1)
        #expect(figures.terms.map { "\($0.language) \($0.count)" } == ["en 4", "ru 4", "zh 2"])
        #expect(figures.subjects.map { "\($0.name) \($0.count)" } == ["sea 2", " 1"])
        #expect(
            figures.text == """
                3 concepts, 2 of them in English, Russian and Chinese
                en: 4 terms
                ru: 4 terms
                zh: 2 terms
                1 deprecated or superseded terms
                sea: 2
                no subject: 1

                """)
    }

    @Test("of several is one after the other, nothing joined")
    func concatenation() {
        let whole = Glossary.concatenating([
            glossary("en,ru\nport,порт\n", name: "a.csv"), glossary("en,zh\nport,港口\n", name: "b.csv"), Glossary(),
        ])
        #expect(whole.files == ["a.csv", "b.csv"])
        #expect(whole.concepts.map(\.id) == ["a.csv:2", "b.csv:2"])
    }

    @Test("of no concept is empty, in every figure")
    func empty() {
        #expect(Glossary().languages.isEmpty)
        #expect(GlossaryStatistics(Glossary()).text == "0 concepts, 0 of them in English, Russian and Chinese\n")
        #expect(GlossaryCheck.findings(in: Glossary()).isEmpty)
        #expect(GlossaryJoin.join([]).glossary.concepts.isEmpty)
    }

    @Test(
        "is of the format that its file's name tells",
        arguments: [
            ("a.csv", GlossaryFormat.csv), ("A.CSV", .csv), ("terms.tab", .tsv), ("terms.utf8", .omegaT),
            ("a.b.txt", .omegaT), ("t.tbx", .tbx), ("t.xml", .tbx),
        ])
    func formats(name: String, format: GlossaryFormat) {
        #expect(GlossaryFormat(fileName: name) == format)
    }

    @Test("is of no format by a name that tells none", arguments: ["terms", "terms.docx", "", "csv"])
    func noFormat(name: String) {
        #expect(GlossaryFormat(fileName: name) == nil)
    }
}

@Suite("Joined entries")
struct JoinedEntryTests {
    private func join(_ tables: [String]) -> GlossaryReading {
        GlossaryJoin.join(tables.enumerated().map { glossary($1, name: "\(["a", "b", "c", "d"][$0]).csv") })
    }

    @Test("keep what the first says and take what it lacks; the other's preferred term is admitted here")
    func absorption() throws {
        let joined = join([
            "en,ru,subject,note\nfreight,грузы,,«a»\n",
            "en,zh,ru,subject,definition,note\nFreight,货运,Грузы|фрахт,rail,goods,b\n",
        ])
        let concept = try #require(joined.glossary.concepts.first)
        #expect(joined.glossary.concepts.count == 1)
        #expect(concept.subject == "rail" && concept.definition == "goods" && concept.note == "«a»")
        #expect(concept[.russian]?.terms.map(\.text) == ["грузы", "фрахт"])
        #expect(concept[.russian]?.terms.map(\.status) == [.preferred, .admitted])
        #expect(concept[.chinese]?.preferred?.text == "货运")
        #expect(concept.joined == [.init(file: "b.csv", line: 2, row: 0)])
    }

    @Test(
        "share a spelling whatever its case, hyphens, quotation marks and way of writing",
        arguments: [
            ("en,ru\nE-Mail,почта\n", "en,zh\ne mail,邮件\n"),
            ("ru,en\n«Великий камень»,Great Stone\n", "ru,zh\nвеликий камень,巨石\n"),
            ("zh,en\n鐵路,railway\n", "zh,ru\n铁路,железная дорога\n"),
            ("ru,en\nсамолёт,plane\n", "ru,zh\nСамолет,飞机\n"),
        ])
    func spelling(first: String, second: String) {
        #expect(join([first, second]).glossary.concepts.count == 1)
    }

    @Test("are those of different files: the rows of one file stay apart")
    func oneFile() {
        #expect(join(["en,ru,zh\nport,порт,\nport,,港口\n"]).glossary.concepts.count == 2)
    }

    @Test("need a language that the other lacks: what says no more is another entry")
    func nothingNew() {
        #expect(join(["en,ru\nport,порт\n", "en,ru\nport,порт\n"]).glossary.concepts.count == 2)
    }

    @Test("agree in the subject, as far as both name one")
    func subjects() {
        let first = "en,ru,subject\nbank,банк,finance\n"
        #expect(join([first, "en,zh,subject\nbank,河岸,geography\n"]).glossary.concepts.count == 2)
        #expect(join([first, "en,zh\nbank,银行\n"]).glossary.concepts.count == 1)
    }

    @Test("are not guessed where two rows of the later file fit: both are named, nothing is joined")
    func suitors() {
        let joined = join(["en,ru\npark,парк\n", "en,zh\npark,公园\npark,停车场\n"])
        #expect(joined.glossary.concepts.count == 3)
        #expect(joined.findings.map(\.line) == [2, 3])
        #expect(joined.findings.allSatisfy { $0.source == "b.csv" && $0.message.contains("there are several") })
    }

    @Test("prefer what shares the preferred term to what shares another")
    func preferredTerms() {
        let joined = join(["en,ru\nlorry|truck,грузовик\ntruck,тележка\n", "en,zh\ntruck,手推车\n"])
        #expect(joined.glossary.concepts.map { $0[.chinese]?.preferred?.text } == [nil, "手推车"])
        #expect(joined.findings.isEmpty)
    }

    @Test("have two languages at least: one that shares its only one says nothing new")
    func oneLanguage() {
        #expect(join(["en,ru\nport,порт\n", "en\nport\n"]).glossary.concepts.count == 2)
    }

    @Test("are found by what earlier files added: three tables make one entry, in any order of theirs")
    func chains() {
        let tables = ["en,ru\nfreight,грузы\n", "ru,zh\nгрузы,货运\n", "zh,en\n货运,freight\n"]
        for order in [[0, 1, 2], [2, 0, 1], [1, 0, 2]] {
            let joined = join(order.map { tables[$0] })
            #expect(joined.glossary.concepts.count == 1 && joined.findings.isEmpty, "\(order)")
        }
    }
}
