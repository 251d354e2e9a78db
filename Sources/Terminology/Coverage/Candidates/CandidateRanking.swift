import Glibc
import NewsModel

/// Orders candidates by how likely they are terms.
struct CandidateRanking {
    let articles: [AnalyzedArticle]
    let translations: TranslationEvidence

    func ranked(_ seen: [CandidateCollector.Seen]) -> [TermCandidate] {
        seen.map(candidate).sorted {
            ($1.score, $1.count, $0.language.rawValue, $0.text) < ($0.score, $0.count, $1.language.rawValue, $1.text)
        }
    }

    /// The C-value (Frantzi, Ananiadou 2000): frequent and long is good, inside something longer is not; a name is
    /// likelier a term than a phrase, and what several articles have likelier than what one repeats.
    private func candidate(_ seen: CandidateCollector.Seen) -> TermCandidate {
        let isName = seen.names * 2 > seen.count
        let length = log2(Double(seen.words) + 1)
        let spread = 1 + log2(Double(seen.articles.count))
        let score = length * Double(seen.count - seen.nested) * spread * (isName ? 1.5 : 1)
        let source = articles[seen.exampleArticle].sourceName
        return TermCandidate(
            language: seen.language, text: Self.form(of: seen, isName: isName), isName: isName, count: seen.count,
            articles: seen.articles,
            example: seen.example, exampleSource: source, proposals: proposals(of: seen), score: score)
    }

    /// What brackets gave, the most frequent for each language; where they gave nothing, what translations did.
    private func proposals(of seen: CandidateCollector.Seen) -> [TermCandidate.Proposal] {
        Language.allCases.compactMap { language in
            let given = seen.brackets.filter { $0.language == language }
            let counts = Dictionary(given.map { ($0.text, 1) }, uniquingKeysWith: +)
            guard let text = counts.min(by: { ($1.value, $0.key) < ($0.value, $1.key) })?.key,
                let article = given.first(where: { $0.text == text })?.article
            else { return language == seen.language ? nil : translated(seen, into: language) }
            return TermCandidate.Proposal(
                language: language, text: text, evidence: .brackets, source: articles[article].sourceName)
        }
    }

    private func translated(_ seen: CandidateCollector.Seen, into language: Language) -> TermCandidate.Proposal? {
        translations.equivalent(of: seen.key, seen.language, in: language).map {
            TermCandidate.Proposal(
                language: language, text: $0.text, evidence: .translation(times: $0.times), source: "")
        }
    }

    /// In Russian the dictionary form; else that form where it occurs, or the most frequent one. Spellings that open a
    /// sentence count where there is no other, since their capital says nothing.
    private static func form(of seen: CandidateCollector.Seen, isName: Bool) -> String {
        let inner = seen.forms.filter { !$0.key.opensSentence }
        let known = inner.isEmpty ? seen.forms : inner
        let bases = known.filter(\.key.isBase)
        let form = (bases.isEmpty ? known : bases).min { ($1.value, $0.key.text) < ($0.value, $1.key.text) }?.key.text
        guard seen.language == .russian, let headed = seen.headed else { return form ?? seen.key }
        return RussianBaseForm(isSingular: seen.isSingular, isName: isName).text(headed.words, head: headed.head)
    }
}
