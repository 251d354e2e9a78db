import Lexicons
import NewsModel

/// What the analysis of a language consists of.
struct LanguageAnalysis: Sendable {
    /// Tells analyses with different lemmas apart.
    let number: UInt8
    let rules: SentenceRules
    let conventions: TokenConventions
    /// The dictionary form of a normalized word.
    let lemma: @Sendable (String) -> String

    /// The analysis for a language; languages that Svodka does not serve get the nearest one's, without lemmas.
    static func of(_ tag: LanguageTag) -> LanguageAnalysis {
        switch tag.primary {
        case "en": english
        case "ru": russian
        case "zh": chinese
        case "be", "uk", "bg": LanguageAnalysis(number: 3, rules: .russian, conventions: .russian, lemma: { $0 })
        case "ja": LanguageAnalysis(number: 3, rules: .chinese, conventions: .chinese, lemma: { $0 })
        default: LanguageAnalysis(number: 3, rules: .english, conventions: .english, lemma: { $0 })
        }
    }

    /// The analysis for a paragraph of a text in `tag`: its own script's, where that is another one than the text's.
    static func of(_ tag: LanguageTag, paragraphIn script: ScriptCounts.Script?) -> LanguageAnalysis {
        switch script {
        case .latin where !["en", "de"].contains(tag.primary): english
        case .cyrillic where !["ru", "be", "uk", "bg"].contains(tag.primary): russian
        case .han where !["zh", "ja"].contains(tag.primary): chinese
        default: of(tag)
        }
    }

    private static let english: LanguageAnalysis = {
        let lexicon = EnglishLexicon()
        return LanguageAnalysis(number: 0, rules: .english, conventions: .english, lemma: { lexicon.lemma(of: $0) })
    }()

    private static let russian: LanguageAnalysis = {
        let lexicon = RussianLexicon()
        return LanguageAnalysis(number: 1, rules: .russian, conventions: .russian, lemma: { lexicon.lemma(of: $0) })
    }()

    private static let chinese: LanguageAnalysis = {
        let lexicon = EnglishLexicon()
        return LanguageAnalysis(number: 2, rules: .chinese, conventions: .chinese, lemma: { lexicon.lemma(of: $0) })
    }()
}
