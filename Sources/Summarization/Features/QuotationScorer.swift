/// 1 when the sentence opens with a quotation mark: somebody's words, mostly not the news.
struct QuotationScorer: SentenceScorer {
    let name = "quotation"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.sentences[index].marks.opensWithQuotation ? 1 : 0
    }
}
