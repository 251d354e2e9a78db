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
            ("экспресс", "Едет Толвик-Экспресс.", "ru", ["Экспресс"]),
            ("грант", "Вчера Гранта Андерсона видели, грант получен.", "ru", ["грант"]),
            ("спутник", "Вакцина «Спутник V», агентство «Спутник», спутник связи", "ru", ["спутник"]),
        ])
    func names(terms: String, text: String, language: String, expected: [String]) {
        #expect(found(terms, in: text, LanguageTag(rawValue: language)) == expected)
    }

    @Test(
        "a common noun that nobody is called by stays one beside a name",
        arguments: [
            ("академия", "Учились в Академии Ивана Лапина.", "ru", ["Академии"]),
            ("канал", "Вчера Канал Петрова закрылся.", "ru", ["Канал"]),
            ("refinery", "At the Tolvik Refinery they met.", "en", ["Refinery"]),
        ])
    func namedThings(terms: String, text: String, language: String, expected: [String]) {
        #expect(found(terms, in: text, LanguageTag(rawValue: language)) == expected)
    }

    @Test(
        "a name is not found in a longer one in quotation marks, nor behind or as a given name, nor as a pronoun",
        arguments: [
            ("Россия", "Партия «Сильная Россия» и Россия", "ru", ["Россия"]),
            ("Jordan", "Susan Jordan flew to Jordan.", "en", ["Jordan"]),
            ("Jordan", "On Friday evening Jordan Tolvik went home through Jordan.", "en", ["Jordan"]),
            ("Лида", "В городе Лида. Там Лида Петрова пела.", "ru", ["Лида"]),
            ("Того", "Того же мнения министр. Республика Того согласна.", "ru", ["Того"]),
            ("约旦", "球员|约旦|·|亨德森|去|了|约旦|。", "zh", ["约旦"]),
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
            ("vaccine", "vaccine.pdf, clinic.vaccine.example and a vaccine.", "en", ["vaccine"]),
            ("порт", "Наш #порт открыт", "ru", ["порт"]),
            ("порт", "#море #порт #лето #пляж", "ru", []),
            ("AR", "an AR-15, and AR glasses", "en", ["AR"]),
            ("元", "两国|元首|付|30|元|，|共|3|万元|。", "zh", ["元", "元"]),
            ("山西", "登|泰|山西|侧|，|山西|人|。", "zh", ["山西"]),
            ("蒙古国", "蒙古|国外|长|说", "zh", ["蒙古国"]), ("环路", "在|环|路上|走", "zh", ["环路"]),
            ("порт", "Это порт.\n@tolvik пишет", "ru", ["порт"]),
            ("贸易战", "新|的|贸易|战略|。", "zh", []),
            ("贸易战", "新|的|贸易战|。", "zh", ["贸易战"]),
        ])
    func parts(terms: String, text: String, language: String, expected: [String]) {
        #expect(found(terms, in: text, LanguageTag(rawValue: language)) == expected)
    }

    @Test(
        "Latin letters that look like Cyrillic ones hide no term, and make no Latin word one",
        arguments: [
            ("С-400", "комплексы C-400", ["C-400"]), ("Минск", "под Mинском", ["Mинском"]), ("рот", "the pot", []),
            ("сом", "порт COM", []),
        ])
    func lookAlikes(terms: String, text: String, expected: [String]) {
        #expect(found(terms, in: text, "ru") == expected)
    }
}
