/// The share of the sentence's words that the text takes up again later: 0 to 1.
struct SupportScorer: SentenceScorer {
    let name = "support"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        let words = text.sentences[index].words.places
        guard !words.isEmpty else { return 0 }
        return Double(text.wordsTakenUp(behind: index)) / Double(words.count)
    }
}
