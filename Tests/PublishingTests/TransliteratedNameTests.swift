import DigestSamples
import Digests
import Foundation
import Languages
import Markup
import NewsModel
import Testing

@testable import Publishing

/// Names that no glossary has, as a newsroom may ask for them: `transliterate-names: true`.
struct TransliteratedNameTests {
    private static let text = "Мост открыл Николай Савеня. Потом Николай Савеня уехал в технопарк."

    private static func digest() throws -> Digest {
        let plain = Sample.article("bridge.html", "ru", "Мост открыт", [text])
        let names = [(12, 26), (34, 48)].map { start, end in
            TransliteratedName(span: Span(start, end), name: "Николай Савеня", latin: "Nikolay Savenya")
        }
        let article = AnalyzedArticle(
            article: plain.article, document: plain.document, title: plain.title, summary: plain.summary,
            matches: plain.matches, titleMatches: plain.titleMatches, names: names)
        return try Sample.digest([article])
    }

    @Test(arguments: [
        (Language.english, "Николай Савеня [Nikolay Savenya, transliterated]. Потом Николай Савеня уехал"),
        (.russian, "Мост открыл Николай Савеня. Потом Николай Савеня уехал"),
        (.chinese, "Николай Савеня [Nikolay Savenya，音译]"),
    ])
    func `are shown where a reader of another language first meets them, and marked`(
        _ edition: Language, _ shown: String
    ) throws {
        let text = PlainTextWriter().write(try Edition(Self.digest(), in: edition))
        #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(shown))
        let page = HTMLPageWriter(kind: .page).write(try Edition(Self.digest(), in: edition))
        #expect(page.contains(#"<span class="gloss"> [Nikolay Savenya"#) == (edition != .russian))
    }

    @Test func `stand in the XML by the schema, and leave the sentence as it is`() throws {
        let document = DigestXMLWriter().write(try Self.digest())
        #expect(document.contains(#"<name latin="Nikolay Savenya">Николай Савеня</name>"#))
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../schema/digest.rng")
        let schema = RelaxNGSchema(try String(contentsOf: file, encoding: .utf8))
        #expect(try schema.violations(in: document) == [])
    }
}
