/// 1 when the sentence opens by continuing a thought.
struct ConnectiveScorer: SentenceScorer {
    let name = "connective"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.profile.connectives.contains(text.sentences[index].firstWord) ? 1 : 0
    }
}
