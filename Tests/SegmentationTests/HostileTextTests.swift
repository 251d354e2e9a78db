import NewsModel
import Segmentation
import Testing

/// Texts that would take minutes if any step looked back without a bound. No test here measures time: one that hangs is
/// seen.
@Suite("Hostile text")
struct HostileTextTests {
    private func segment(_ text: String) -> Document { Segmenter().segment(text, id: "t", language: nil) }

    @Test(
        "A text of one kind of mark is analysed to its end",
        arguments: [
            "a", "ж", "国", "。", ".", ". ", "?!", "\"", "“", "”", "«", ")", "(", "[1] ", "1.", "a.", "А. ", "т. е. ",
            "\u{301}", "\u{200D}", "👩\u{200D}👩\u{200D}👧", "-", "'", "@", "&#39;", "/", ":)", "• ", "\n", "《！", "a@",
            "x.y ", "2019 г. ", "а-", "\u{FFFD}", "ｱ", "ก",
        ])
    func repeated(unit: String) {
        let count = 20_000
        let text = String(repeating: unit, count: count)
        let document = segment(text)
        #expect(document.scalarCount == count * unit.unicodeScalars.count)
        let ends = document.sentences.map(\.span.end)
        #expect(ends == ends.sorted())
        #expect((document.sentences.last?.span.end ?? 0) <= document.scalarCount)
    }

    @Test("Unbalanced quotation marks spoil nothing beyond their sentence")
    func unbalanced() {
        let document = segment("“He left.  “She stayed. (They waited. «Nobody came. It rained.")
        #expect(document.sentences.count == 5)
    }

    @Test("Two hundred thousand words in one sentence keep their offsets")
    func longSentence() {
        let document = segment(String(repeating: "слово ", count: 200_000))
        #expect(document.tokens.count == 200_000)
        #expect(document.tokens.last?.span == Span(1_199_994, 1_199_999))
    }
}
