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

    @Test("A quotation mark in every line keeps each sentence in its place")
    func quotationMarks() {
        let document = segment(String(repeating: "“He left.\n", count: 20_000))
        #expect(document.sentences.count == 20_000)
        #expect(document.sentences.last?.span == Span(199_990, 199_999))
    }

    @Test("A year's mark again and again keeps its offsets")
    func years() {
        let document = segment(String(repeating: "2019 г. Минск ", count: 20_000))
        #expect(document.tokens.count == 60_000)
        #expect(document.tokens.last?.span == Span(279_994, 279_999))
        #expect(document.sentences.last?.span.end == 279_999)
    }

    @Test("Half-words and hyphens without end keep their offsets")
    func hyphens() {
        let document = segment(String(repeating: "а-б ", count: 10_000))
        #expect(document.tokens.last?.span.end == 39_999)
        #expect(document.tokens.first?.span.start == 0)
        #expect(document.sentences.last?.span.end == 39_999)
        #expect(document.sentences.allSatisfy { $0.span.count <= 2_000 })
    }

    @Test("A text without a space is cut into words that join up again", arguments: ["国", "word", "слово"])
    func noSpaces(unit: String) {
        let document = segment(String(repeating: unit, count: 100_000))
        let ends = document.tokens.map(\.span.end)
        #expect(document.tokens.map(\.span.start) == [0] + ends.dropLast())
        #expect(ends.last == document.scalarCount)
    }

    @Test("Of a hundred thousand combining marks those within the budget belong to the letter before them")
    func combiningMarks() {
        let document = segment("e" + String(repeating: "\u{301}", count: 100_000) + " слово.")
        #expect(document.tokens.map(\.span) == [Span(0, 2_000), Span(100_002, 100_007), Span(100_007, 100_008)])
    }

    @Test("Addresses and time stamps without end are read once")
    func addresses() {
        let dots = segment(String(repeating: "a@b.", count: 20_000) + "com Then")
        #expect(dots.sentences.last?.span == Span(80_004, 80_008))
        #expect(dots.sentences.allSatisfy { $0.span.count <= 2_000 })
        let stamps = segment(String(repeating: "09/20/2000 03:22 PM ", count: 5_000))
        #expect(stamps.sentences.count == 5_000)
        #expect(stamps.sentences.last?.span == Span(99_980, 99_999))
    }

    @Test("Two hundred thousand words in one sentence keep their offsets")
    func longSentence() {
        let document = segment(String(repeating: "слово ", count: 200_000))
        #expect(document.tokens.count == 200_000)
        #expect(document.tokens.last?.span == Span(1_199_994, 1_199_999))
    }
}
