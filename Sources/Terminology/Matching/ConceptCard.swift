import NewsModel

/// What matches in one language carry of a concept: made once, when the concept is first met.
final class ConceptCard {
    let reference: ConceptReference
    /// The preferred term of each other language.
    let equivalents: [Language: String]
    let sections: [LanguageSection]
    let isGlossed: Bool
    let isChecked: Bool

    init(_ concept: ConceptEntry, except language: Language) {
        reference = concept.reference
        equivalents = concept.equivalents(except: language)
        sections = concept.sections
        isGlossed = concept.isGlossed
        isChecked = concept.isChecked
    }
}
