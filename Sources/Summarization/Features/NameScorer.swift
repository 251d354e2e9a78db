import NewsModel

/// Capitalized words after the first, up to six, as a share of six; 0 in writing without capitals.
struct NameScorer: SentenceScorer {
    let name = "names"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        let sentence = text.document.sentences[index]
        var starts = text.document.tokens(of: sentence).lazy.dropFirst().filter { $0.kind == .word }
            .map(\.span.start).makeIterator()
        var next = starts.next()
        var names = 0
        var position = sentence.span.start
        for scalar in text.document[sentence].unicodeScalars {
            guard let start = next, names < Self.most else { break }
            if position == start {
                if scalar.isCapital { names += 1 }
                next = starts.next()
            }
            position += 1
        }
        return Double(names) / Double(Self.most)
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
