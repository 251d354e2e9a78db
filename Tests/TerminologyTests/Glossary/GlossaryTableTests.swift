import Languages
import NewsModel
import Terminology
import Testing

@Suite("A glossary table")
struct GlossaryTableTests {
    private func read(_ text: String, _ name: String = "terms.csv") -> GlossaryReading {
        GlossaryReader().read(Array(text.utf8), name: name)
    }

    @Test("is read by its header, in any order of columns")
    func header() throws {
        let reading = read("subject,zh,ru,en\ntrade,货运,грузовые перевозки|перевозка грузов,freight\n")
        let concept = try #require(reading.glossary.concepts.first)
        #expect(concept.subject == "trade")
        #expect(concept[.english]?.preferred?.text == "freight")
        #expect(concept[.chinese]?.preferred?.text == "货运")
        #expect(concept[.russian]?.terms.map(\.status) == [.preferred, .admitted])
        #expect(concept.origin == .init(file: "terms.csv", line: 2, row: 0))
        #expect(reading.findings.isEmpty)
    }

    @Test(
        "may name its languages and part its cells as people do",
        arguments: [
            "English;Русский;中文\npark;парк;公园\n", "en\tru\tzh\npark\tпарк\t公园\n",
            "\u{FEFF}EN,RU,zh-Hans\r\npark,парк,公园\r\n",
        ])
    func dialects(text: String) throws {
        let concept = try #require(read(text).glossary.concepts.first)
        #expect(concept[.english]?.preferred?.text == "park")
        #expect(concept[.russian]?.preferred?.text == "парк")
        #expect(concept[.chinese]?.preferred?.text == "公园")
    }

    @Test(
        "may have headings as people write them in three languages, and Excel's hint before them",
        arguments: [
            "Термин на английском языке;Русский термин;Перевод на китайский\npark;парк;公园\n",
            "英文术语,俄文名称,中文\npark,парк,公园\n", "ENG\tRUS\tZHO\npark\tпарк\t公园\n",
            "Term (English);Term (Russian);Chinese translation\npark;парк;公园\n",
            "sep=;\nen;ru;zh\npark;парк;公园\n", "\u{FEFF}sep=;\r\nen;ru;zh\r\npark;парк;公园\r\n",
        ])
    func headings(text: String) throws {
        let reading = read(text)
        let concept = try #require(reading.glossary.concepts.first)
        #expect(Language.served.map { concept[$0]?.preferred?.text } == ["park", "парк", "公园"])
        #expect(reading.findings.isEmpty)
    }

    @Test("saved as UTF-16 is read like any other; what has to be guessed is said")
    func charsets() throws {
        let text = "en\tru\tzh\nfreight train\tгрузовой поезд\t货运列车\n"
        let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let reading = GlossaryReader().read(bytes, name: "a.txt")
        #expect(reading.findings.isEmpty)
        #expect(reading.glossary.concepts.first?[.russian]?.preferred?.text == "грузовой поезд")
        // «en;ru», line break, «train;поезд», line break, as a Russian Excel writes CSV.
        let windows =
            Array("en;ru\r\nfreight train;".utf8) + [0xE3, 0xF0, 0xF3, 0xE7, 0xEE, 0xE2, 0xEE, 0xE9, 0x20]
            + [0xEF, 0xEE, 0xE5, 0xE7, 0xE4, 0x0D, 0x0A]
        let guess = GlossaryReader().read(windows, name: "a.csv")
        #expect(guess.glossary.concepts.first?[.russian]?.preferred?.text == "грузовой поезд")
        #expect(guess.findings.map(\.severity) == [.warning])
        #expect(guess.findings.first?.message.contains("windows-1251") == true)
    }

