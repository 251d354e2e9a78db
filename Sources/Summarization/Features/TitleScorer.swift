/// The share of the title's words that the sentence has: 0 to 1; 0 without a title.
struct TitleScorer: SentenceScorer {
    let name = "title"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        guard text.titleLength > 0 else { return 0 }
        return Double(text.titleWords(ofSentenceAt: index)) / Double(text.titleLength)
    }
}
