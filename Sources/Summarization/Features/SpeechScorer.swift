/// The share of the sentence inside quotation marks: 0 to 1.
struct SpeechScorer: SentenceScorer {
    let name = "speech"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.sentences[index].marks.speech
    }
}
