import DigestSamples
import Foundation
import Markup
import NewsModel
import Testing

@testable import Publishing

struct DigestXMLWriterTests {
    private static let schemas = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../schema")

    private var schema: RelaxNGSchema {
        get throws {
            RelaxNGSchema(try String(contentsOf: Self.schemas.appending(path: "digest.rng"), encoding: .utf8))
        }
    }

    @Test func `The document follows the schema that ships`() throws {
        #expect(try schema.violations(in: DigestXMLWriter().write(Sample.day())) == [])
        #expect(try schema.violations(in: DigestXMLWriter().write(Sample.digest([]))) == [])
    }

    @Test func `What foreign stories are about stands in the account, and follows the schemas`() throws {
        let document = DigestXMLWriter().write(try Sample.dayWithLines())
        #expect(document.contains(#"<item kind="amount" source="412 поездов">412 trains</item>"#))
        #expect(try schema.violations(in: document) == [])
        let wrong = document.replacing(#"kind="amount""#, with: #"kind="sum""#)
        #expect(try !schema.violations(in: wrong).isEmpty)
        guard FileManager.default.isExecutableFile(atPath: Self.xmllint) else { return }
        #expect(try isValidByXSD(document))
        #expect(try !isValidByXSD(wrong))
    }

    private static let mistakes = [
        (#" xml:lang="ru""#, ""), (#"sha256="0f"#, #"sha256="xx"#), (#"offset="+03:00""#, #"offset="3""#),
        (#"kind="main""#, #"kind="Main news""#), (#"start="0""#, #"start="-1""#),
        (#":1" version="1.2""#, #":1" version="2""#),
    ]

    @Test(arguments: mistakes)
    func `The schema notices what is missing or wrong`(_ part: String, _ wrong: String) throws {
        let document = DigestXMLWriter().write(try Sample.day())
        let range = try #require(document.range(of: part))
        #expect(try !schema.violations(in: document.replacingCharacters(in: range, with: wrong)).isEmpty)
    }

    /// libxml2's command, where it is installed: the library's XML Schema validator is not bound.
    private static let xmllint = "/usr/bin/xmllint"

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: xmllint)))
    func `The XML Schema agrees with the RELAX NG one`() throws {
        let document = DigestXMLWriter().write(try Sample.day())
        #expect(try isValidByXSD(document))
        for (part, wrong) in Self.mistakes {
            let range = try #require(document.range(of: part))
            #expect(try !isValidByXSD(document.replacingCharacters(in: range, with: wrong)), "\(wrong)")
        }
    }

    private func isValidByXSD(_ document: String) throws -> Bool {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xml")
        try document.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: Self.xmllint)
        process.arguments = [
            "--nonet", "--noout", "--schema", Self.schemas.appending(path: "digest.xsd").path, file.path,
        ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    @Test func `Every sentence can be found again in its article`() throws {
        let text = DigestXMLWriter().write(try Sample.day())
        let sentence = #"<sentence start="64" end="95">Соглашение рассчитано на 5 лет.</sentence>"#
        #expect(text.contains(sentence))
        #expect(String(Sample.russian.document[Span(64, 95)]) == "Соглашение рассчитано на 5 лет.")
        #expect(text.contains(#"file="park-ru.html" sha256="\#(String(repeating: "0f", count: 32))""#))
        #expect(text.contains(#"published="2025-05-14T12:40:00+03:00""#))
    }

    @Test func `Times keep their own zone, and a day alone is no time`() throws {
        let article = Sample.article("a.html", "zh-Hans", "新闻", ["新闻。"]) {
            $0.published = Timestamp(date: CivilDate(daysSince1970: 20_222), hour: 9, zoneOffset: 28_800)
            $0.updated = Timestamp(date: CivilDate(daysSince1970: 20_222), zoneOffset: 0, precision: .day)
        }
        let text = DigestXMLWriter().write(try Sample.digest([article]))
        #expect(text.contains(#"published="2025-05-14T09:00:00+08:00" updatedDate="2025-05-14""#))
        #expect(try schema.violations(in: text) == [])
    }

    @Test func `Markup, controls and strange links in a source do not break the document`() throws {
        let article = Sample.article(
            "<a>&\"\u{1}.html", "und", "A < B & C ]]> \u{202E}", ["<script>alert(1)</script> & so on."],
            publisher: "A & B",
            published: nil
        ) { $0.url = "https://example.org/a b?<q>=\"ё\"" }
        let script = Sample.article("b.html", "en", "B", ["Text."]) { $0.url = "javascript:alert(1)" }
        let text = DigestXMLWriter().write(try Sample.digest([article, script]))
        #expect(try schema.violations(in: text) == [])
        #expect(text.contains(#"url="https://example.org/a%20b?%3Cq%3E=%22%D1%91%22""#))
        #expect(!text.contains("javascript"))
        #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; so on."))
    }

    @Test func `A name in other letters than its article's does not claim the article's language`() throws {
        let article = Sample.article("a.html", "zh-Hans", "新闻", ["新闻。"], publisher: "Northern Courier") {
            $0.agency = "北方社"
        }
        let text = DigestXMLWriter().write(try Sample.digest([article]))
        #expect(text.contains(#"<publisher xml:lang="und">Northern Courier</publisher>"#))
        #expect(text.contains("<agency>北方社</agency>"))
        #expect(try schema.violations(in: text) == [])
    }

    @Test func `Text is in Unicode's composed form`() throws {
        let text = DigestXMLWriter().write(
            try Sample.digest([Sample.article("a.html", "ru", "Заи\u{306}м", ["Заи\u{306}м."])]))
        #expect(text.contains("<headline>Займ</headline>"))
    }
}
