import Glibc

/// News tells the most important first: the logarithm of the sentence's rank, negative.
///
/// A logarithm rather than a fixed three lets a strong sentence at rank 4 to 10 replace a weak one.
struct PositionScorer: SentenceScorer {
    let name = "position"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        -log(Double(index + 1))
    }
}
