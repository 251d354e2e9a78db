/// The share of the sentence'\''s words that the text has not used before: 0 to 1.
struct NoveltyScorer: SentenceScorer {
    let name = "novelty"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        let words = text.sentences[index].words
        guard !words.isEmpty else { return 0 }
        let new = words.reduce(0) { $0 + (text.firstSentence[Int($1)] == index ? 1 : 0) }
        return Double(new) / Double(words.count)
    }
}
