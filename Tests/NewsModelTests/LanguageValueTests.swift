import Languages
import NewsModel
import Testing

struct LanguageValueTests {
    @Test(arguments: ["en", "ru", "zh", "uk", "ast", "abcdefgh"])
    func `Any primary subtag names a language and comes back as written`(code: String) throws {
        let language = try #require(Language(rawValue: code))
        #expect(language.rawValue == code)
        #expect(language == Language(rawValue: code))
    }

    @Test(arguments: ["", "e", "EN", "zh-Hans", "русский", "en ", "abcdefghi", "e1"])
    func `What is no primary subtag names none`(code: String) {
        #expect(Language(rawValue: code) == nil)
    }

    @Test func `The three that are shipped are told apart`() {
        #expect(Language.served.map(\.rawValue) == ["en", "ru", "zh"])
        #expect(Set(Language.served).count == 3)
    }
}
