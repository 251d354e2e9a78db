/// 1 when the sentence has a colon: it announces, or it labels.
struct ColonScorer: SentenceScorer {
    let name = "colon"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.sentences[index].marks.colons > 0 ? 1 : 0
    }
}
