import Glibc
import Languages
import Lexicons
import NewsModel

/// Orders candidates by how likely they are terms.
struct CandidateRanking {
    let articles: [AnalyzedArticle]
    let translations: TranslationEvidence
    let rarity: CandidateRarity
    let languages: PhraseLanguages

    func ranked(_ phrases: [SeenPhrase]) -> [TermCandidate] {
        let form = CandidateForm(articles: articles, languages: languages)
        let named = Array(zip(phrases, phrases.concurrentMap { form.text(of: $0) }))
        let variants = NameVariants(languages: languages)
        let whole = variants.joined(merged(named.map { (phrase: $0, text: $1) }))
        return whole.concurrentMap { candidate($0.phrase, $0.text) }.sorted {
            ($1.score, $1.count, $0.language.rawValue, $0.text) < ($0.score, $0.count, $1.language.rawValue, $1.text)
        }
    }

    typealias Named = (phrase: SeenPhrase, text: String)

    /// One phrase for each text: what looked like two words may be two forms of one.
    private func merged(_ phrases: [Named]) -> [Named] {
        struct Name: Hashable {
            let language: Language
            let text: String
        }
        var places: [Name: Int] = [:]
        var merged: [Named] = []
        for named in phrases {
            let name = Name(language: named.phrase.language, text: named.text)
            if let place = places[name] {
                merged[place].phrase.absorb(named.phrase)
            } else {
                places[name] = merged.count
                merged.append(named)
            }
        }
        return merged
    }

    private func candidate(_ phrase: SeenPhrase, _ text: String) -> TermCandidate {
        let articles = phrase.articles
        let example = CandidateExample(phrase, articles: self.articles, languages: languages)
        return TermCandidate(
            language: phrase.language, text: text, isName: phrase.isName, count: phrase.count,
            articles: articles.map(\.position), uses: articles.map(\.count),
            isInTitle: phrase.uses.contains { $0.traits.contains(.inTitle) },
            example: example.text, exampleSource: example.source,
            proposals: proposals(of: phrase, text: text), score: score(of: phrase, articles: articles.count))
    }

    /// The C-value (Frantzi, Ananiadou 2000): frequent and long is good, inside something longer is not. What is rare in
    /// the language at large is likelier a term, a name likelier than a phrase, what several articles have likelier than
    /// what one repeats, what an article begins with likelier than what comes late in it. What was put together from known
    /// terms, or for the occasion, is half as likely one.
    ///
    /// The root of the length gains Russian keywords 0.3 points of F1, the place half a point; of English terms neither
    /// alters what differs from chance (`CandidateBenchmark`).
    private func score(of phrase: SeenPhrase, articles: Int) -> Double {
        let length = log2(Double(phrase.uses[0].length) + 1).squareRoot()
        let spread = 1 + log2(Double(articles))
        let place = pow(Double(phrase.firstToken + 5), -0.1)
        let kind =
            (phrase.isName ? 1.5 : 1) * (phrase.mostly(.loose) ? 0.5 : 1) * (phrase.mostly(.composed) ? 0.5 : 1)
        return length * Double(phrase.freeCount) * spread * place * kind * rarity.factor(of: phrase)
    }

    /// What brackets gave, the most frequent for each language; where they gave nothing, what translations did.
    private func proposals(of phrase: SeenPhrase, text: String) -> [EquivalentProposal] {
        var brackets = BracketEvidence()
        let words = languages[phrase.language]?.characterWords
        for use in phrase.uses {
            let article = articles[Int(use.article)]
            let document = article.document(of: use)
            // Behind 国家情报总监办公室 they stand for the whole of it, not for 办公室.
            if let words, PhraseFragments.goesOn(before: use.tokens.lowerBound, document, words) { continue }
            brackets.look(behind: use.tokens.upperBound, in: document, article.sourceName, languages)
        }
        return languages.served.filter { $0 != phrase.language }.compactMap { language in
            brackets.proposal(in: language)
                ?? translations.equivalent(of: phrase.uses[0].key, text, phrase.language, in: language)
        }
    }
}

/// Weighs candidates by how rare their words are in the language at large: terms are made of words that are more frequent
/// here than elsewhere («weirdness», Ahmad and others 1999).
struct CandidateRarity {
    private let articles: [AnalyzedArticle]
    private let languages: PhraseLanguages
    private let frequencies: [Language: WordFrequencies]
    /// The words of all texts.
    private let totals: [Language: Int]

    init(_ articles: [AnalyzedArticle], languages: PhraseLanguages) {
        self.articles = articles
        self.languages = languages
        var totals: [Language: Int] = [:]
        for article in articles {
            guard let language = article.language else { continue }
            totals[language, default: 0] += article.document.tokens.count { $0.kind == .word }
        }
        self.totals = totals
        frequencies = Dictionary(
            uniqueKeysWithValues: totals.keys.compactMap { language in
                languages.pack(of: language)?.frequencies.map { (language, $0) }
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
    /// that is no name (“Article”, “State”), which the word's frequency shows. Neither depends on how much news there is;
    /// what a plain word is worth does, as it has nothing else to show for it.
    func factor(of phrase: SeenPhrase) -> Double {
        guard frequencies[phrase.language] != nil else { return Self.factorWithoutFrequencies }
        if phrase.isPlain { return min(0.75, excess(of: phrase) / 4) }
        guard phrase.isName else { return max(0.05, (6.5 - level(of: phrase)) / 3.5) }
        guard languages[phrase.language]?.capitalizesTitles ?? false, phrase.uses[0].length == 1 else { return 1 }
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
    private static let factorWithoutFrequencies = 0.6

    /// How much more frequent a phrase is here than its words are in general, as a decimal logarithm.
    private func excess(of phrase: SeenPhrase) -> Double {
        let total = max(1, totals[phrase.language] ?? 1)
        return log10(Double(phrase.count) / Double(total)) + 9 - level(of: phrase)
    }

    /// The mean of the words' levels (`WordFrequencies.level`), small words within a name left out.
    private func level(of phrase: SeenPhrase) -> Double {
        guard let frequencies = frequencies[phrase.language] else { return WordFrequencies.rarest }
        let use = phrase.uses[0]
        let connectors = languages[phrase.language]?.connectors ?? []
        let tokens = articles[Int(use.article)].document(of: use).tokens[use.tokens].filter {
            !connectors.contains($0.normalized)
        }
        return tokens.reduce(0) { $0 + frequencies.level(of: WordKey.of($1.lemma)) } / Double(max(1, tokens.count))
    }
}
