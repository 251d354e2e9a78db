import Glibc
import NewsModel

/// Orders candidates by how likely they are terms.
struct CandidateRanking {
    let articles: [AnalyzedArticle]
    let translations: TranslationEvidence
    let rarity: CandidateRarity

    func ranked(_ phrases: [SeenPhrase]) -> [TermCandidate] {
        let form = CandidateForm(articles: articles)
        let named = Array(zip(phrases, phrases.concurrentMap { form.text(of: $0) }))
        return merged(named.map { (phrase: $0, text: $1) }).concurrentMap { candidate($0.phrase, $0.text) }.sorted {
            ($1.score, $1.count, $0.language.rawValue, $0.text) < ($0.score, $0.count, $1.language.rawValue, $1.text)
        }
    }

    private typealias Named = (phrase: SeenPhrase, text: String)

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
        let example = CandidateExample(phrase, articles: self.articles)
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
    /// alters what can be told from chance (`CandidateBenchmark`).
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
        for use in phrase.uses {
            let article = articles[Int(use.article)]
            let document = article.document(of: use)
            // Behind 国家情报总监办公室 they stand for the whole of it, not for 办公室.
            guard phrase.language != .chinese || !ChineseFragments.goesOn(before: use.tokens.lowerBound, document)
            else {
                continue
            }
            brackets.look(behind: use.tokens.upperBound, in: document, article.sourceName)
        }
        return Language.allCases.filter { $0 != phrase.language }.compactMap { language in
            brackets.proposal(in: language)
                ?? translations.equivalent(of: phrase.uses[0].key, text, phrase.language, in: language)
        }
    }
}
