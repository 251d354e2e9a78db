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

    @Test(
        "A word that only looks inflected stays as it is",
        arguments: [
            "news", "series", "themselves", "belarus", "analysis", "process", "virus", "building", "meeting", "speed",
            "hundred",
            "united", "", "s", "минск", "中国",
        ])
    func whole(word: String) {
        #expect(EnglishLexicon().lemma(of: word) == word)
    }
}
