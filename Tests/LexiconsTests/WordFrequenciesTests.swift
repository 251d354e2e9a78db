import Languages
import Lexicons
import NewsModel
import Testing

@Suite("Word frequencies")
struct WordFrequenciesTests {
    private static func level(_ word: String, _ language: Language) throws -> Double {
        try #require(LanguagePacks.standard[language]?.frequencies).level(of: WordKey.of(word))
    }

    @Test(
        "A word that everybody says every day is more frequent than one of a trade, and that than a rare one",
        arguments: [
            (Language.english, ["the", "time", "corridor", "turbine", "photonics"]),
            (.russian, ["на", "время", "коридор", "турбина", "фотоника"]),
        ])
    func order(language: Language, words: [String]) throws {
        let levels = try words.map { try Self.level($0, language) }
        #expect(levels == levels.sorted(by: >))
        #expect(Set(levels).count == words.count)
    }

    @Test("All forms of a word count for its dictionary form")
    func forms() throws {
        // «год» itself is rarer than «время»; with «года», «году» and all the others it is more frequent.
        #expect(try Self.level("год", .russian) > Self.level("время", .russian))
        #expect(try Self.level("technologies", .english) == WordFrequencies.rarest)
    }

    @Test("A word that the table has not is as rare as its rarest", arguments: ["", "тракторофобия", "qzxw", "中国"])
    func unknown(word: String) throws {
        #expect(try Self.level(word, .russian) == WordFrequencies.rarest)
        #expect(LanguagePacks.standard[.chinese]?.frequencies == nil)
    }
}
