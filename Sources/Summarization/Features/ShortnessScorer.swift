/// How far the sentence falls short of the typical length: 0 to 1.
struct ShortnessScorer: SentenceScorer {
    let name = "shortness"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        max(0, 1 - text.sentences[index].length / text.profile.typicalLength)
    }
}
