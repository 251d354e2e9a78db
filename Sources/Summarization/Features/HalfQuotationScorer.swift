/// 1 when the sentence has one end of a quotation without the other: who speaks, or what was said, stands elsewhere.
struct HalfQuotationScorer: SentenceScorer {
    let name = "halfQuotation"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.sentences[index].marks.hasOpenQuotation ? 1 : 0
    }
}
