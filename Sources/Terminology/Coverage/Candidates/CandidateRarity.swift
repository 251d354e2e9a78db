import Glibc
import Lexicons
import NewsModel

/// Weighs candidates by how rare their words are in the language at large: terms are made of words that are more frequent
/// here than elsewhere («weirdness», Ahmad and others 1999).
struct CandidateRarity {
    private let articles: [AnalyzedArticle]
    private let frequencies: [Language: WordFrequencies]
    /// The words of all texts.
    private let totals: [Language: Int]

    init(_ articles: [AnalyzedArticle]) {
        self.articles = articles
        var totals: [Language: Int] = [:]
        for article in articles {
            guard let language = article.language else { continue }
            totals[language, default: 0] += article.document.tokens.count { $0.kind == .word }
        }
        self.totals = totals
        frequencies = Dictionary(
            uniqueKeysWithValues: totals.keys.compactMap { language in
                WordFrequencies(language).map { (language, $0) }
            })
    }

    /// Whether a plain word is hardly more frequent here than anywhere.
    func isCommonplace(_ phrase: SeenPhrase) -> Bool {
        guard phrase.isPlain else { return false }
        return excess(of: phrase) < (phrase.uses.contains(where: opens) ? Self.leastExcessInFront : Self.leastExcess)
    }

    /// Whether it stands in a title or in a text's first sentence.
    private func opens(_ use: PhraseUse) -> Bool {
        use.traits.contains(.inTitle)
            || articles[Int(use.article)].document.sentencePosition(of: use.tokens.lowerBound) == 0
    }

    /// By what a phrase's likelihood to be a term is multiplied: between 0 and 1.
    ///
    /// A name's own words say nothing («Россия», East Lake University of Technology); but English spells much with a capital
    /// that is no name (“Article”, “State”), which the word's frequency tells. Neither depends on how much news there is;
    /// what a plain word is worth does, as it has nothing else to show for it.
    func factor(of phrase: SeenPhrase) -> Double {
        guard frequencies[phrase.language] != nil else { return Self.unknown }
        if phrase.isPlain { return min(0.75, excess(of: phrase) / 4) }
        guard phrase.isName else { return max(0.05, (6.5 - level(of: phrase)) / 3.5) }
        guard phrase.language == .english, phrase.uses[0].length == 1 else { return 1 }
        let rarity = max(0, (5.5 - level(of: phrase)) / 2.5)
        return max(0.1, rarity * rarity)
    }

    /// A hundred times as frequent, as a decimal logarithm, but in front thirty times.
    ///
    /// With twenty times everywhere, and twice with the title enough, the keywords of «Независимая газета» gain 1.5 points
    /// of F1, those of Russia Today and English terms nothing; but the sample day's list fills with «сутки», «старт», “bus”
    /// and “village”.
    private static let leastExcess = 2.0
    private static let leastExcessInFront = 1.5
    /// Where no frequencies are known: as most phrases in other languages have it.
    private static let unknown = 0.6

    /// How much more frequent a phrase is here than its words are in general, as a decimal logarithm.
    private func excess(of phrase: SeenPhrase) -> Double {
        let total = max(1, totals[phrase.language] ?? 1)
        return log10(Double(phrase.count) / Double(total)) + 9 - level(of: phrase)
    }

    /// The mean of the words' levels (`WordFrequencies.level`), small words within a name left out.
    private func level(of phrase: SeenPhrase) -> Double {
        guard let frequencies = frequencies[phrase.language] else { return WordFrequencies.rarest }
        let use = phrase.uses[0]
        let tokens = articles[Int(use.article)].document(of: use).tokens[use.tokens].filter {
            !EnglishStopWords.connectors.contains($0.normalized)
        }
        return tokens.reduce(0) { $0 + frequencies.level(of: WordKey.of($1.lemma)) } / Double(max(1, tokens.count))
    }
}
