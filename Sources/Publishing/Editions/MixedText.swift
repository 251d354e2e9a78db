import NewsModel

/// An edition's words with names in other languages among them.
struct MixedText: Sendable, ExpressibleByStringLiteral {
    /// A stretch of text in one language; nil for the edition's own.
    struct Run: Sendable {
        let text: String
        let languageTag: LanguageTag?
    }

    var runs: [Run] = []

    /// The text without its languages.
    var plain: String { runs.map(\.text).joined() }
    var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }

    init(_ text: String, in languageTag: LanguageTag? = nil) {
        runs = text.isEmpty ? [] : [Run(text: text, languageTag: languageTag)]
    }

    init(stringLiteral text: String) {
        self.init(text)
    }

    static func + (a: MixedText, b: MixedText) -> MixedText {
        var sum = a
        sum.runs += b.runs
        return sum
    }
}

extension Sequence<MixedText> {
    func joined(separator: String) -> MixedText {
        enumerated().reduce(MixedText("")) { text, next in
            text + MixedText(next.offset == 0 ? "" : separator) + next.element
        }
    }
}
