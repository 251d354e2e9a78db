import NewsModel
import Segmentation
import Testing

/// Each case is a sentence with its tokens divided by spaces, and the text they must be found in.
@Suite("Tokens")
struct TokenTests {
    @Test(
        "Tokens follow the conventions of Universal Dependencies",
        arguments: [
            ("The U.S. firm's e-mail, sent Jan. 5.", "The U.S. firm's e-mail , sent Jan. 5 ."),
            ("A well-known co-founder of R&D (Space.com).", "A well - known co-founder of R&D ( Space.com ) ."),
            (
                "Write to info@example.com or https://example.com/a_b?c=d.",
                "Write to info@example.com or https://example.com/a_b?c=d ."
            ),
            ("It cost $1,200.50 on 9/11...", "It cost $ 1,200.50 on 9/11 ..."),
            ("the drivers' pay", "the drivers' pay"),
            ("г. Минск, ул. Ленина, т. е. центр", "г. Минск , ул. Ленина , т. е. центр"),
            ("А. С. Пушкин и вице-премьер, 5-й том, кто-то", "А. С. Пушкин и вице-премьер , 5-й том , кто-то"),
            ("город-государство и интернет-магазин", "город - государство и интернет-магазин"),
            ("Спасибо))) :)", "Спасибо ))) :)"),
            ("这个园区位于天津市。", "这 个 园区 位 于 天津 市 。"),
            ("特朗普在2025年说", "特朗普 在 2025 年 说"),
        ])
    func tokens(text: String, expected: String) {
        let document = Segmenter().segment(text, id: "t", language: nil)
        #expect(document.tokens.map { String(document[$0]) }.joined(separator: " ") == expected)
    }

    @Test(
        "A token's kind tells words, numbers, punctuation and symbols apart",
        arguments: [
            ("Minsk", Token.Kind.word), ("園區", .word), ("2025", .number), ("3,5", .number), ("。", .punctuation),
            ("«", .punctuation), ("+", .symbol), ("😀", .symbol),
        ])
    func kinds(text: String, kind: Token.Kind) {
        #expect(Segmenter().segment(text, id: "t", language: nil).tokens.map(\.kind) == [kind])
    }
}
