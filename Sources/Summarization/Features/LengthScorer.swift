/// How far the sentence exceeds the typical length, as a multiple of it; from 0 up, at most 5.
struct LengthScorer: SentenceScorer {
    let name = "length"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        min(5, max(0, text.sentences[index].length / text.profile.typicalLength - 1))
    }
}
