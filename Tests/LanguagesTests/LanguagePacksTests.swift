import Languages
import NewsModel
import Testing

struct LanguagePacksTests {
    @Test func `Three languages are served, in the order of editions`() {
        #expect(LanguagePacks.standard.languages.map(\.rawValue) == ["en", "ru", "zh"])
        #expect(LanguagePacks.standard.all.map(\.tag) == ["en", "ru", "zh-Hans"])
        #expect(LanguagePacks.standard.all.map(\.ownName) == ["English", "Русский", "中文"])
    }

    @Test(arguments: [("en-GB", "en"), ("zh-Hant-TW", "zh"), ("ru", "ru"), ("be", nil), ("und", nil)])
    func `A tag's pack is its language's, whatever script and region it names`(tag: String, code: String?) {
        #expect(LanguagePacks.standard[LanguageTag(rawValue: tag)]?.language.rawValue == code)
    }

    @Test(arguments: LanguagePacks.standard.all.map(\.language))
    func `Every pack has its words`(language: Language) throws {
        let pack = try #require(LanguagePacks.standard[language])
        #expect(pack.functionWords.words("function-words").count > 50)
        #expect(pack.segmentation.lists.words("never-ends").count > 50)
        #expect(pack.writing.dividesWords == (pack.division == nil))
    }

    @Test func `Neighbours are told by lists of their own`() {
        for neighbour in LanguagePacks.standard.neighbours {
            #expect(neighbour.lists.words("small-words").count > 50)
            #expect(!neighbour.lists.lines("letter-pairs").isEmpty)
        }
    }

    @Test func `A pack that knows nothing but its tag can be added`() throws {
        let code = try #require(Language(rawValue: "qaa"))
        let packs = LanguagePacks.standard.adding(LanguagePack(code))
        #expect(packs.languages.map(\.rawValue) == ["en", "ru", "zh", "qaa"])
        #expect(packs[code]?.ownName == "qaa")
        #expect(packs[code]?.functionWords.names.isEmpty == true)
    }

    @Test func `What a stage makes of a pack is made once, and not before it is asked for`() {
        let made = Counter()
        let values = PerLanguage(.standard) { pack in
            made.add()
            return pack.ownName
        }
        #expect(made.count == 0)
        #expect(values[.russian] == "Русский")
        #expect(values[.russian] == "Русский")
        #expect(made.count == 1)
        #expect(values[nil] == nil)
        #expect(values[Language(rawValue: "de")] == nil)
    }
}
