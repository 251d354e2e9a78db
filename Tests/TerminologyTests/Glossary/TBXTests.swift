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

    @Test(
        "that is broken, or some other XML, is one finding with what is wrong",
        arguments: ["<tbx><text>", "<rss/>", "no"])
    func broken(text: String) {
        let reading = GlossaryReader().read(Array(text.utf8), name: "a.tbx")
        #expect(reading.glossary.concepts.isEmpty)
        #expect(reading.findings.map(\.severity) == [.error])
    }
}
