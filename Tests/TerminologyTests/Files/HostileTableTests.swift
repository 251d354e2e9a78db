import Languages
import NewsModel
import Terminology
import Testing

@Suite("A table that was not made with care")
struct HostileTableTests {
    private func read(_ text: String, _ name: String = "terms.csv", style: Bool = false) -> GlossaryReading {
        var options = GlossaryReader.Options()
        options.reportsStyle = style
        return GlossaryReader(options: options).read(Array(text.utf8), name: name)
    }

    private func places(_ reading: GlossaryReading) -> [String] {
        reading.findings.map { "\($0.line ?? 0):\($0.column ?? 0)" }
    }

    private func english(_ reading: GlossaryReading) -> [String?] {
        reading.glossary.concepts.map { $0[.english]?.preferred?.text }
    }

    @Test(
        "loses the broken row and names its line and column, counted in characters",
        arguments: [
            ("en,ru\nport,порт\n\"rail\"way,рельсы\nroad,дорога\n", "3:7", "text after the closing quotation mark"),
            ("ru,en\nпорт,port\n«рельсы»,\"rail\n", "3:10", "never closed"),
            ("zh,ru\n港口,порт\n铁路,железная дорога,嗯\n", "3:20", "3 cells, but the header has 2"),
            ("en,ru\r\nport,порт\r\n,,\r\n", "3:1", "no term in any language"),
            ("en;ru\rport;порт\r\"x;y\r", "3:1", "never closed"),
            ("en,ru,pos\nport,порт,thing\n", "2:11", "is no part of speech"),
            ("en,ru,status\nport,порт,новый\n", "2:11", "is no status"),
            ("port,порт,EN,RU\n港口,порт,ZH,RU\n", "2:9", "its languages are not those of the first row"),
        ])
    func brokenRows(text: String, place: String, message: String) {
        let reading = read(text)
        #expect(places(reading) == [place])
        #expect(reading.findings.first?.message.contains(message) == true)
        #expect(reading.findings.first?.source == "terms.csv")
        #expect(!reading.glossary.concepts.isEmpty, "the other rows are read")
    }

    @Test("names lines rightly after blank lines and cells of several lines")
    func lines() {
        let reading = read("\n\nen,ru,note\n\nport,порт,\"one\ntwo\r\nthree\"\n\nrail,рельс,x,y\n")
        #expect(reading.glossary.concepts.map(\.origin.line) == [5])
        #expect(places(reading) == ["9:14"])
    }

    @Test("with a forgotten quotation mark loses its row, not what follows up to the next mark")
    func forgottenQuote() {
        let reading = read("en,ru\n\"port,порт\nrail,рельс\n\"road\",дорога\n")
        #expect(english(reading) == ["rail", "road"])
        #expect(places(reading) == ["2:1"])
    }

    @Test("of very many faults tells the first two hundred and the number of the others")
    func manyFaults() {
        let reading = read("en,ru\n" + String(repeating: ",\n", count: 1_000) + "port,порт\n")
        #expect(reading.findings.count == 201)
        #expect(reading.findings.last?.message == "800 more findings are not listed")
        #expect(english(reading) == ["port"])
    }

    @Test("with cells of a million characters, or a thousand columns, is read")
    func sizes() {
        let long = String(repeating: "длинный ", count: 125_000)
        let cell = read("en,ru\nport,\(long)\n").glossary.concepts.first?[.russian]?.terms.first?.text
        #expect(cell?.unicodeScalars.count == 999_999)
        let columns = (0..<1_000).map { "x\($0)" }.joined(separator: ",")
        let wide = read("en,\(columns)\nport\(String(repeating: ",", count: 1_000))\n")
        #expect(wide.glossary.concepts.count == 1)
        #expect(wide.findings.count == 1_000, "a note for each column that is not known")
    }

