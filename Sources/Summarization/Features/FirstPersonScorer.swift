/// 1 when the writer, a speaker or the reader is named in the first or second person.
struct FirstPersonScorer: SentenceScorer {
    let name = "firstPerson"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.sentences[index].words.speaksInFirstPerson ? 1 : 0
    }
}
