import NewsModel
import Segmentation
import Testing

/// The same text gives the same analysis, whatever the segmenter has read before.
@Suite("Determinism of analysis")
struct DeterminismTests {
    /// All that an analysis found, as one text.
    private func shown(_ document: Document) -> String {
        let tokens = document.tokens.map { "\($0.span.start)-\($0.span.end) \($0.kind) \($0.normalized) \($0.lemma)" }
        let sentences = document.sentences.map { "\($0.span) \($0.tokenRange) \($0.paragraph)" }
        return ([document.languageTag.rawValue, "\(document.paragraphs)"] + sentences + tokens).joined(separator: "\n")
    }

    @Test("Order does not matter: texts read forwards, backwards and interleaved are analysed alike")
    func order() {
        let texts = TextSamples.all
        let fresh = texts.map { shown(Segmenter().segment($0, id: "t", language: nil)) }
        let segmenter = Segmenter()
        for order in [Array(texts.indices), texts.indices.reversed(), texts.indices.sorted { $0 % 7 < $1 % 7 }] {
            for position in order {
                #expect(shown(segmenter.segment(texts[position], id: "t", language: nil)) == fresh[position])
            }
        }
    }

    @Test("Words met in one language are not taken for another's")
    func languages() {
        let segmenter = Segmenter()
        // "stali" and "paris" are nothing in Russian; «стали» is a form in Russian only.
        let english = segmenter.segment("The leaves fell. Paris leaves.", id: "t", language: "en")
        let german = segmenter.segment("Die leaves und das ist nicht für Paris leaves.", id: "t", language: "de")
        let again = segmenter.segment("The leaves fell. Paris leaves.", id: "t", language: "en")
        #expect(german.languageTag == "de")
        #expect(german.tokens.map(\.lemma) == german.tokens.map(\.normalized))
        #expect(shown(english) == shown(again))
    }

    @Test("More different words than a table keeps change nothing")
    func manyWords() {
        let segmenter = Segmenter()
        let text = "Технопарки подписали соглашения. Companies signed agreements."
        let before = shown(segmenter.segment(text, id: "t", language: "ru"))
        let many = (0..<70_000).map { "слово\($0)а" }.joined(separator: " ")
        let document = segmenter.segment(many, id: "t", language: "ru")
        #expect(document.tokens.count == 70_000)
        #expect(document.tokens.last?.normalized == "слово69999а")
        #expect(shown(segmenter.segment(text, id: "t", language: "ru")) == before)
    }

    @Test("Words that share their first letters, or all but their last, are told apart")
    func likeWords() {
        let segmenter = Segmenter()
        let stem = String(repeating: "длинноеслово", count: 4)
        let words = ["а", "б", "в", ""].map { stem + $0 } + ["абвгдежз", "абвгдежзи", "абвгдежзй", "абвгдежзк"]
        for _ in 0..<3 {
            let document = segmenter.segment(words.joined(separator: " "), id: "t", language: "ru")
            #expect(document.tokens.map(\.normalized) == words)
        }
    }

    @Test("Twice the text, twice the sentences and tokens", arguments: TextSamples.news)
    func linear(text: String) {
        let segmenter = Segmenter()
        let line = text.split(separator: "\n").joined(separator: " ")
        let once = segmenter.segment(line, id: "t", language: nil)
        for times in [2, 4, 8] {
            let document = segmenter.segment(
                Array(repeating: line, count: times).joined(separator: "\n"), id: "t", language: nil)
            #expect(document.sentences.count == once.sentences.count * times)
            #expect(document.tokens.count == once.tokens.count * times)
            #expect(document.paragraphs.count == times)
        }
    }
}