    @Test("of rows shorter than its header is read as far as they go")
    func shortRows() {
        let reading = read("en,ru,zh,note\nport\nrail,рельс\n,,路\n")
        #expect(
            reading.glossary.concepts.map { $0.sections.map(\.language.rawValue).joined() } == ["en", "enru", "zh"])
        #expect(reading.findings.isEmpty)
    }

    @Test(
        "with empty terms between bars has the terms that are there",
        arguments: [("a||b", ["a", "b"]), ("|a|", ["a"]), (" a | b ", ["a", "b"]), ("a|b|a", ["a", "b", "a"])])
    func bars(cell: String, terms: [String]) {
        #expect(read("en,ru\n\(cell),порт\n").glossary.concepts.first?[.english]?.terms.map(\.text) == terms)
    }

    @Test("with bars alone in a cell has no term there")
    func barsAlone() {
        #expect(read("en,ru\n||,порт\n").glossary.concepts.first?.sections.map(\.language) == ["ru"])
    }

    @Test("with unknown columns keeps the known ones and names the others, but not those of our own reviews")
    func columns() {
        let reading = read("en,ru,colour,todo,count,evidence\nport,порт,blue,add,3,said so\n")
        #expect(
            reading.findings.map(\.message) == ["column \"colour\" is not known; its cells are kept, and mean nothing"])
        #expect(reading.findings.map(\.severity) == [.note])
        #expect(english(reading) == ["port"])
    }

    @Test("with padded cells says so only where style is asked for")
    func padding() {
        let text = "en,ru\n port ,порт\n\"rail \",рельс\n"
        #expect(read(text).findings.isEmpty)
        #expect(places(read(text, style: true)) == ["2:2", "3:2"])
        #expect(english(read(text)) == ["port", "rail"])
    }

    @Test(
        "whose headings name no language is refused, with a header that would do",
        arguments: ["is,no,to", "name,date", "1,2,3", "alpha,beta,gamma"])
    func headings(header: String) {
        let reading = read(header + "\na,b,c\n")
        #expect(reading.glossary.concepts.isEmpty)
        #expect(reading.findings.map(\.severity) == [.error])
        #expect(reading.findings.first?.message.contains("en,ru,zh,subject,note") == true)
    }

    @Test(
        "without a header is told by its name, or by its letters, which is said",
        arguments: [
            ("port\tпорт\n", "a.tsv", ["en", "ru"], 1), ("port,порт\n", "glossary.en-ru.csv", ["en", "ru"], 0),
            ("港口,port\n", "a.csv", ["zh", "en"], 1), ("порт\t港口\tморе\n", "ru_zh.txt", ["ru", "zh"], 0),
        ])
    func headerless(text: String, name: String, languages: [String], notes: Int) {
        let reading = read(text, name)
        #expect(reading.glossary.concepts.first?.sections.map(\.language.rawValue) == languages)
        #expect(reading.findings.count == notes)
    }

    @Test("whose languages nobody can tell is refused", arguments: ["порт,гавань\n", "port\n", "1,2\n"])
    func unknownLanguages(text: String) {
        #expect(read(text).findings.map(\.severity) == [.error])
    }

    @Test("takes its languages from the caller where it has no header")
    func givenLanguages() {
        var options = GlossaryReader.Options()
        options.columnLanguages = ["uk", "en"]
        let reading = GlossaryReader(options: options).read(Array("порт,port\n".utf8), name: "a.csv")
        #expect(reading.glossary.concepts.first?.sections.map(\.language.rawValue) == ["uk", "en"])
        #expect(reading.findings.isEmpty)
    }

    @Test(
        "that is no text is refused with what to do",
        arguments: [
            ([0x50, 0x4B, 0x03, 0x04, 0x14], "save it as CSV UTF-8"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "save it as CSV UTF-8"),
            ([0x20, 0x0A, 0x09], "the file is empty"),
        ] as [([UInt8], String)])
    func noText(bytes: [UInt8], message: String) {
        let reading = GlossaryReader().read(bytes, name: "a.csv")
        #expect(reading.glossary.concepts.isEmpty)
        #expect(reading.findings.first?.message.contains(message) == true, "\(reading.findings)")
    }

    @Test("in bytes that are no UTF-8 says which charset was taken")
    func charset() {
        let koi8: [UInt8] =
            Array("ru;en\n".utf8)
            + [0xD0, 0xCF, 0xD2, 0xD4, 0x20, 0xC9, 0x20, 0xC4, 0xCF, 0xD2, 0xCF, 0xC7, 0xC1]
            + Array(";port and road\n".utf8)
        let reading = GlossaryReader().read(koi8, name: "a.csv")
        #expect(reading.findings.first?.message.contains("not in UTF-8; taken for") == true)
        #expect(english(reading) == ["port and road"])
    }
}

