import Languages
import NewsModel
import Testing

@Suite("Common words")
struct CommonWordsTests {
    private let words = LanguagePacks.standard.commonWords

    @Test(
        "A word's concepts are those of its translations",
        arguments: [
            ("port", "порт", "港口"), ("monday", "понедельник", "星期一"), ("china", "китай", "中国"),
            ("accident", "авария", "事故"),
        ])
    func concepts(en: String, ru: String, zh: String) throws {
        let of = { (word: String, language: Language) in Set(words[language].concepts[WordKey.of(word)] ?? []) }
        #expect(!of(en, .english).isEmpty)
        #expect(!of(en, .english).isDisjoint(with: of(ru, .russian)))
        #expect(!of(en, .english).isDisjoint(with: of(zh, .chinese)))
    }

    @Test("There are more than a thousand in each language", arguments: LanguagePacks.standard.languages)
    func count(language: Language) {
        #expect(words[language].concepts.count > 1_000)
        #expect(words[language].common.count < words[language].concepts.count)
    }

    @Test("Names of places are known, but not common")
    func places() {
        #expect(words[.russian].contains("китай"))
        #expect(!words[.russian].common.contains(WordKey.of("китай")))
        #expect(words[.english].common.contains(WordKey.of("accident")))
    }

    @Test("A character's longest word is as long as any that it opens")
    func longest() {
        let table = CommonWords("kind,zh\nsociety,事 事故 事故现场\nworld,故\n")
        let words = table[.chinese]
        #expect(words.longest == ["事": 4, "故": 1])
    }

    @Test("A word of several rows counts for each, also in a table from a spreadsheet")
    func rows() {
        let table = CommonWords("kind,en,ru\r\nplaces,\"turkey\",турция\r\nworld,turkey bird,индейка\r\n")
        #expect(table[.english].concepts[WordKey.of("turkey")] == [0, 1])
        #expect(table[.russian].concepts[WordKey.of("индейка")] == [1])
        #expect(table[.english].common == [WordKey.of("turkey"), WordKey.of("bird")])
    }

    @Test("A language without a column, an empty table and a bare header have no words")
    func none() {
        #expect(words[Language(rawValue: "de")].concepts.isEmpty)
        #expect(words[nil].common.isEmpty)
        #expect(CommonWords("")[.english].concepts.isEmpty)
        #expect(CommonWords("kind,en,ru,zh")[.english].concepts.isEmpty)
    }

    @Test("A row with too few cells loses only what is missing")
    func shortRows() {
        let table = CommonWords("kind,en,ru\nworld,bread\nworld,milk,молоко\nworld\n,,,,\n")
        #expect(table[.english].contains("bread"))
        #expect(table[.russian].contains("молоко"))
    }
}
