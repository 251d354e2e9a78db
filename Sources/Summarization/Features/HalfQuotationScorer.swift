/// 1 when the sentence is a piece of a quotation: who speaks, or what was said, stands elsewhere.
struct HalfQuotationScorer: SentenceScorer {
    let name = "halfQuotation"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.quotations.isPiece(index) ? 1 : 0
    }
}