@Suite("A glossary that is written and read again")
struct RoundTripTests {
    /// Terms with all that a table or XML could break.
    private static let nasty = Glossary(
        files: ["a.csv"],
        concepts: ConceptList(
            [
                "comma, quote \" and ; semicolon", "«ёлка» & <b>tag</b>", "=1+1", "-5 °C", "tab\there", "line\nbreak",
                "港口、碼頭", "'quoted'", "a\u{301}", "🚄",
            ].enumerated().map { row, text in
                ConceptEntry(
                    id: "c\(row)", subject: "тема, \"одна\"", definition: "строка\nдве", note: "<note> & 'more'",
                    sections: [
                        LanguageSection(
                            language: "en",
                            terms: [
                                Term(text), Term("second \(row)", status: .admitted), Term("old", status: .superseded),
                            ]),
                        LanguageSection(language: "zh-Hant", terms: [Term("港 \(row)")]),
                    ], origin: .init(file: "a.csv", row: row))
            }))

    @Test("in a table has the same entries", arguments: [GlossaryFormat.csv, .tsv])
    func tables(format: GlossaryFormat) {
        var options = GlossaryWriter.Options()
        options.format = format
        let written = GlossaryWriter(options: options).write(Self.nasty)
        let back = GlossaryReader().read(Array(written.text.utf8), name: "a.\(format.rawValue)")
        #expect(back.findings.isEmpty && written.findings.isEmpty)
        #expect(back.glossary.concepts.map(\.sections) == Self.nasty.concepts.map(\.sections))
        #expect(back.glossary.concepts.map(\.subject) == Self.nasty.concepts.map(\.subject))
        #expect(back.glossary.concepts.map(\.definition) == Self.nasty.concepts.map(\.definition))
        #expect(back.glossary.concepts.map(\.givenID) == Self.nasty.concepts.map(\.givenID))
    }

    @Test("in TBX of each style has the same entries", arguments: TBXWriter.Style.allCases)
    func tbx(style: TBXWriter.Style) {
        let text = TBXWriter(style: style).write(Self.nasty)
        let back = GlossaryReader().read(Array(text.utf8), name: "a.tbx")
        #expect(back.findings.isEmpty)
        #expect(back.glossary.concepts.map(\.note) == Self.nasty.concepts.map(\.note))
        let statuses = { (list: ConceptList) in list.map { $0.sections.map { $0.terms.map(\.status) } } }
        #expect(statuses(back.glossary.concepts) == statuses(Self.nasty.concepts))
        let languages = { (list: ConceptList) in list.map { $0.sections.map(\.language) } }
        #expect(languages(back.glossary.concepts) == languages(Self.nasty.concepts))
    }

    @Test("in OmegaT's form has no tab or line break in a cell, and says what it leaves behind")
    func omegaT() {
        var options = GlossaryWriter.Options()
        options.format = .omegaT
        let written = GlossaryWriter(options: options).write(Self.nasty)
        let lines = written.text.split(separator: "\n")
        #expect(lines.count == 20, "two current terms an entry")
        #expect(lines.allSatisfy { line in line.count { $0 == "\t" } == 2 })
        let messages = written.findings.map(\.message)
        #expect(messages.contains("deprecated or superseded terms in en left out: 10"))
        #expect(messages.contains { $0.hasPrefix("ids, definitions") })
    }

    @Test(
        "in a table says what has no place there",
        arguments: [
            ("en,ru\na|b,в\n", Term("x", note: "remark"), "notes of single terms"),
            ("en,ru\na,в\n", Term("x", type: .acronym), "of term types"),
            ("en,ru\na,в\n", Term("x|y"), "a term with |"),
            ("en,ru,pos\na,в,noun\n", Term("x", partOfSpeech: .verb), "a row has one part of speech"),
        ])
    func losses(table: String, term: Term, message: String) {
        var changed = glossary(table)
        var concept = changed.concepts[0]
        concept.sections[0].terms.append(term)
        changed.concepts[0] = concept
        #expect(GlossaryWriter().write(changed).findings.contains { $0.message.contains(message) })
    }

