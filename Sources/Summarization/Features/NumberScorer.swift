import NewsModel

/// Numbers, up to three, as a share of three.
struct NumberScorer: SentenceScorer {
    let name = "numbers"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        let document = text.document
        let numbers = document.tokens(of: document.sentences[index]).reduce(0) { $0 + ($1.kind == .number ? 1 : 0) }
        return Double(min(3, numbers)) / 3
    }
}
