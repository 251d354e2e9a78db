import Languages
import NewsModel
import Terminology
import Testing

@Suite("The dialects of TBX")
struct TBXDialectTests {
    private func read(_ text: String) throws -> (concept: ConceptEntry, findings: [Finding]) {
        let reading = GlossaryReader().read(Array(text.utf8), name: "a.tbx")
        return (try #require(reading.glossary.concepts.first), reading.findings)
    }

    /// One entry, as each style writes it.
    private static let styles: [(String, String)] = [
        (
            "dca",
            """
            <tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
            <conceptEntry id="c1"><descrip type="subjectField">rail</descrip><descrip type="definition">a car</descrip>
            <note>of goods</note><langSec xml:lang="en"><termSec><term>wagon</term>
            <termNote type="partOfSpeech">noun</termNote><termNote type="termType">fullForm</termNote>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><note>British</note></termSec></langSec>
            </conceptEntry></body></text></tbx>
            """
        ),
        (
            "dct",
            """
            <tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
             xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
            <conceptEntry id="c1"><min:subjectField>rail</min:subjectField><basic:definition>a car</basic:definition>
            <note>of goods</note><langSec xml:lang="en"><termSec><term>wagon</term><min:partOfSpeech>noun</min:partOfSpeech>
            <basic:termType>fullForm</basic:termType>
            <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus><note>British</note></termSec></langSec>
            </conceptEntry></body></text></tbx>
            """
        ),
        (
            "2008",
            """
            <?xml version="1.0"?><martif type="TBX" xml:lang="en"><martifHeader/><text><body>
            <termEntry id="c1"><descrip type="subjectField">rail</descrip><descrip type="definition">a car</descrip>
            <note>of goods</note><langSet xml:lang="en"><tig><term>wagon</term><termNote type="partOfSpeech">noun</termNote>
            <termNote type="termType">fullForm</termNote>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><note>British</note></tig></langSet>
            </termEntry></body></text></martif>
            """
        ),
    ]

    @Test("say the same in each style", arguments: styles)
    func sameEntry(style: String, text: String) throws {
        let (concept, findings) = try read(text)
        #expect(findings.isEmpty, "\(style)")
        #expect(concept.id == "c1" && concept.subject == "rail" && concept.definition == "a car")
        #expect(concept.note == "of goods")
        let term = try #require(concept[.english]?.terms.first)
        #expect(term == Term("wagon", type: .fullForm, partOfSpeech: .noun, note: "British"))
    }

    @Test(
        "have the status in each spelling of theirs",
        arguments: [
            ("preferredTerm-admn-sts", AdministrativeStatus.preferred), ("preferredTerm", .preferred),
            ("admittedTerm-admn-sts", .admitted), ("Deprecated", .deprecated), ("deprecatedTerm-admn-sts", .deprecated),
            ("supersededTerm-admn-sts", .superseded),
        ])
    func status(word: String, status: AdministrativeStatus) throws {
        let (concept, _) = try read(
            "<tbx><text><body><conceptEntry><langSec xml:lang=\"en\"><termSec><term>a</term>"
                + "<termNote type=\"administrativeStatus\">\(word)</termNote></termSec></langSec></conceptEntry></body></text></tbx>"
        )
        #expect(concept[.english]?.terms.map(\.status) == [status])
    }

    @Test("keep terms of one language in two sections together, and regions apart")
    func sections() throws {
        let section = { (tag: String, term: String) in
            "<langSec xml:lang=\"\(tag)\"><termSec><term>\(term)</term></termSec></langSec>"
        }
        let (concept, _) = try read(
            "<tbx><text><body><conceptEntry>\(section("en", "a"))\(section("ru", "б"))\(section("en", "c"))"
                + "\(section("en-GB", "d"))\(section("sr_latn", "e"))</conceptEntry></body></text></tbx>")
        #expect(concept.sections.map(\.language) == ["en", "ru", "en-GB", "sr-Latn"])
        #expect(concept.sections.first?.terms.map(\.text) == ["a", "c"])
    }

    @Test("count what has no place here by its kind, with the first line")
    func passedOver() {
        let entry = { (text: String) in
            "<conceptEntry><admin type=\"source\">\(text)</admin><langSec xml:lang=\"en\"><termSec><term>a</term>"
                + "<termNote type=\"grammaticalGender\">neuter</termNote></termSec></langSec></conceptEntry>\n"
        }
        let text = "<tbx><text><body>\n\(entry("x"))\(entry("y"))\(entry(""))</body></text></tbx>"
        let found = GlossaryReader().read(Array(text.utf8), name: "a.tbx").findings
        #expect(
            found.map(\.message) == [
                "“grammaticalGender” is not kept: 3 places", "“source” is not kept: 2 places",
            ])
        #expect(found.map(\.line) == [2, 2])
        #expect(found.allSatisfy { $0.severity == .note })
    }

    @Test("differ in two definitions: the first is kept, the other is said to be lost")
    func twoDefinitions() throws {
        let (concept, findings) = try read(
            "<tbx><text><body><conceptEntry><descrip type=\"definition\">one</descrip>"
                + "<descrip type=\"definition\">two</descrip><langSec xml:lang=\"en\"><termSec><term>a</term></termSec></langSec>"
                + "</conceptEntry></body></text></tbx>")
        #expect(concept.definition == "one")
        #expect(findings.map(\.message) == ["“definition” is not kept: 1 place"])
    }

    @Test("write names and marks of any script so that XML holds them")
    func escaping() {
        let source = glossary("id,en,ru\n1,\"<a> & \"\"b\"\"\",«ё» & 港\n")
        for style in TBXWriter.Style.allCases {
            let text = TBXWriter(style: style).write(source)
            #expect(text.contains("<term>&lt;a&gt; &amp; \"b\"</term>") && text.contains("<term>«ё» &amp; 港</term>"))
            #expect(text.contains("id=\"c1\""))
        }
    }

    @Test("say which file an entry came from, and its line")
    func origins() throws {
        let (concept, _) = try read(Self.styles[0].1)
        #expect(concept.origin == .init(file: "a.tbx", line: 2, row: 0))
    }
}
