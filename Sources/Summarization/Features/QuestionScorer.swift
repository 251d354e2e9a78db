/// 1 when the sentence asks.
struct QuestionScorer: SentenceScorer {
    let name = "question"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.sentences[index].marks.isQuestion ? 1 : 0
    }
}
