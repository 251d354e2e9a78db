import Languages
import NewsModel
import Testing

@testable import Digests

@Suite("A sentence of a digest")
struct DigestSentenceTests {
    private static func concept(_ id: String) -> ConceptReference {
        ConceptReference(id: id, file: "a.csv", line: nil, row: 0, subject: nil)
    }

    private let match = TermMatch(
        span: Span(5, 9), concept: concept("1"), term: "port", status: .admitted,
        equivalents: [.russian: "порт"], isNested: true, alternatives: [concept("2")],
        isDoubtful: true, isGlossed: false, isChecked: false)

    @Test("keeps all of a term it moves: whether it is glossed and checked was forgotten once")
    func movedTerm() {
        let moved = match.moved(by: -5)
        #expect(moved.span == Span(0, 4))
        #expect(!moved.isGlossed && !moved.isChecked)
        #expect(moved.moved(by: 5) == match)
    }

    @Test("loses with its last character the terms that reach it, and nothing else")
    func withoutLastCharacter() {
        let term = TermMatch(span: Span(8, 9), concept: Self.concept("3"), term: "。", equivalents: [:])
        let translation = TranslatedSentence(
            id: "a", source: "科技园已开放实验室。", sourceTag: "zh-Hans", text: "The park is open.", languageTag: "en",
            origin: .human(name: "Vera"))
        let sentence = DigestSentence(
            text: "科技园已开放实验室。", span: Span(20, 30), terms: [match.moved(by: -5), term.moved(by: 1)],
            translations: [.english: translation])
        let shorter = sentence.withoutLastCharacter()
        #expect(shorter.text == "科技园已开放实验室" && shorter.span == sentence.span)
        #expect(shorter.terms == [match.moved(by: -5)])
        #expect(shorter.translations[.english]?.text == "The park is open.")
    }
}
