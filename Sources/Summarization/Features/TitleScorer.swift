/// The share of the title'\''s words that the sentence has: 0 to 1; 0 without a title.
struct TitleScorer: SentenceScorer {
    let name = "title"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        guard !text.titleWords.isEmpty else { return 0 }
        return Double(WordOverlap.shared(text.titleWords, text.sentences[index].words)) / Double(text.titleWords.count)
    }
}
