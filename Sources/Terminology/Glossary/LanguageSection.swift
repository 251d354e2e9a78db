public import NewsModel

/// The terms of a concept in one language, in the glossary's order (ISO 30042, `langSec`).
public struct LanguageSection: Hashable, Sendable {
    public var language: LanguageTag
    public var terms: [Term]

    public init(language: LanguageTag, terms: [Term]) {
        self.language = language
        self.terms = terms
    }

    /// The term to use: the first preferred one, else the first admitted one; nil when all are retired.
    public var preferred: Term? {
        terms.first { $0.status == .preferred } ?? terms.first { $0.status == .admitted }
    }
}
