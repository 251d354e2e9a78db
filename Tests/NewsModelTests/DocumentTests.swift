import Languages
import NewsModel
import Testing

@Suite("A document")
struct DocumentTests {
    @Test(
        "gives the text of a span counted in Unicode scalars",
        arguments: [
            ("Minsk and Beijing", Span(10, 17), "Beijing"),
            ("Парк высоких технологий", Span(5, 12), "высоких"),
            ("中关村科技园🚄启动", Span(6, 9), "🚄启动"),
            ("й = и + ̆", Span(0, 1), "й"),
        ])
    func spans(text: String, span: Span, expected: String) {
        let document = Document(
            id: "t", languageTag: "und", language: nil, text: text, paragraphs: [], sentences: [], tokens: [])
        #expect(document[span] == expected)
    }

    @Test("finds spans far into a long mixed text")
    func longText() {
        let unit = "a я 中 🚄 "
        let document = Document(
            id: "t", languageTag: "und", language: nil, text: String(repeating: unit, count: 500), paragraphs: [],
            sentences: [],
            tokens: [])
        #expect(document.scalarCount == 4000)
        for start in stride(from: 0, to: 4000, by: 8) {
            #expect(document[Span(start + 2, start + 7)] == "я 中 🚄")
        }
    }

    @Test("leaves out what lies outside it")
    func outside() {
        let document = Document(
            id: "t", languageTag: "ru", language: .russian, text: "Минск", paragraphs: [], sentences: [], tokens: [])
        #expect(document[Span(3, 99)] == "ск")
        #expect(document[Span(99, 120)] == "")
    }
}
