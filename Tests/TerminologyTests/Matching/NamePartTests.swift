import NewsModel
import Terminology
import Testing

private func found(_ terms: String, in text: String, _ language: LanguageTag) -> [String] {
    let glossary = GlossaryReader().read(
        Array("subject,\(language.primary)\ngeography,\(terms)\n".utf8), name: "a.csv"
    ).glossary
    let document = PlainSegmenter().segment(text, id: "t", language: language)
    return TermMatcher(glossary: glossary).matches(in: document).map { String(document[$0.span]) }
}

@Suite("Capitals and names")
struct NamePartTests {
    @Test(
        "an entry in capitals is read in capitals alone",
        arguments: [
            ("OPEC", "Opec met. OPEC met.", "en", ["OPEC"]),
            ("IT", "the IT firm made it", "en", ["IT"]),
            ("ВУЗ", "Вуз открыт. ВУЗ открыт.", "ru", ["ВУЗ"]),
        ])
    func capitals(terms: String, text: String, language: String, expected: [String]) {
        #expect(found(terms, in: text, LanguageTag(rawValue: language)) == expected)
    }

    @Test(
        "in a line of capitals no acronym is read that is also a word",
        arguments: [
            ("WHO", "MAYOR TELLS WHO WON THE CUP", "en", []),
            ("ПО", "ВРАЧИ ИДУТ ПО ДОМАМ", "ru", []),
            ("WTO", "WTO JUDGES MEET IN MAY", "en", ["WTO"]),
        ])
    func linesOfCapitals(terms: String, text: String, language: String, expected: [String]) {
        #expect(found(terms, in: text, LanguageTag(rawValue: language)) == expected)
    }

    @Test(
        "abbreviations are found with points, too",
        arguments: [("WTO", "A W.T.O. panel met.", ["W.T.O."]), ("UK", "In the U.K it rained.", ["U.K"])])
    func points(terms: String, text: String, expected: [String]) {
        #expect(found(terms, in: text, "en") == expected)
    }

    @Test(
        "a common noun is not found in a longer name",
        arguments: [
            ("price", "We met Anna Price there, and the price rose.", "en", ["price"]),
            ("bank", "He left Tolvik Bank for a bank.", "en", ["bank"]),
            ("grant", "Grants are given.", "en", ["Grants"]),
            ("prime minister", "Later Prime Minister Anna Lapina spoke.", "en", ["Prime Minister"]),
            ("банк", "Вкладчик «Лес-Банк» нашёл банк.", "ru", ["банк"]),
            ("грант", "Вчера Гранта Андерсона видели, грант получен.", "ru", ["грант"]),
        ])
    func names(terms: String, text: String, language: String, expected: [String]) {
        #expect(found(terms, in: text, LanguageTag(rawValue: language)) == expected)
    }

    @Test(
        "a name is not found in a longer one in quotation marks, nor behind a given name",
        arguments: [
            ("Россия", "Партия «Сильная Россия» и Россия", "ru", ["Россия"]),
            ("Jordan", "Susan Jordan flew to Jordan.", "en", ["Jordan"]),
        ])
    func quotedNames(terms: String, text: String, language: String, expected: [String]) {
        #expect(found(terms, in: text, LanguageTag(rawValue: language)) == expected)
    }

    @Test(
        "a part of a word is no term, and a part of a compound is",
        arguments: [
            ("election", "He hopes for re-election.", "en", []),
            (
                "small and medium-sized enterprises", "small- and medium-sized enterprises", "en",
                ["small- and medium-sized enterprises"]
            ),
            ("5G", "строят 5G-сеть", "ru", ["5G"]),
            ("министр", "пришёл экс-министр", "ru", ["министр"]),
            ("банк", "это банк-партнёр", "ru", ["банк"]),
            ("выборы", "верный выбор, прошли выборы", "ru", ["выборы"]),
            ("vaccine", "mail vaccine@clinic.example or anna.vaccine@mail.example, #vaccine", "en", ["vaccine"]),
            ("С-400", "вырос с 400 до 450, комплекс С-400", "ru", ["С-400"]),
            ("贸易战", "新|的|贸易|战略|。", "zh", []),
            ("贸易战", "新|的|贸易战|。", "zh", ["贸易战"]),
        ])
    func parts(terms: String, text: String, language: String, expected: [String]) {
        #expect(found(terms, in: text, LanguageTag(rawValue: language)) == expected)
    }
}