    @Test("that is a workbook is told so")
    func workbook() {
        #expect(
            read("PK\u{3}\u{4}xl/worksheets", "terms.xlsx").findings.first?.message.contains("save it as CSV") == true)
    }

    @Test("may give its rows a status, one for all terms or one for each place, and hide them from readers")
    func status() {
        let reading = read(
            "en,ru,status,gloss\nelectric car,электромобиль,deprecated,\nlorry|truck,грузовик,preferred|superseded,no\n"
                + "van,фургон,old,\n")
        let concepts = Array(reading.glossary.concepts)
        #expect(
            concepts.map { $0[.english]?.terms.map(\.status) } == [
                [.deprecated], [.preferred, .superseded], [.preferred],
            ])
        #expect(concepts[0][.russian]?.terms.first?.status == .deprecated)
        #expect(concepts.map(\.isGlossed) == [true, false, true])
        #expect(reading.findings.map(\.line) == [4])
    }

    @Test("has no terms in cells of dashes, dots and question marks, which `check` tells")
    func placeholders() throws {
        let text = "en,ru,zh\npark,—,公园\ntree,n/a,...\nnumber,№,%\n"
        let reading = read(text)
        #expect(reading.findings.isEmpty)
        #expect(
            reading.glossary.concepts.map { $0.sections.map(\.language.rawValue) } == [
                ["en", "zh"], ["en"], ["en", "ru", "zh"],
            ])
        var options = GlossaryReader.Options()
        options.reportsStyle = true
        let notes = GlossaryReader(options: options).read(Array(text.utf8), name: "terms.csv").findings
        #expect(notes.map { [$0.line, $0.column] } == [[2, 6], [3, 6], [3, 10]])
        #expect(notes.first?.message == "“—” is taken for an empty cell")
    }

    @Test("keeps commas, line breaks and quotation marks of quoted cells")
    func quotes() throws {
        let reading = read("en,ru\n\"Belt, \"\"Road\"\"\nand more\",«Пояс»\nnext,далее\n")
        #expect(
            reading.glossary.concepts.map { $0[.english]?.preferred?.text } == ["Belt, \"Road\"\nand more", "next"])
        #expect(reading.glossary.concepts.last?.origin.line == 4)
    }

    @Test("loses a bad row only, and says where it is and what to do")
    func badRows() {
        let reading = read("en,ru\nport,порт\npeace, love,мир\n\"open,открыто\nrail,рельс\n,\nroad,дорога\n")
        #expect(reading.glossary.concepts.map { $0[.english]?.preferred?.text } == ["port", "rail", "road"])
        #expect(reading.glossary.concepts.map(\.origin.row) == [0, 3, 5])
        #expect(reading.findings.map(\.line) == [3, 4, 6])
        #expect(reading.findings.map(\.column) == [13, 1, 1])
        #expect(reading.findings[0].message.contains("3 cells"))
        #expect(reading.findings[1].message.contains("never closed"))
    }

    @Test("without a language in its header is told, not guessed")
    func noHeader() {
        let reading = read("alpha,beta\ngamma,delta\n")
        #expect(reading.glossary.concepts.isEmpty)
        #expect(reading.findings.first?.severity == .error)
        #expect(reading.findings.first?.line == 1)
    }

    @Test("of DeepL's is read by its codes, with the part of speech")
    func deepL() throws {
        let reading = read("logistics,логистика,EN,RU,noun\nport,порт,EN,RU,noun\n")
        #expect(reading.glossary.concepts.count == 2)
        let term = try #require(reading.glossary.concepts[0][.english]?.preferred)
        #expect(term.partOfSpeech == .noun)
    }

    @Test("of DeepL's may have three columns, and keeps one pair of languages")
    func deepLRows() {
        let three = read("logistics,логистика,noun\nexport,экспортировать,verb\n", "en-ru.csv")
        #expect(three.glossary.concepts.map { $0[.english]?.preferred?.partOfSpeech } == [.noun, .verb])
        let mixed = read("port,порт,EN,RU\nпорт,港口,RU,ZH\nrail,рельс,en,ru\n")
        #expect(mixed.glossary.concepts.map { $0[.english]?.preferred?.text } == ["port", "rail"])
        #expect(mixed.findings.map(\.line) == [2])
        #expect(mixed.findings.map(\.column) == [9])
    }

    @Test(
        "with two columns before its languages is no table of DeepL's",
        arguments: ["id,subject,en,ru,zh", "id,subject,en,ru"])
    func headerBeforeLanguages(header: String) throws {
        let concept = try #require(read(header + "\np,rail,wagon,вагон\n").glossary.concepts.first)
        #expect(concept.subject == "rail")
        #expect(concept[.russian]?.preferred?.text == "вагон")
    }

    @Test("of OmegaT's has remarks and comments")
    func omegaT() throws {
        let reading = read("# our terms\nport\t港口\tsea, not computer\n", "terms.en-zh.txt")
        let concept = try #require(reading.glossary.concepts.first)
        #expect(concept[.chinese]?.preferred?.text == "港口")
        #expect(concept.note == "sea, not computer")
    }

    @Test("knows deprecated terms by their column")
    func deprecated() throws {
        let concept = try #require(read("ru,ru deprecated\nБеларусь,Белоруссия\n").glossary.concepts.first)
        #expect(concept[.russian]?.terms.map(\.status) == [.preferred, .deprecated])
    }

    @Test(
        "that is empty, or no text, or but a header, is one finding", arguments: ["", " \n\n", "\0\0\0\0", "en,ru\n"])
    func nothing(text: String) {
        let reading = read(text)
        #expect(reading.glossary.concepts.isEmpty)
        #expect(reading.findings.count == 1)
    }

    @Test("of opening quotation marks is read in linear time")
    func manyQuotes() {
        let reading = read("en,ru\n" + String(repeating: "\"a\n", count: 40_000))
        #expect(reading.glossary.concepts.isEmpty)
        #expect(reading.findings.count < 300)
    }

    @Test("comes back the same from CSV, and says what a format cannot hold")
    func roundTrip() throws {
        let text =
            "id,subject,en,ru,ru deprecated,zh,pos,definition,note,check\n"
            + "by,geography,Belarus|Republic of Belarus,Беларусь,Белоруссия,白俄罗斯,proper noun,\"A state, in Europe\",x,no\n"
        let glossary = read(text).glossary
        #expect(GlossaryWriter().write(glossary).text == text)
        var options = GlossaryWriter.Options()
        options.format = .omegaT
        let written = GlossaryWriter(options: options).write(glossary)
        #expect(written.text.split(separator: "\n").first == "Belarus\tБеларусь\tgeography; x")
        #expect(written.findings.contains { $0.message.contains("two languages") })
    }

    @Test("keeps abbreviations in a column of their own")
    func abbreviations() {
        let text = "en,en abbreviation,ru,ru abbreviation\nHi-Tech Park,HTP,Парк высоких технологий,ПВТ\n"
        let glossary = read(text).glossary
        #expect(glossary.concepts.first?[.english]?.terms.map(\.type) == [nil, .abbreviation])
        let written = GlossaryWriter().write(glossary)
        #expect(written.text == text)
        #expect(written.findings.isEmpty)
    }

    @Test("of two languages says all that it leaves behind")
    func pairs() {
        let glossary = read(
            "id,subject,en,ru,ru deprecated,pos,note,gloss\nby,geography,Belarus,Беларусь|РБ,Белоруссия,noun,x,no\n"
        ).glossary
        var options = GlossaryWriter.Options()
        options.format = .deepL
        options.pair = ["ru", "en"]
        let back = GlossaryWriter(options: options).write(glossary)
        #expect(back.text == "Беларусь,Belarus,ru,en,noun\nРБ,Belarus,ru,en,noun\n")
        let messages = back.findings.map(\.message)
        #expect(
            messages.first == "ids, subjects, notes, “gloss: no”: this format has no place for them; they were left out"
        )
        #expect(messages.last == "deprecated or superseded terms in ru left out: 1")
        options.pair = ["en", "ru"]
        #expect(
            GlossaryWriter(options: options).write(glossary).findings.contains {
                $0.message == "the format holds one equivalent; further terms in ru left out: 2"
            })
        options.pair = ["en", "fr"]
        #expect(
            GlossaryWriter(options: options).write(glossary).findings.first?.message
                == "no terms in fr; the glossary has en, ru")
        options.pair = ["en", "en"]
        #expect(GlossaryWriter(options: options).write(glossary).findings.map(\.severity) == [.error])
    }
}
