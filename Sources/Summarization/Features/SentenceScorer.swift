/// One thing that speaks for or against a sentence, as a number that a weight is multiplied with.
protocol SentenceScorer: Sendable {
    /// The feature's name in `--explain` and in the weights.
    var name: String { get }

    /// The feature's value for the sentence at `index`; 0 where it says nothing.
    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double
}

extension [any SentenceScorer] {
    /// All of them, in the order in which `--explain` lists them.
    static let all: [any SentenceScorer] = [
        PositionScorer(), ShortnessScorer(), LengthScorer(), TitleScorer(), SupportScorer(), NoveltyScorer(),
        NameScorer(), QuotationScorer(), SpeechScorer(), DashScorer(), SurroundingsScorer(),
        FragmentScorer(), BackReferenceScorer(), ConnectiveScorer(), FirstPersonScorer(), ColonScorer(),
        BracketScorer(), IsolationScorer(), HalfQuotationScorer(),
    ]
}
