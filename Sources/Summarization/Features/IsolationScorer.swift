/// 1 when no word of the sentence occurs in another: a caption, "read also", an address.
struct IsolationScorer: SentenceScorer {
    let name = "isolation"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.sentences[index].words.contains { text.occurrences[Int($0)] > 1 } ? 0 : 1
    }
}
