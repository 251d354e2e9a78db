import Lexicons
import Testing

@Suite("Russian lexicon")
struct RussianLexiconTests {
    private let lexicon = RussianLexicon()

    @Test(
        "A form leads to its dictionary form",
        arguments: [
            ("технопарками", "технопарк"), ("Республике", "республика"), ("стали", "стать"), ("сообщила", "сообщить"),
            ("лучшей", "хороший"), ("экспорту", "экспорт"), ("цифровых", "цифровой"), ("США", "сша"),
            ("людей", "человек"), ("ёлками", "елка"), ("наиважнейшего", "важный"),
        ])
    func lemmas(form: String, lemma: String) {
        #expect(lexicon.lemma(of: form) == lemma)
    }

    @Test(
        "Today's form is the dictionary form, where the dictionary lists the older one",
        arguments: [
            ("счастья", "счастье"), ("Юрьевича", "юрьевич"), ("Григорьевны", "григорьевич"), ("веселья", "веселье"),
            ("варенья", "варенье"), ("воскресенья", "воскресенье"), ("учения", "учение"), ("здания", "здание"),
        ])
    func currentForms(form: String, lemma: String) {
        #expect(lexicon.lemma(of: form) == lemma)
    }

    @Test(
        "A word that no dictionary has is read by its parts or its last letters",
        arguments: [
            ("онлайн-платформами", "онлайн-платформа"), ("киберспортсменов", "киберспортсмен"),
            ("фаблетизацией", "фаблетизация"), ("нейрочипование", "нейрочипование"),
        ])
    func guesses(form: String, lemma: String) {
        #expect(!lexicon.contains(form))
        #expect(lexicon.lemma(of: form) == lemma)
        #expect(!lexicon.readings(of: form).contains { !$0.isGuess })
    }

    @Test("Homonyms are all told, the likelier first")
    func homonyms() {
        let readings = lexicon.readings(of: "стали")
        #expect(readings.first?.lemma == "стать")
        #expect(Set(readings.map(\.lemma)) == ["стать", "сталь"])
        #expect(abs(readings.map(\.probability).reduce(0, +) - 1) < 0.001)
    }

    @Test("An adjective agrees with its noun in case, number and gender")
    func agreement() {
        let nouns = lexicon.readings(of: "зоны")
        func agrees(_ adjective: String) -> Bool {
            lexicon.readings(of: adjective).contains { reading in
                nouns.contains { reading.grammemes.agrees(with: $0.grammemes) }
            }
        }
        #expect(agrees("свободной"))
        #expect(agrees("свободные"))
        #expect(!agrees("свободному"))
        #expect(!agrees("свободным"))
    }

    @Test(
        "What is no Russian word comes back as it is",
        arguments: ["", "Belarus", "ўсё", "中国", "a\u{301}", "-", "123", String(repeating: "ж", count: 100_000)])
    func foreign(form: String) {
        #expect(lexicon.lemma(of: form) == form)
        #expect(lexicon.readings(of: form).isEmpty)
    }
}
