import NewsModel

/// Common words of the news in English, Russian and Chinese, written for this program: what two texts about one event
/// share when no term of a glossary and no name helps.
///
/// A line is a concept: its English, Russian and Chinese words, in dictionary form, divided by spaces. A word may stand
/// in several lines; it then counts for each.
enum CommonWords {
    static let table = ConceptTable(places, time, society, world, actions)

    /// Whether a word is one of them, and no name of a place.
    static func isCommon(_ word: String, in language: Language?) -> Bool {
        switch language {
        case .english: EnglishForms.candidates(of: word).contains { common.english[$0] != nil }
        case .russian: common.russian[word] != nil
        case .chinese: common.chinese[word] != nil
        case nil: false
        }
    }

    /// Whether a word is one of them, or a name of a country or a large city.
    static func isKnown(_ word: String, in language: Language?) -> Bool {
        switch language {
        case .english: EnglishForms.candidates(of: word).contains { table.english[$0] != nil }
        case .russian: table.russian[word] != nil
        case .chinese: table.chinese[word] != nil
        case nil: false
        }
    }

    private static let common = ConceptTable(time, society, world, actions)
}
