/// 1 when the sentence opens its paragraph.
struct ParagraphStartScorer: SentenceScorer {
    let name = "paragraphStart"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.sentences[index].placeInParagraph == 0 ? 1 : 0
    }
}
