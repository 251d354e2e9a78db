import NewsModel
import Segmentation
import Testing

@Suite("Segmenter")
struct SegmenterTests {
    private let segmenter = Segmenter()

    @Test("Offsets count Unicode scalars, also past an emoji")
    func offsets() {
        let document = segmenter.segment("👍🏽 Да. Нет.", id: "t", language: nil)
        #expect(document.sentences.map(\.span) == [Span(0, 6), Span(7, 11)])
    }

    @Test("The text is never altered, and every token stands where its span says")
    func spans() {
        let text = "Парк «Великий камень»\u{301}…  \r\nopens today: 50 firms.\n\n　“园区”開業。\u{FEFF}e\u{301}\n"
        let document = segmenter.segment(text, id: "t", language: nil)
        #expect(document.text == text)
        let scalars = Array(text.unicodeScalars)
        for token in document.tokens {
            var expected = String.UnicodeScalarView()
            expected.append(contentsOf: scalars[token.span.start..<token.span.end])
            #expect(String(document[token]) == String(expected))
        }
        for sentence in document.sentences {
            #expect(document.paragraphs[sentence.paragraph].contains(sentence.span))
            #expect(!document.tokens(of: sentence).contains { !sentence.span.contains($0.span) })
        }
    }

    @Test("A word is normalized: case folded, ё as е, compatibility forms and traditional characters replaced")
    func normalized() {
        let document = segmenter.segment("經濟 Ёлка ﬁn ＡＢ", id: "t", language: nil)
        #expect(document.tokens.map(\.normalized) == ["经济", "елка", "fin", "ab"])
    }

    @Test(
        "A word has its dictionary form, by the language of its paragraph",
        arguments: [
            ("Технопарки подписали соглашения.", ["технопарк", "подписать", "соглашение", "."]),
            ("Companies signed agreements.", ["company", "sign", "agreement", "."]),
            ("園區簽署協議。", ["园区", "签署", "协议", "。"]),
        ])
    func lemmas(text: String, lemmas: [String]) {
        #expect(segmenter.segment(text, id: "t", language: nil).tokens.map(\.lemma) == lemmas)
    }

    @Test("A paragraph in another script is analysed by its own language's rules")
    func mixed() {
        let text = "Об этом сообщили в парке. Он открылся вчера.\nThe companies met Mr. Brown on Monday."
        let document = segmenter.segment(text, id: "t", language: "ru")
        #expect(document.languageTag == "ru")
        #expect(document.sentences.count == 3)
        #expect(document.tokens.contains { $0.lemma == "company" })
    }

    @Test("Nothing in, nothing out", arguments: ["", " \n\t\n", "\u{200B}", "\u{301}"])
    func empty(text: String) {
        let document = segmenter.segment(text, id: "t", language: nil)
        #expect(document.tokens.isEmpty)
        #expect(document.languageTag == .undetermined)
    }

    @Test("One segmenter serves many tasks at once")
    func concurrency() async {
        let segmenter = segmenter
        let texts = (0..<40).map { "第\($0)次会议在北京举行，代表们讨论了经济合作。" }
        let expected = texts.map { segmenter.segment($0, id: "t", language: nil).tokens.map(\.span) }
        let found = await withTaskGroup(of: (Int, [Span]).self) { group in
            for (index, text) in texts.enumerated() {
                group.addTask { (index, segmenter.segment(text, id: "t", language: nil).tokens.map(\.span)) }
            }
            var found = [[Span]](repeating: [], count: texts.count)
            for await (index, spans) in group { found[index] = spans }
            return found
        }
        #expect(found == expected)
    }
}
