/// Commas, up to ten, as a share of five.
struct CommaScorer: SentenceScorer {
    let name = "commas"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        Double(min(10, text.sentences[index].marks.commas)) / 5
    }
}
