import Glibc
import NewsModel

/// Orders candidates by how likely they are terms.
struct CandidateRanking {
    let articles: [AnalyzedArticle]
    let translations: TranslationEvidence

    func ranked(_ phrases: [SeenPhrase]) -> [TermCandidate] {
        phrases.concurrentMap(candidate).sorted {
            ($1.score, $1.count, $0.language.rawValue, $0.text) < ($0.score, $0.count, $1.language.rawValue, $1.text)
        }
    }

    private func candidate(_ phrase: SeenPhrase) -> TermCandidate {
        let articles = phrase.articles
        let text = CandidateForm(articles: self.articles).text(of: phrase)
        let example = CandidateExample(phrase, articles: self.articles)
        return TermCandidate(
            language: phrase.language, text: text, isName: phrase.isName, count: phrase.count,
            articles: articles.map(\.position), uses: articles.map(\.count),
            isInTitle: phrase.uses.contains { $0.traits.contains(.inTitle) },
            example: example.text, exampleSource: example.source,
            proposals: proposals(of: phrase, text: text), score: score(of: phrase, articles: articles.count))
    }

    /// The C-value (Frantzi, Ananiadou 2000): frequent and long is good, inside something longer is not; a name is
    /// likelier a term than a phrase, and what several articles have likelier than what one repeats.
    private func score(of phrase: SeenPhrase, articles: Int) -> Double {
        let length = log2(Double(phrase.uses[0].length) + 1)
        let spread = 1 + log2(Double(articles))
        return length * Double(phrase.count - phrase.nested) * spread * (phrase.isName ? 1.5 : 1)
    }

    /// What brackets gave, the most frequent for each language; where they gave nothing, what translations did.
    private func proposals(of phrase: SeenPhrase, text: String) -> [EquivalentProposal] {
        var brackets = BracketEvidence()
        for use in phrase.uses {
            let article = articles[Int(use.article)]
            brackets.look(behind: use.tokens.upperBound, in: article.document(of: use), article.sourceName)
        }
        return Language.allCases.filter { $0 != phrase.language }.compactMap { language in
            brackets.proposal(in: language)
                ?? translations.equivalent(of: phrase.uses[0].key, text, phrase.language, in: language)
        }
    }
}
