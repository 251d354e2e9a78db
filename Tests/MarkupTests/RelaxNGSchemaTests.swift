import Markup
import Testing

@Suite("A RELAX NG schema")
struct RelaxNGSchemaTests {
    private let schema = RelaxNGSchema(
        """
        <element name="day" xmlns="http://relaxng.org/ns/structure/1.0"
            datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
          <attribute name="date"><data type="date"/></attribute>
          <oneOrMore><element name="story"><text/></element></oneOrMore>
        </element>
        """)

    @Test("accepts a document that follows it")
    func valid() throws {
        #expect(try schema.violations(in: "<day date='2025-05-14'><story>Парк</story></day>").isEmpty)
    }

    @Test("tells line and reason of what does not")
    func invalid() throws {
        let violations = try schema.violations(in: "<day date='soon'>\n<tale/></day>")
        #expect(!violations.isEmpty)
        #expect(violations.contains { $0.line == 2 || $0.line == 1 })
    }

    @Test("refuses what is no XML, and a schema that is none")
    func broken() {
        #expect(throws: MarkupError.self) { try schema.violations(in: "<day") }
        #expect(throws: MarkupError.self) { try RelaxNGSchema("<element/>").violations(in: "<day/>") }
    }
}
