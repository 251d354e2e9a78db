/// 1 for what stands around the news and does not tell it, such as captions, labels and questions: chosen only where
/// there is nothing else.
struct SurroundingsScorer: SentenceScorer {
    let name = "surroundings"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.tells(sentenceAt: index) ? 0 : 1
    }
}
