import Foundation
import NewsModel

/// Orders candidates by how likely they are terms.
struct CandidateRanking {
    let articles: [AnalyzedArticle]

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
            language: seen.language, text: Self.form(of: seen), isName: isName, count: seen.count,
            articles: seen.articles,
            example: seen.example, exampleSource: source, proposals: [], score: score)
    }

    /// The dictionary form where it occurs, else the most frequent one.
    private static func form(of seen: CandidateCollector.Seen) -> String {
        let forms = seen.baseForms.isEmpty ? seen.forms : seen.baseForms
        return forms.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? seen.key
    }
}
