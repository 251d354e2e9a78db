import NewsModel
import Terminology
import Testing

/// One term of each shape in all the forms that Russian gives it: each form is found, and found once.
@Suite("All forms of a Russian term")
struct AgreementTests {
    private func expectAll(_ term: String, _ forms: String, partOfSpeech: String = "") {
        for form in forms.split(separator: "|").map(String.init) {
            #expect(
                found(term, in: "Там будет \(form), и всё.", "ru", partOfSpeech: partOfSpeech) == [form], "\(form)")
        }
    }

    @Test("with an adjective before its noun are found, masculine, feminine and neuter")
    func genders() {
        expectAll(
            "грузовой поезд",
            "грузовой поезд|грузового поезда|грузовому поезду|грузовым поездом|грузовом поезде|грузовые поезда"
                + "|грузовых поездов|грузовым поездам|грузовыми поездами|грузовых поездах")
        expectAll(
            "таможенная пошлина",
            "таможенная пошлина|таможенной пошлины|таможенной пошлине|таможенную пошлину|таможенной пошлиной"
                + "|таможенные пошлины|таможенных пошлин|таможенным пошлинам|таможенными пошлинами|таможенных пошлинах")
        expectAll(
            "торговое соглашение",
            "торговое соглашение|торгового соглашения|торговому соглашению|торговым соглашением|торговом соглашении"
                + "|торговые соглашения|торговых соглашений|торговым соглашениям|торговыми соглашениями")
    }

    @Test("with a participle before its noun are found, and no other participle of the verb")
    func participles() {
        expectAll(
            "развивающаяся страна",
            "развивающаяся страна|развивающейся страны|развивающуюся страну|развивающиеся страны|развивающихся стран"
                + "|развивающимися странами")
        #expect(found("развивающаяся страна", in: "развивавшаяся страна, развитая страна", "ru") == [])
    }

    @Test("with a genitive behind its noun are found with that as it stands")
    func genitives() {
        expectAll(
            "рынок труда", "рынок труда|рынка труда|рынку труда|рынком труда|рынке труда|рынки труда|рынков труда")
        #expect(found("рынок труда", in: "рынок труду, рынку трудов", "ru") == [])
    }

    @Test("with two adjectives are found where all three words agree")
    func threeWords() {
        expectAll(
            "валовой внутренний продукт",
            "валовой внутренний продукт|валового внутреннего продукта|валовому внутреннему продукту"
                + "|валовым внутренним продуктом|валовом внутреннем продукте")
        #expect(found("валовой внутренний продукт", in: "валовому внутренний продукт", "ru") == [])
    }

    @Test("of a plural noun are found in the plural")
    func plurals() {
        expectAll("переговоры", "переговоры|переговоров|переговорам|переговорами|переговорах")
        expectAll("ценные бумаги", "ценные бумаги|ценных бумаг|ценным бумагам|ценными бумагами|ценных бумагах")
    }

    @Test("of a noun that does not decline are one")
    func indeclinable() {
        expectAll("метро", "метро")
        expectAll("скоростное метро", "скоростное метро|скоростного метро|скоростному метро|скоростным метро")
    }

    @Test("of a person's name agree in case")
    func people() {
        expectAll(
            "Анна Петрова", "Анна Петрова|Анны Петровой|Анну Петрову|Анной Петровой")
        expectAll("Иван Кузнецов", "Иван Кузнецов|Ивана Кузнецова|Ивану Кузнецову|Иваном Кузнецовым")
    }

    @Test("of a verb are its finite forms, its infinitive and its gerund")
    func verbs() {
        expectAll(
            "инвестировать",
            "инвестировать|инвестирую|инвестирует|инвестируют|инвестировал|инвестировала|инвестировали"
                + "|инвестируя", partOfSpeech: "verb")
    }

    @Test("in capitals throughout are found like others")
    func capitals() {
        #expect(found("железная дорога", in: "ЖЕЛЕЗНОЙ ДОРОГИ", "ru") == ["ЖЕЛЕЗНОЙ ДОРОГИ"])
        #expect(found("Минск", in: "В МИНСКЕ", "ru") == ["МИНСКЕ"])
    }

    @Test(
        "are not found behind a preposition that another case must follow",
        arguments: [("при музеем", "музей")])
    func government(text: String, term: String) {
        #expect(found(term, in: text, "ru") == [])
    }

    @Test("are read by the adjective before them where a form belongs to two words")
    func ambiguity() {
        #expect(found("судно", in: "океанские суда", "ru") == ["суда"])
        #expect(found("суд", in: "верховного суда", "ru") == ["суда"])
        #expect(found("судно", in: "верховного суда", "ru") == [])
    }
}
