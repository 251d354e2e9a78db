import NewsModel

/// Whether a translation is out of proportion to its source: a part left out, or something else in its place.
struct LengthCheck {
    /// The natural logarithm of translation over source in scalars: its middle and how far it strays.
    private struct Proportion {
        let middle: Float
        let spread: Float
    }

    /// Shorter sources prove nothing.
    private static let shortest = 40
    private static let shortestChinese = 15

    /// How many spreads from the middle are out of proportion; 1 in 300 human translations of news is.
    private static let limit: Float = 3.5

    /// Measured on 11,000 news sentences translated by people.
    private static let proportions: [String: Proportion] = [
        "en-ru": Proportion(middle: 0.025, spread: 0.18), "ru-en": Proportion(middle: -0.036, spread: 0.18),
        "en-zh": Proportion(middle: -1.354, spread: 0.25), "zh-en": Proportion(middle: 1.219, spread: 0.28),
        // From the two above: nobody measured these directly.
        "ru-zh": Proportion(middle: -1.38, spread: 0.3), "zh-ru": Proportion(middle: 1.24, spread: 0.32),
    ]

    func remarks(on sentence: CheckedSentence) -> [TranslationRemark] {
        let pair = "\(sentence.source.languageTag.primary)-\(sentence.target.languageTag.primary)"
        let shortest = sentence.source.language == .chinese ? Self.shortestChinese : Self.shortest
        guard let proportion = Self.proportions[pair], sentence.source.scalarCount >= shortest,
            sentence.target.scalarCount > 0
        else { return [] }
        let ratio = Float(sentence.target.scalarCount) / Float(sentence.source.scalarCount)
        let deviation = (Logarithm.natural(ratio) - proportion.middle) / proportion.spread
        guard abs(deviation) > Self.limit else { return [] }
        let message =
            deviation < 0
            ? "the translation is much shorter than the original" : "the translation is much longer than the original"
        return [TranslationRemark(.length, sentence: sentence.id, message: message)]
    }
}
