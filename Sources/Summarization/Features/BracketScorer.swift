/// Bracketed asides, up to three.
struct BracketScorer: SentenceScorer {
    let name = "brackets"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        Double(min(3, text.sentences[index].marks.brackets))
    }
}
