import NewsModel
import Segmentation
import Testing

/// What holds for the spans of any text, whatever is in it.
@Suite("Spans")
struct SpanTests {
    private let segmenter = Segmenter()

    private func segment(_ text: String) -> Document { segmenter.segment(text, id: "t", language: nil) }

    @Test("The text and its number of scalars are the input's", arguments: TextSamples.all)
    func text(text: String) {
        let document = segment(text)
        #expect(document.text == text)
        #expect(document.text.unicodeScalars.elementsEqual(text.unicodeScalars))
        #expect(document.scalarCount == text.unicodeScalars.count)
    }

    @Test("Paragraphs are in order, apart, not empty, and hold no line end", arguments: TextSamples.all)
    func paragraphs(text: String) {
        let document = segment(text)
        expectOrdered(document.paragraphs, within: document.scalarCount)
        for paragraph in document.paragraphs {
            #expect(!document[paragraph].contains { $0.isNewline })
        }
    }

    @Test("Sentences are in order, apart, not empty and within their paragraph", arguments: TextSamples.all)
    func sentences(text: String) {
        let document = segment(text)
        expectOrdered(document.sentences.map(\.span), within: document.scalarCount)
        for sentence in document.sentences {
            #expect(document.paragraphs[sentence.paragraph].contains(sentence.span))
        }
        #expect(document.sentences.map(\.paragraph) == document.sentences.map(\.paragraph).sorted())
    }

    @Test("Every paragraph is covered by its sentences but for white space", arguments: TextSamples.all)
    func coverage(text: String) {
        let document = segment(text)
        let scalars = Array(text.unicodeScalars)
        for (number, paragraph) in document.paragraphs.enumerated() {
            var position = paragraph.start
            for sentence in document.sentences where sentence.paragraph == number {
                #expect(scalars[position..<sentence.span.start].allSatisfy { isBlank($0) })
                position = sentence.span.end
            }
            #expect(scalars[position..<paragraph.end].allSatisfy { isBlank($0) })
        }
    }

    @Test("Tokens are in order, apart, not empty, and none is white space", arguments: TextSamples.all)
    func tokens(text: String) {
        let document = segment(text)
        expectOrdered(document.tokens.map(\.span), within: document.scalarCount)
        for token in document.tokens {
            #expect(!document[token].unicodeScalars.allSatisfy { $0.properties.isWhitespace })
        }
    }

    @Test("Every token belongs to one sentence, and every sentence's tokens lie within it", arguments: TextSamples.all)
    func tokenRanges(text: String) {
        let document = segment(text)
        var next = 0
        for sentence in document.sentences {
            #expect(sentence.tokenRange.lowerBound == next)
            next = sentence.tokenRange.upperBound
            for token in document.tokens(of: sentence) { #expect(sentence.span.contains(token.span)) }
        }
        #expect(next == document.tokens.count)
    }

    @Test("No letter and no digit is lost between tokens", arguments: TextSamples.news + TextSamples.mixed)
    func nothingLost(text: String) {
        let document = segment(text)
        let covered = Set(document.tokens.flatMap { $0.span.start..<$0.span.end })
        for (position, scalar) in text.unicodeScalars.enumerated()
        where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            #expect(covered.contains(position))
        }
    }

    @Test("The sentences alone are those of the whole analysis", arguments: TextSamples.all)
    func sentencesAlone(text: String) {
        for language in [nil, "ru", "zh"] as [LanguageTag?] {
            let whole = segmenter.segment(text, id: "t", language: language).sentences.map(\.span)
            #expect(segmenter.sentences(of: text, language: language) == whole)
        }
    }

    @Test("A token has a normalized form and a lemma, neither of them empty", arguments: TextSamples.all)
    func forms(text: String) {
        for token in segment(text).tokens {
            #expect(!token.normalized.isEmpty || token.kind != .word)
            #expect(token.normalized.isEmpty == token.lemma.isEmpty)
        }
    }

    @Test("What stands before a text moves its spans, and changes nothing else", arguments: TextSamples.news)
    func moved(text: String) {
        let alone = segment(text)
        let before = "\n \n\t\n"
        let moved = segment(before + text)
        #expect(moved.sentences.map { moved[$0] } == alone.sentences.map { alone[$0] })
        #expect(moved.tokens.map(\.span.start) == alone.tokens.map { $0.span.start + before.unicodeScalars.count })
        #expect(moved.tokens.map(\.lemma) == alone.tokens.map(\.lemma))
    }

    private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        // Controls count as white space here: they part words, and no reader sees them.
        scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
    }

    private func expectOrdered(_ spans: [Span], within count: Int) {
        var end = 0
        for span in spans {
            #expect(span.start >= end)
            #expect(span.end > span.start)
            end = span.end
        }
        #expect(end <= count)
    }
}
