import Languages
import NewsModel
import Testing

@testable import Parsing

@Suite("The words that sources are read by")
struct PackWordsTests {
    @Test("A list's entries may begin or end with a space")
    func spaces() {
        let lists = WordLists("[names]\nby_\n_and_\n记者_\nsign_up\n")
        #expect(lists.phrases("names") == ["by ", " and ", "记者 ", "sign_up"])
        #expect(lists.phrases("others") == [])
    }

    @Test("come from every language, one after the other, and from one more that is added")
    func joined() throws {
        var pack = LanguagePack(try #require(Language(rawValue: "eo")))
        pack.parsing.credits = WordLists("[authors]\nverkis\n")
        let words = PackWords(packs: .standard.adding(pack))
        #expect(words.credits("authors").last == "verkis")
        for label in ["written by", "автор текста", "本报记者"] { #expect(words.credits("authors").contains(label)) }
    }

    @Test(
        "Each list that is read has words in some language",
        arguments: [
            "related-beginnings", "share-beginnings", "subscribe-anywhere", "copyright-anywhere",
            "lead-ins", "advertisement-labels", "share-calls", "notices", "caption-endings", "picture-credits",
            "picture-agencies", "error-titles", "errors", "script-requests", "paywalls", "asides", "ends",
            "end-beginnings", "furniture", "legal", "caption-beginnings", "caption-parts", "caption-ends", "homes",
            "home-beginnings", "sections", "page-words",
        ])
    func boilerplate(list: String) {
        #expect(!PackWords(packs: .standard).boilerplate(list).isEmpty)
    }

    @Test(
        "and so has each list of credits and dates",
        arguments: [
            "authors", "sources", "editors", "photos", "other-labels", "byline-beginnings", "organizations",
            "name-beginnings", "name-endings", "name-separators", "no-names", "no-name-parts", "roles", "reporters",
            "name-ends", "surnames", "compound-surnames", "no-personal-names", "dateline-ends", "agency-ends",
            "agency-tails", "own-names", "agencies", "correspondents", "header-title", "header-keywords",
        ])
    func credits(list: String) {
        #expect(!PackWords(packs: .standard).credits(list).isEmpty)
    }

    @Test("Months are named in the served languages and in their neighbours'")
    func months() {
        let words = SourceWords.standard.dates
        for month in ["may", "мая", "травня", "μαΐου", "május"] { #expect(words.months[month] == 5) }
        #expect(words.months["лістапада"] == 11)
        #expect(Set(words.weekdays.keys).isSuperset(of: ["wed", "среда", "серада", "τετ"]))
    }

    @Test(
        "The day comes first where a language's region or a site's country writes it so",
        arguments: [("en-GB", true), ("en-US", false), ("en", nil), ("ru", true), ("be-BY", true), ("zh-CN", nil)]
            as [(String, Bool?)])
    func dayFirst(tag: String, expected: Bool?) {
        let words = SourceWords.standard.dates
        #expect(words.isDayFirst(inLanguage: tag) == expected)
        #expect(words.isDayFirst(inDomain: "uk") && words.isDayFirst(inDomain: "by"))
        #expect(!words.isDayFirst(inDomain: "com"))
    }
}
