/// Capitalized words after the first, up to six, as a share of six; 0 in writing without capitals.
struct NameScorer: SentenceScorer {
    let name = "names"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        Double(min(Self.most, text.sentences[index].words.names)) / Double(Self.most)
    }

    private static let most = 6
}
