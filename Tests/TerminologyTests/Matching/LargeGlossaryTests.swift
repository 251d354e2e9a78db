import NewsModel
import Terminology
import Testing

@Suite("Matching with a large glossary")
struct LargeGlossaryTests {
    private func matcher(_ terms: [String]) -> TermMatcher {
        TermMatcher(
            glossary: GlossaryReader().read(Array(("en\n" + terms.joined(separator: "\n")).utf8), name: "a.csv")
                .glossary)
    }

    private func found(_ matcher: TermMatcher, in text: String) -> [String] {
        let document = PlainSegmenter().segment(text, id: "t", language: "en")
        return matcher.matches(in: document).map { String(document[$0.span]) }
    }

    /// Numbers that look random and are the same each time.
    private struct Dice {
        private var state: UInt64 = 1

        mutating func roll(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % sides
        }
    }

    @Test("finds what a plain search for each term finds, and nothing else")
    func plainSearch() {
        var dice = Dice()
        let words = ["b", "d", "g", "k", "p", "t"].flatMap { first in
            ["ak", "el", "im", "on", "up"].map { first + $0 + "or" + $0 }
        }
        var terms: Set<String> = []
        while terms.count < 12_000 {
            terms.insert((0..<(1 + dice.roll(5))).map { _ in words[dice.roll(words.count)] }.joined(separator: " "))
        }
        // Of single words only a few, or each place would have one.
        terms.subtract(words.dropFirst(3))
        let text = (0..<3_000).map { _ in words[dice.roll(words.count)] }
        var expected: [String] = []
        for start in text.indices {
            for end in (start + 1..<min(start + 6, text.count + 1)).reversed() {
                let phrase = text[start..<end].joined(separator: " ")
                if terms.contains(phrase) { expected.append(phrase) }
            }
        }
        #expect(expected.count > 1_000)
        #expect(found(matcher(terms.sorted()), in: text.joined(separator: " ")) == expected)
    }

    @Test(
        "takes two tied words for one at each place of a term",
        arguments: [
            "startup", "startup fund", "state startup fund", "new state startup fund", "a new state startup fund",
        ])
    func tiedWords(term: String) {
        let tied = term.replacing("startup", with: "start-up")
        #expect(found(matcher([term]), in: "It is \(tied) of Minsk.") == [tied])
        #expect(found(matcher([term]), in: tied) == [tied])
    }
}
