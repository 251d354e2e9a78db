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

    @Test("that is empty, or no text, is one finding", arguments: ["", " \n\n", "\0\0\0\0"])
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
}