    @Test("in TBX says what it renames and leaves out")
    func lossesInTBX() {
        var options = GlossaryWriter.Options()
        options.format = .tbx
        let text = "id,en,pos,gloss,check\nа б,Belarus,proper noun,no,no\n,port,noun,,\n"
        let messages = GlossaryWriter(options: options).write(glossary(text)).findings.map(\.message)
        #expect(
            messages == [
                "entries without an id got one made of file and line",
                "ids with signs that TBX does not allow, such as spaces, which became _: 1",
                "TBX-Basic has no proper nouns; they became nouns",
                "TBX has no place for “gloss: no”; it was left out",
                "TBX has no place for “check: no”; it was left out",
            ])
    }
}

@Suite("A TBX file that was not made with care")
struct HostileTBXTests {
    private func read(_ body: String) -> GlossaryReading {
        let text = "<tbx type=\"TBX-Basic\" style=\"dca\"><text><body>\n\(body)\n</body></text></tbx>"
        return GlossaryReader().read(Array(text.utf8), name: "a.tbx")
    }

    private func entry(_ language: String, _ terms: String) -> String {
        "<conceptEntry><langSec\(language)>\(terms)</langSec></conceptEntry>"
    }

    private var sound: String { entry(" xml:lang=\"ru\"", "<termSec><term> порт </term></termSec>") }

    @Test(
        "loses what is wrong in an entry and names the line",
        arguments: [
            ("", "<termSec><term>x</term></termSec>", "the section names no language"),
            (" xml:lang=\"not a language\"", "<termSec><term>x</term></termSec>", "the section names no language"),
            (" xml:lang=\"en\"", "<termSec><term> </term></termSec>", "a term section without a term"),
            (" xml:lang=\"en\"", "", "entry left out: it has no term"),
        ])
    func entries(language: String, terms: String, message: String) {
        let reading = read(sound + "\n" + entry(language, terms))
        #expect(reading.glossary.concepts.map { $0[.russian]?.preferred?.text } == ["порт"])
        #expect(reading.findings.first?.message.contains(message) == true)
        #expect(reading.findings.allSatisfy { $0.line == 3 })
    }

    @Test("expands no entities of its own, and takes no time over them")
    func entities() {
        let levels = (1...9).map { level in
            "<!ENTITY e\(level) \"\(String(repeating: "&e\(level - 1);", count: 10))\">"
        }.joined()
        let text =
            "<!DOCTYPE tbx [<!ENTITY e0 \"ha\">\(levels)]><tbx><text><body>\(sound)"
            + entry(" xml:lang=\"en\"", "<termSec><term>&e9;</term></termSec>") + "</body></text></tbx>"
        let reading = GlossaryReader().read(Array(text.utf8), name: "a.tbx")
        let terms = reading.glossary.concepts.flatMap(\.sections).flatMap(\.terms)
        #expect(terms.allSatisfy { $0.text.utf8.count < 1_000 })
    }

    @Test("names the line where it is damaged")
    func damage() {
        let text = "<tbx><text><body>\n\(sound)\n<conceptEntry></langSec></body></text></tbx>"
        let reading = GlossaryReader().read(Array(text.utf8), name: "a.tbx")
        #expect(reading.findings.first?.severity == .error)
        #expect(reading.findings.first?.line == 3)
    }

    @Test("prefers the first term of a section, unless the file says otherwise")
    func status() {
        let terms = ["port", "harbour", "haven"].map { "<termSec><term>\($0)</term></termSec>" }.joined()
        let plain = read(entry(" xml:lang=\"en\"", terms))
        #expect(plain.glossary.concepts.first?[.english]?.terms.map(\.status) == [.preferred, .admitted, .admitted])
        let named = ["admitted", "preferredTerm-admn-sts", "supersededTerm"].map {
            "<termSec><term>t</term><termNote type=\"administrativeStatus\">\($0)</termNote></termSec>"
        }.joined()
        let told = read(entry(" xml:lang=\"en\"", named))
        #expect(told.glossary.concepts.first?[.english]?.terms.map(\.status) == [.admitted, .preferred, .superseded])
    }
}
