import FoundationEssentials
import Languages
import NewsModel
import Terminology
import Testing

@Suite("TBX")
struct TBXTests {
    private let glossary = GlossaryReader().read(
        Array("id,subject,en,ru,zh,pos\nport,transport,port & harbour|seaport,порт <морской>,港口,noun\n".utf8),
        name: "a.csv"
    ).glossary

    @Test(
        "in each style comes back with terms, status, subject and part of speech", arguments: TBXWriter.Style.allCases)
    func roundTrip(style: TBXWriter.Style) throws {
        let text = TBXWriter(style: style).write(glossary)
        let reading = GlossaryReader().read(Array(text.utf8), name: "a.tbx")
        #expect(reading.findings.isEmpty)
        let concept = try #require(reading.glossary.concepts.first)
        #expect(concept.givenID == "port")
        #expect(concept.subject == "transport")
        #expect(concept.sections == glossary.concepts[0].sections)
    }

    @Test("of each style brings the shipped glossaries back whole", arguments: TBXWriter.Style.allCases)
    func shipped(style: TBXWriter.Style) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "glossaries")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".csv") }
        #expect(files.count > 10)
        for file in files {
            let bytes = Array(try Data(contentsOf: folder.appending(path: file)))
            let concepts = Array(GlossaryReader().read(bytes, name: file).glossary.concepts)
            let text = TBXWriter(style: style).write(Glossary(files: [file], concepts: ConceptList(concepts)))
            let back = GlossaryReader().read(Array(text.utf8), name: "a.tbx")
            #expect(back.findings.isEmpty)
            #expect(back.glossary.concepts.map(\.subject) == concepts.map(\.subject))
            #expect(back.glossary.concepts.map(\.note) == concepts.map(\.note))
            let sections = concepts.map { style == .tbx2008 ? $0.sections : $0.sections.map(Self.withoutProperNouns) }
            #expect(back.glossary.concepts.map(\.sections) == sections)
        }
    }

    /// The edition of 2019 knows no proper nouns.
    private static func withoutProperNouns(_ section: LanguageSection) -> LanguageSection {
        var section = section
        for place in section.terms.indices where section.terms[place].partOfSpeech == .properNoun {
            section.terms[place].partOfSpeech = .noun
        }
        return section
    }

    @Test("has no id twice, whatever the entries are called")
    func ids() {
        let table = "id,en\na b,port\na_b,harbour\n1,quay\n"
        let glossary = GlossaryReader().read(Array(table.utf8), name: "a.csv").glossary
        let text = TBXWriter().write(glossary)
        #expect(text.contains("id=\"a_b\"") && text.contains("id=\"a_b.2\"") && text.contains("id=\"c1\""))
    }

    @Test("of 2008 with grouped terms and notes is read")
    func grouped() throws {
        let text = """
            <martif type="TBX" xml:lang="en"><text><body><termEntry id="c1">
            <langSet xml:lang="en-GB"><descripGrp><descrip type="subjectField">rail</descrip></descripGrp>
            <ntig><termGrp><term>wagon</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
            </termGrp></ntig></langSet></termEntry></body></text></martif>
            """
        let concept = try #require(GlossaryReader().read(Array(text.utf8), name: "a.tbx").glossary.concepts.first)
        #expect(concept.subject == "rail")
        #expect(concept[.english]?.terms.first?.status == .deprecated)
    }

    @Test("of another tool keeps several notes, names in any language, and says what it has no place for")
    func foreign() throws {
        let text = """
            <?xml version="1.0" encoding="UTF-16"?>
            <tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
            <conceptEntry id="c1"><note>one</note><note>two</note><descrip type="context">Trains run.</descrip>
            <langSec xml:lang="sr-Latn"><termSec><term>vagon</term></termSec></langSec>
            <langSec xml:lang="en"><termSec><term>wagon</term><termNote type="partOfSpeech">gerund</termNote>
            <termNote type="geographicalUsage">GB</termNote></termSec></langSec></conceptEntry>
            </body></text></tbx>
            """
        let bytes: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        let reading = GlossaryReader().read(bytes, name: "a.tbx")
        let concept = try #require(reading.glossary.concepts.first)
        #expect(concept.note == "one; two")
        #expect(concept.sections.map(\.language) == ["sr-Latn", "en"])
        #expect(
            reading.findings.map(\.message) == [
                "“context” is not kept: 1 place", "“geographicalUsage” is not kept: 1 place",
                "“partOfSpeech” is not kept: 1 place",
            ])
        #expect(reading.findings.first?.line == 3)
    }

    @Test("tells ids that it must change, and a file without entries")
    func changed() {
        let glossary = GlossaryReader().read(Array("id,en\na b,port\n".utf8), name: "a.csv").glossary
        var options = GlossaryWriter.Options()
        options.format = .tbx
        #expect(
            GlossaryWriter(options: options).write(glossary).findings.first?.message.hasSuffix("which became _: 1")
                == true)
        let empty = "<tbx type=\"TBX-Basic\"><text><body/></text></tbx>"
        #expect(GlossaryReader().read(Array(empty.utf8), name: "a.tbx").findings.map(\.severity) == [.warning])
    }

    @Test(
        "that is broken, or some other XML, is one finding with what is wrong",
        arguments: ["<tbx><text>", "<rss/>", "no"])
    func broken(text: String) {
        let reading = GlossaryReader().read(Array(text.utf8), name: "a.tbx")
        #expect(reading.glossary.concepts.isEmpty)
        #expect(reading.findings.map(\.severity) == [.error])
    }
}
