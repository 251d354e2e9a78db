import NewsModel
import Terminology
import Testing

@Suite("A Russian term is found")
struct RussianInflectionTests {
    @Test(
        "in every case and number of its noun",
        arguments: [
            ("порт", "порт порта порту портом порте порты портов портам портами портах"),
            ("поезд", "поезд поезда поезду поездом поезде поездов поездам поездами поездах"),
            ("музей", "музей музея музею музеем музее музеи музеев музеям музеями музеях"),
            ("экономика", "экономика экономики экономике экономику экономикой"),
            ("станция", "станция станции станцию станцией станций станциям станциями станциях"),
            ("соглашение", "соглашение соглашения соглашению соглашением соглашении соглашений соглашениями"),
            ("площадь", "площадь площади площадью площадей площадям площадями площадях"),
            ("время", "время времени временем времена времен временам временах"),
            ("самолёт", "самолет самолёта самолету самолётом самолете самолёты самолетов"),
            ("выставка", "выставка выставки выставке выставку выставкой выставок выставкам"),
        ])
    func nouns(term: String, forms: String) {
        for form in forms.split(separator: " ").map(String.init) {
            #expect(found(term, in: "Там будет \(form).", "ru") == [form])
        }
    }

    @Test(
        "with the words that agree with its noun in case and number, and no others",
        arguments: [
            (
                "железная дорога", "железной дороги, железную дорогу, железными дорогами",
                ["железной дороги", "железную дорогу", "железными дорогами"]
            ),
            ("железная дорога", "железная дорогу, железные дорогой, железному дорог", []),
            (
                "свободная экономическая зона", "В свободной экономической зоне. Ради свободных экономических зон.",
                ["свободной экономической зоне", "свободных экономических зон"]
            ),
            ("свободная экономическая зона", "свободной экономическая зоны", []),
            (
                "международный грузовой терминал", "международному грузовому терминалу",
                ["международному грузовому терминалу"]
            ),
            ("объединённая компания", "объединённой компании и объединившей компании", ["объединённой компании"]),
        ])
    func agreement(term: String, text: String, expected: [String]) {
        #expect(found(term, in: text, "ru") == expected)
    }

    @Test(
        "with what depends on its noun as the term has it",
        arguments: [
            ("цена нефти", "цены нефти, ценой нефти, цене нефтью", ["цены нефти", "ценой нефти"]),
            (
                "министр транспорта", "министру транспорта, министры транспорта",
                ["министру транспорта", "министры транспорта"]
            ),
            ("торговля людьми", "торговлей людьми, торговли людей", ["торговлей людьми"]),
            ("закон о рекламе", "закона о рекламе; закон рекламы", ["закона о рекламе"]),
        ])
    func dependents(term: String, text: String, expected: [String]) {
        #expect(found(term, in: text, "ru") == expected)
    }

    @Test(
        "of a verb in the forms that a sentence gives it",
        arguments: [
            ("экспортировать", "Завод экспортирует сыр.", ["экспортирует"]),
            (
                "экспортировать", "Они экспортировали сыр и будут экспортировать.",
                ["экспортировали", "экспортировать"]
            ),
            ("перевозить", "Поезда перевозят руду, перевозя и лес.", ["перевозят", "перевозя"]),
        ])
    func verbs(term: String, text: String, expected: [String]) {
        #expect(found(term, in: text, "ru", partOfSpeech: "verb") == expected)
    }

    @Test(
        "of a name in its cases, but only with its capital",
        arguments: [
            ("Минск", "Из Минска, к Минску, под Минском, в Минске", ["Минска", "Минску", "Минском", "Минске"]),
            ("Минск", "минск и минска", []),
            (
                "Николай Савельев", "Николая Савельева и Николаем Савельевым",
                ["Николая Савельева", "Николаем Савельевым"]
            ),
            ("Великий камень", "парк «Великий камень», в «Великом камне»", ["Великий камень", "Великом камне"]),
        ])
    func names(term: String, text: String, expected: [String]) {
        #expect(found(term, in: text, "ru") == expected)
    }

    @Test(
        "that no dictionary has, declined as its last letter tells",
        arguments: [
            ("Хуавэй", "Хуавэя Хуавэю Хуавэем Хуавэе"), ("Сяоган", "Сяогана Сяогану Сяоганом Сяогане"),
            ("Ляошань", "Ляошаня Ляошани Ляошанью Ляошанем"), ("Цзянша", "Цзянши Цзянше Цзяншу Цзяншой"),
        ])
    func unknownNames(term: String, forms: String) {
        for form in forms.split(separator: " ").map(String.init) {
            #expect(found(term, in: "Там \(form).", "ru") == [form])
        }
        #expect(found(term, in: "Там \(term)ский.", "ru") == [])
    }

    @Test(
        "with a hyphen as it stands there, and not as the half of another word",
        arguments: [
            ("бизнес-центр", "у бизнес-центра и бизнес-центрами", ["бизнес-центра", "бизнес-центрами"]),
            ("центр", "у бизнес-центра и центра", ["центра"]),
            ("формула", "гонки «Формулы-1»", ["Формулы"]),
        ])
    func hyphens(term: String, text: String, expected: [String]) {
        #expect(found(term, in: text, "ru") == expected)
    }

    @Test(
        "of capitals in capitals only, never as a form of a word",
        arguments: [
            ("ЕАЭС", "в ЕАЭС, не в еаэс", ["ЕАЭС"]), ("ГОСТ", "по ГОСТ и без гостя", ["ГОСТ"]),
            ("США", "в США", ["США"]),
        ])
    func abbreviations(term: String, text: String, expected: [String]) {
        #expect(found(term, in: text, "ru") == expected)
    }

    @Test("with ё or е, with stress marks, and with й in two scalars")
    func spellings() {
        #expect(found("полёт", in: "полета и полёта", "ru") == ["полета", "полёта"])
        #expect(found("полет", in: "полёт", "ru") == ["полёт"])
        #expect(found("край", in: "за кра\u{301}ем", "ru") == ["кра\u{301}ем"])
        #expect(found("музей", in: "музе\u{438}\u{306} закрыт", "ru") == ["музе\u{438}\u{306}"])
    }

    @Test("as Russian counts people")
    func people() {
        #expect(
            found("тысяча людей", in: "пять тысяч человек и тысячи людей", "ru") == ["тысяч человек", "тысячи людей"])
    }
}
