import NewsModel
import Segmentation
import Testing

@Suite("Word forms")
struct WordFormTests {
    private let segmenter = Segmenter()

    private func lemmas(_ text: String, _ language: LanguageTag? = nil) -> String {
        segmenter.segment(text, id: "t", language: language).tokens.map(\.lemma).joined(separator: " ")
    }

    @Test(
        "English dictionary forms: plurals, verbs, possessives",
        arguments: [
            (
                "The children's books were written by women in several cities.",
                "the child book be write by woman in several city ."
            ),
            ("They were going; she went and stopped.", "they be go ; she go and stop ."),
            ("Prices rose, taxes were cut, and wolves ran.", "price rise , tax be cut , and wolf run ."),
        ])
    func english(text: String, expected: String) { #expect(lemmas(text) == expected) }

    @Test(
        "Russian dictionary forms, with е for ё",
        arguments: [
            ("Дети читали книги в разных городах.", "ребенок читать книга в разный город ."),
            ("Рабочие строят новые дома для людей.", "рабочий строить новый дом для человек ."),
            ("Ёлки зелёные; её ёжик ушёл.", "елка зеленый ; ее ежик уйти ."),
            (
                "Компании подписали соглашения о поставках нефти.",
                "компания подписать соглашение о поставка нефть ."
            ),
        ])
    func russian(text: String, expected: String) { #expect(lemmas(text) == expected) }

    @Test("Letters before a number are no word that looks like them")
    func designations() {
        #expect(lemmas("Ту-134 сел", "ru") == "ту - 134 сесть")
        #expect(lemmas("Я верю: ту зиму помнят все", "ru").contains("тот"))
    }

    @Test(
        "Chinese words in simplified characters",
        arguments: [
            ("記者採訪了負責人。", "记者 采访 了 负责人 。"),
            ("他們在台灣學習經濟學。", "他们 在 台湾 学习 经济学 。"),
        ])
    func chinese(text: String, expected: String) { #expect(lemmas(text) == expected) }

    @Test("Each language's words have their own forms in one text")
    func mixed() {
        let text = "Companies signed agreements.\nКомпании подписали соглашения.\n公司簽署協議。"
        #expect(lemmas(text) == "company sign agreement . компания подписать соглашение . 公司 签署 协议 。")
    }

    @Test(
        "Capitals, compatibility forms and both kinds of characters have one normalized form",
        arguments: [
            ("MINSK Minsk minsk", "minsk"), ("МИНСК Минск минск", "минск"), ("Ёж ёж Еж", "еж"),
            ("ＡＢＣ ABC abc", "abc"), ("ﬁn FIN fin", "fin"), ("經濟 经济", "经济"), ("Straße STRASSE", "strasse"),
            ("İ", "i\u{307}"), ("Σ σ ς", "σ"),
        ])
    func normalized(text: String, form: String) {
        let document = segmenter.segment(text, id: "t", language: nil)
        #expect(Set(document.tokens.map(\.normalized)) == [form])
    }

    @Test("A normalized form is normalized already", arguments: TextSamples.news + TextSamples.mixed)
    func idempotent(text: String) {
        for token in segmenter.segment(text, id: "t", language: nil).tokens where token.kind == .word {
            let again = segmenter.segment(token.normalized, id: "t", language: nil)
            #expect(again.tokens.map(\.normalized).joined() == token.normalized.filter { $0 != " " })
        }
    }

    @Test("Numbers and marks are their own lemmas", arguments: ["2025", "3,5", "½", "№", "—", "…", "😀", "。"])
    func marks(text: String) {
        for token in segmenter.segment(text, id: "t", language: "ru").tokens {
            #expect(token.lemma == token.normalized)
        }
    }
}

@Suite("Lines and paragraphs")
struct ParagraphTests {
    private let segmenter = Segmenter()

    @Test(
        "Every kind of line end divides paragraphs",
        arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{B}", "\u{C}", "\n\n\n", " \n\t\n "])
    func lineEnds(end: String) {
        let document = segmenter.segment("One line" + end + "другая строка" + end + "第三行", id: "t", language: nil)
        #expect(document.paragraphs.map { String(document[$0]) } == ["One line", "другая строка", "第三行"])
        #expect(document.sentences.map(\.paragraph) == [0, 1, 2])
    }

    @Test("White space at the ends of a line belongs to no paragraph")
    func trimmed() {
        let document = segmenter.segment("  \u{3000}Строка. \u{A0}\n\t 行。\t", id: "t", language: nil)
        #expect(document.paragraphs.map { String(document[$0]) } == ["Строка.", "行。"])
    }

    @Test("A quotation mark that one line leaves open closes nothing in the next")
    func openMarks() {
        let lines = ["«Мы придём. Ждите", "Она ушла. Он остался.", "“He left. She", "stayed. We left."]
        let together = segmenter.segment(lines.joined(separator: "\n"), id: "t", language: "ru")
        for (number, line) in lines.enumerated() {
            let alone = segmenter.segment(line, id: "t", language: number < 2 ? "ru" : "en")
            let found = together.sentences.filter { $0.paragraph == number }.map { String(together[$0]) }
            #expect(found == alone.sentences.map { String(alone[$0]) })
        }
    }

    @Test(
        "Where most lines begin with small letters, sentences may",
        arguments: [
            ("i saw it. it was nice. we left.", 3), ("я видел это. было хорошо. мы ушли.", 3),
            ("I saw it. it was nice.", 2), ("The approx. value is known.", 1),
        ])
    func informal(text: String, count: Int) {
        #expect(segmenter.sentences(of: text, language: nil).count == count)
    }
}
