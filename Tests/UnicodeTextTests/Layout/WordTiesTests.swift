import Languages
import NewsModel
import Testing
import UnicodeText

@Suite struct WordTiesTests {
    @Test(arguments: [
        ("ru", "14 мая, на русском", "14~мая, на~русском"),
        ("ru", "Вестник (на английском), из ", "Вестник (на~английском), из~"),
        ("ru", "до 2025 Минск и Гомель", "до~2025 Минск и~Гомель"),
        ("en", "14 articles of a day", "14~articles of a day"),
        ("zh-Hans", "5 篇报道", "5 篇报道"),
        ("ru", " ", " "), ("ru", "", ""),
    ])
    func `A number stays with what it counts, a short Russian preposition with its noun`(
        tag: String, text: String, tied: String
    ) {
        let ties = LanguagePacks.standard.typography(of: LanguageTag(rawValue: tag)).ties
        #expect(ties.tied(text) == tied.replacing("~", with: "\u{A0}"))
    }
}
