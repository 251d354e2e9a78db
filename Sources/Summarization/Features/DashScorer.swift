/// 1 when the sentence opens with a dash or a bullet: dialogue, or an item of a list.
struct DashScorer: SentenceScorer {
    let name = "dash"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.sentences[index].marks.opensWithDash ? 1 : 0
    }
}
