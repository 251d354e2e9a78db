/// 1 when the sentence does not end as one: a heading, a caption, a byline, a row of a table.
struct FragmentScorer: SentenceScorer {
    let name = "fragment"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.sentences[index].marks.isComplete ? 0 : 1
    }
}
