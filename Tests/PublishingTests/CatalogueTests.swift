import Configuration
import Languages
import NewsModel
import Testing

@testable import Publishing

struct CatalogueTests {
    @Test(arguments: Language.served)
    func `The catalogues that ship say everything an edition prints`(_ edition: Language) throws {
        let pack = try #require(LanguagePacks.standard[edition])
        let bytes = pack.catalogue.bytes
        let text = String(decoding: bytes, as: UTF8.self)
        for key in Catalogue.keys { #expect(text.contains("\n\(key.name):"), "\(key.name)") }
        for key in Catalogue.Coverage.keys { #expect(text.contains("\n  \(key.name):"), "coverage: \(key.name)") }
        let catalogue = try Catalogue().reading(bytes, name: "\(edition.rawValue).yaml")
        #expect(Set(catalogue.sections.keys) == Set(SectionName.standard + [.main]))
        #expect(catalogue.languages["und"] != nil && catalogue.languages.count > 50)
        for number in [0, 1, 2, 5, 11, 21, 22, 25, 111] {
            let form = catalogue.stories.forms[pack.pluralCategory(number)]
            #expect(form?.contains("{n}") == true, "\(number)")
        }
    }

    @Test(arguments: [
        (1, "1 сюжет"), (2, "2 сюжета"), (5, "5 сюжетов"), (11, "11 сюжетов"), (21, "21 сюжет"), (112, "112 сюжетов"),
    ])
    func `Russian counts as CLDR says`(_ number: Int, _ count: String) {
        let words = EditionWords(.russian)
        #expect(words.count(number, words.catalogue.stories) == count)
    }

    @Test func `A newsroom's own words replace those they name and leave the others`() throws {
        var style = EditionStyle()
        let yaml =
            "title: Вести\nsections: {sport: Арена}\nstories: {one: \"{n} новость\"}\nlanguages: {be: белорусской мове}\n"
        try style.readWords(of: .russian, from: Array(yaml.utf8), name: "ours/ru.yaml")
        let catalogue = style.catalogue(of: .russian)
        #expect(
            catalogue.title == "Вести" && catalogue.sections[.sport] == "Арена" && catalogue.contents == "Содержание")
        #expect(catalogue.stories[.one] == "{n} новость" && catalogue.stories[.few] == "{n} сюжета")
        #expect(catalogue.languageName("be") == "белорусской мове" && catalogue.languageName("xx") == "другом языке")
        #expect(style.catalogue(of: .english).title == EditionStyle().catalogue(of: .english).title)
    }

    @Test(arguments: [
        ("titel: x", "ours/ru.yaml:1:1: there is no key “titel” here; did you mean title?"),
        ("also: \"{source}\"", "ours/ru.yaml:1:7: there is no value {source} for this phrase; it has {sources}"),
        ("contents: \"{n}\"", "ours/ru.yaml:1:11: there is no value {n} for this phrase; it has no values"),
        ("stories: {two: x}", "ours/ru.yaml:1:11: there is no key “two” here"),
        ("weekdays: [пн, вт]", "ours/ru.yaml:1:11: these must be 7 names, not 2"),
    ])
    func `A slip in them is told by line and column`(_ yaml: String, _ message: String) {
        var style = EditionStyle()
        do {
            try style.readWords(of: .russian, from: Array(yaml.utf8), name: "ours/ru.yaml")
            Issue.record("no error")
        } catch {
            #expect("\(error)" == message)
        }
    }

    @Test func `A phrase of the coverage review is replaced like any other`() throws {
        var style = EditionStyle()
        let yaml = "coverage: {title: Термины, to-add: {title: Внести}, times: {one: \"{n} раз.\"}}\n"
        try style.readWords(of: .russian, from: Array(yaml.utf8), name: "ours/ru.yaml")
        let coverage = style.catalogue(of: .russian).coverage
        #expect(coverage.title == "Термины" && coverage.toAdd.title == "Внести" && coverage.times[.one] == "{n} раз.")
        #expect(coverage.toAdd.remark == "встречается в новостях, нет ни в одном глоссарии")
    }

    @Test func `A language without words of its own borrows the first one's`() throws {
        let made = try #require(Language(rawValue: "qaa"))
        var pack = LanguagePack(made)
        pack.catalogue = LanguageFile("contents: Kunto\n")
        let catalogue = EditionStyle(languages: LanguagePacks.standard.adding(pack)).catalogue(of: made)
        #expect(catalogue.contents == "Kunto" && catalogue.nothingToday == "No news for this day.")
    }

    @Test func `A section without a title in an edition goes by another's`() {
        var style = EditionStyle()
        let health = SectionName(rawValue: "health")
        style.setTitles([.russian: "Здоровье"], of: health)
        #expect(style.catalogue(of: .russian).sections[health] == "Здоровье")
        #expect(style.catalogue(of: .chinese).sections[health] == "Здоровье")
        #expect(style.catalogue(of: .chinese).sections[.economy] == "经济")
    }
}
