/// 1 when the sentence opens by pointing back: it cannot stand alone.
struct BackReferenceScorer: SentenceScorer {
    let name = "backReference"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.sentences[index].words.pointsBack ? 1 : 0
    }
}
