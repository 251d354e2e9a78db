import Lexicons
import Testing

@Suite("English lexicon")
struct EnglishLexiconTests {
    @Test(
        "A form leads to its dictionary form",
        arguments: [
            ("companies", "company"), ("technologies", "technology"), ("parks", "park"), ("taxes", "tax"),
            ("houses", "house"), ("viruses", "virus"), ("children", "child"), ("businessmen", "businessman"),
            ("analyses", "analysis"), ("president's", "president"), ("workers'", "worker"), ("company’s", "company"),
            ("stopped", "stop"), ("launched", "launch"), ("opened", "open"), ("increased", "increase"),
            ("organized", "organize"), ("visited", "visit"), ("created", "create"), ("treated", "treat"),
            ("controlled", "control"), ("called", "call"), ("studied", "study"), ("agreed", "agree"),
            ("went", "go"), ("making", "make"), ("invested", "invest"), ("exported", "export"),
            ("produced", "produce"), ("required", "require"), ("developing", "develop"), ("signed", "sign"),
            ("passed", "pass"), ("changing", "change"), ("believed", "believe"), ("argued", "argue"),
        ])
    func lemmas(form: String, lemma: String) {
        #expect(EnglishLexicon().lemma(of: form) == lemma)
    }

    @Test("Irregular forms stand in one table, read from either side")
    func irregular() {
        #expect(EnglishIrregularForms.forms(ofVerb: "take") == ["took", "taken", "taking"])
        #expect(EnglishIrregularForms.plurals(of: "criterion") == ["criteria"])
        #expect(EnglishIrregularForms.plurals(of: "park") == nil)
        #expect(EnglishIrregularForms.lemma(of: "taken") == "take")
        #expect(EnglishIrregularForms.lemma(of: "lay") == nil, "a verb itself, though a form of lie")
        #expect(EnglishLexicon().lemma(of: "lay") == "lay")
    }

    @Test("An irregular form leads back to one word only, whatever order a table is read in")
    func unambiguous() {
        var lemmas: [String: Set<String>] = [:]
        for word in ["die", "lie", "lay", "life", "leave", "leaf", "find", "found", "basis", "base", "axis"] {
            let forms =
                (EnglishIrregularForms.plurals(of: word) ?? []) + (EnglishIrregularForms.forms(ofVerb: word) ?? [])
            for form in forms { lemmas[form, default: []].insert(word) }
        }
        #expect(lemmas.filter { $0.value.count > 1 }.isEmpty)
    }

    @Test(
        "A word that only looks inflected stays as it is",
        arguments: [
            "news", "series", "themselves", "belarus", "analysis", "process", "virus", "building", "meeting", "speed",
            "hundred", "dallas", "barnes", "santos", "andes", "hamas", "chaos",
            "united", "", "s", "минск", "中国",
        ])
    func whole(word: String) {
        #expect(EnglishLexicon().lemma(of: word) == word)
    }
}
