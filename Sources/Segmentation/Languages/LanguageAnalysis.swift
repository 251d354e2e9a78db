import Lexicons
import NewsModel

/// What the analysis of a language consists of.
struct LanguageAnalysis: Sendable {
    let rules: SentenceRules
    let conventions: TokenConventions
    /// The dictionary form of a normalized word.
    let lemma: @Sendable (String) -> String

    /// The analysis for a language; languages that Svodka does not serve get the nearest one's.
    static func of(_ tag: LanguageTag) -> LanguageAnalysis {
        switch tag.primary {
        case "ru", "be", "uk", "bg": russian
        case "zh", "ja": chinese
        default: english
        }
    }

    static let english = LanguageAnalysis(
        rules: .english, conventions: .english, lemma: { $0 })
    static let russian: LanguageAnalysis = {
        let lexicon = RussianLexicon()
        return LanguageAnalysis(
            rules: .russian, conventions: .russian, lemma: { lexicon.lemma(of: $0) })
    }()
    static let chinese = LanguageAnalysis(
        rules: .chinese, conventions: .english, lemma: { $0 })
}
