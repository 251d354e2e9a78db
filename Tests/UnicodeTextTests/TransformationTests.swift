import Testing
import UnicodeText

@Suite("Normal forms and scripts")
struct TransformationTests {
    @Test(
        "Normal forms",
        arguments: [
            (NormalForm.nfc, "Е\u{308}лка", "Ёлка"), (.nfkc, "ﬁ２①", "fi21"), (.nfkcCaseFold, "ÄSS\u{AD}ß", "ässss"),
            (.nfkcCaseFold, "МИНСК", "минск"), (.nfc, "", ""), (.nfkc, "ﷺ", "صلى الله عليه وسلم"),
        ])
    func normalForms(form: NormalForm, text: String, expected: String) {
        #expect(form.applied(to: text).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    @Test("Traditional characters become simplified ones, scalar for scalar")
    func simplified() {
        let text = "經濟發展👍與ABC"
        let simplified = HanForms.simplified(text)
        #expect(simplified == "经济发展👍与ABC")
        #expect(simplified.unicodeScalars.count == text.unicodeScalars.count)
    }

    @Test(
        "A character tells which way of writing it belongs to",
        arguments: [
            ("經", HanForms.Usage.traditional), ("经", .simplified), ("発", .japanese), ("中", .common), ("a", .common),
        ])
    func usage(character: String, usage: HanForms.Usage) throws {
        let scalar = try #require(character.unicodeScalars.first)
        #expect(HanForms.usage(of: scalar.value) == usage)
    }

    @Test(
        "Names in Cyrillic and Chinese become plain Latin letters",
        arguments: [("Минск", "minsk"), ("Щукин", "shchukin"), ("北京", "bei jing"), ("Łódź", "lodz"), ("", "")])
    func latin(text: String, expected: String) throws {
        let transliterator = try #require(Transliterator.plainLatin)
        #expect(transliterator.applied(to: text) == expected)
    }

    @Test("An unknown transliterator is none")
    func unknown() {
        #expect(Transliterator("Klingon-Latin/Wrong") == nil)
    }

    @Test("Scripts by their ISO 15924 codes", arguments: [("a", "Latn"), ("ж", "Cyrl"), ("国", "Hani"), (".", "Zyyy")])
    func scripts(character: String, code: String) throws {
        let scalar = try #require(character.unicodeScalars.first)
        #expect(ScalarProperties.script(of: scalar) == code)
    }
}
