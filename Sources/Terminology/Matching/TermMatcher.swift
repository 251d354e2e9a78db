public import NewsModel

/// Finds the terms of a glossary in texts, in every form their language gives them.
///
/// Shared by all threads; a language is prepared when its first text comes. Matching is linear in the text and
/// independent of the number of terms. Of terms with one spelling the first 64 are found.
public struct TermMatcher: Sendable {
    private let indexes: [Language: LanguageIndex]

    /// Prepares a glossary for matching.
    public init(glossary: Glossary) {
        indexes = Dictionary(
            uniqueKeysWithValues: Language.allCases.map { ($0, LanguageIndex($0, of: glossary)) })
    }

    /// All matches in order of their place, the longer before the shorter; those inside a longer one are nested.
    ///
    /// A document in a language that Svodka does not serve has none.
    /// - Parameter section: what the article's source calls its section; it helps to choose among the readings of a term.
    public func matches(in document: Document, section: String? = nil) -> [TermMatch] {
        guard let language = document.language, let index = indexes[language] else { return [] }
        return index.matches(in: document, subjects: SubjectFields.subjects(ofSection: section))
    }
}
