import NewsModel

/// Capitalized words after the first, up to six, as a share of six; 0 in writing without capitals.
struct NameScorer: SentenceScorer {
    let name = "names"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        let sentence = text.document.sentences[index]
        let tokens = text.document.tokens(of: sentence).dropFirst()
        let names = text.withUTF8(ofSentenceAt: index) {
            Self.capitals(among: tokens, in: UTF8Scalars($0), from: sentence.span.start)
        }
        return Double(names) / Double(Self.most)
    }

    /// How many words begin with a capital; `position` is that of the next scalar.
    private static func capitals(
        among tokens: ArraySlice<Token>, in scalars: consuming UTF8Scalars, from position: consuming Int
    ) -> Int {
        var names = 0
        for place in tokens.indices where tokens[place].kind == .word {
            while position < tokens[place].span.start {
                scalars.skip()
                position += 1
            }
            if let scalar = scalars.next(), scalar.isCapital { names += 1 }
            position += 1
            if names == most { break }
        }
        return names
    }

    private static let most = 6
}

extension Unicode.Scalar {
    /// Whether it is a capital letter; the two alphabets' own are known without looking them up.
    fileprivate var isCapital: Bool {
        switch self {
        case "A"..."Z", "А"..."Я": true
        case "\0"..."\u{7F}", "а"..."я": false
        default: properties.isUppercase
        }
    }
}
