import Languages
import NewsModel
import Terminology
import Testing

private func equivalents(
    _ table: String, in text: String, _ language: LanguageTag, _ context: MatchContext = MatchContext()
) -> [String] {
    let glossary = GlossaryReader().read(Array(table.utf8), name: "a.csv").glossary
    let document = PlainSegmenter().segment(text, id: "t", language: language)
    return TermMatcher(glossary: glossary).matches(in: document, context: context).map(\.concept.id)
}

@Suite("Conditions of use")
struct UseConditionTests {
    private static let ministries = """
        id,subject,en,ru,zh,country
        of-belarus,government,Ministry of Health,Минздрав,卫生部,BY
        of-any,government,health ministry|Ministry of Health,министерство здравоохранения|Минздрав,卫生部,

        """

    @Test(
        "a body of a country is meant where the country is named beside it or before it",
        arguments: [
            ("Минздрав Беларуси", "ru", "of-belarus"), ("Минздрав Украины", "ru", "of-any"),
            ("В Минске холодно. Минздрав молчит.", "ru", "of-belarus"), ("Минздрав молчит.", "ru", "of-any"),
            ("Poland's Ministry of Health", "en", "of-any"), ("The Ministry of Health of Belarus", "en", "of-belarus"),
            ("白俄罗斯卫生部", "zh", "of-belarus"), ("俄卫生部", "zh", "of-any"),
        ])
    func countries(text: String, language: String, expected: String) {
        #expect(equivalents(Self.ministries, in: text, LanguageTag(rawValue: language)) == [expected])
    }

    @Test("the headline and the source's host speak for a country")
    func contexts() {
        let title = PlainSegmenter().segment("Больницы Беларуси", id: "t", language: "ru")
        #expect(
            equivalents(Self.ministries, in: "Минздрав молчит.", "ru", MatchContext(headline: title)) == ["of-belarus"])
        #expect(
            equivalents(Self.ministries, in: "Минздрав молчит.", "ru", MatchContext(host: "news.by")) == ["of-belarus"])
    }

    @Test(
        "an entry of a country alone is meant in its country's language, and silent in another",
        arguments: [
            ("国务院发布文件。", "zh", ["state-council"]), ("美国国务院发言人", "zh", []), ("美国务院发言人", "zh", []),
            ("The State Council met.", "en", []), ("Egypt's State Council met.", "en", []),
            ("The State Council of China met.", "en", ["state-council"]),
        ])
    func alone(text: String, language: String, expected: [String]) {
        let table = "id,en,zh,country\nstate-council,State Council,国务院,CN\n"
        #expect(equivalents(table, in: text, LanguageTag(rawValue: language)) == expected)
    }

    private static let senses = """
        id,subject,en,ru,zh,near,not-near
        envoy,diplomacy,ambassador,посол,大使,,brand|бренд*|形象大使
        growing,agriculture,plant,растение,植物,soil|leaf|seed*,

        """

    @Test(
        "words around decide what a term means",
        arguments: [
            ("The ambassador left.", "en", ["envoy"]), ("She is a brand ambassador.", "en", []),
            ("Новый посол бренда", "ru", []), ("Новый посол Кубы", "ru", ["envoy"]),
            ("她是形象大使", "zh", []), ("她是大使", "zh", ["envoy"]),
            ("The plant makes cars.", "en", []), ("The plant needs seedless soil.", "en", ["growing"]),
            ("Это растение", "ru", ["growing"]),
        ])
    func senses(text: String, language: String, expected: [String]) {
        #expect(equivalents(Self.senses, in: text, LanguageTag(rawValue: language)) == expected)
    }

    @Test("the check finds a word in both columns, an empty alternative and a country that is no code")
    func check() {
        let table = "id,en,ru,country,near,not-near\na,bank,банк,Belarus,loan|rate,Loan\nb,park,парк,BY|,dog,\n"
        let glossary = GlossaryReader().read(Array(table.utf8), name: "a.csv").glossary
        let messages = GlossaryCheck.findings(in: glossary).map(\.message)
        #expect(
            messages == [
                "Belarus is no country code; write two capital letters (ISO 3166), such as BY",
                "loan stands in both near and not-near; the entry would never be found beside it",
                "an empty part between bars in the column country",
            ])
    }

    @Test("conditions and columns that are not known are written as they were read")
    func roundTrip() throws {
        let table = "id,en,ru,country,near,not-near,colour\na,bank,банк,BY|RU,loan,river|blood,red\nb,park,парк,,,,\n"
        let glossary = GlossaryReader().read(Array(table.utf8), name: "a.csv").glossary
        let concept = try #require(glossary.concepts.first)
        #expect(
            concept.conditions == UseConditions(countries: ["BY", "RU"], near: ["loan"], notNear: ["river", "blood"]))
        #expect(concept.otherCells == [OtherCell(heading: "colour", text: "red")])
        #expect(GlossaryWriter().write(glossary).text == table)
    }

    @Test(
        "an abbreviation that the text explains otherwise is none of the glossary's",
        arguments: [
            (
                "id,en,ru\nenergy,National Energy Administration|NEA,НК\n",
                "The National Election Authority (NEA) met. NEA won.", "en"
            ),
            ("id,en,ru\nagency,agency,НК\n", "Национальный комитет (НК) молчит. НК ждёт.", "ru"),
            ("id,en,zh\nenergy,NEA,NEA\n", "国家选举局（NEA）开会。NEA说。", "zh"),
        ])
    func explainedOtherwise(table: String, text: String, language: String) {
        #expect(equivalents(table, in: text, LanguageTag(rawValue: language)).isEmpty)
    }
}
