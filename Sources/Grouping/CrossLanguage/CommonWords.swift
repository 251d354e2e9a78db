import NewsModel

/// Common words of the news in English, Russian and Chinese, written for this program: what two texts about one event
/// share when no term of a glossary and no name helps.
///
/// A line is a concept: its English, Russian and Chinese words, in dictionary form, divided by spaces. A word may stand
/// in several lines; it then counts for each.
enum CommonWords {
    static let table = ConceptTable(places, time, society, world, actions)

    /// The keys of these words in a language, without names of places.
    static func keys(in language: Language?) -> Set<UInt64> {
        switch language {
        case .english: Set(common.english.keys)
        case .russian: Set(common.russian.keys)
        case .chinese: Set(common.chinese.keys)
        default: []
        }
    }

    /// Whether a word is one of them, or a name of a country or a large city.
    static func isKnown(_ word: String, in language: Language?) -> Bool {
        let key = WordKey.of(word)
        return switch language {
        case .english: table.english[key] != nil
        case .russian: table.russian[key] != nil
        case .chinese: table.chinese[key] != nil
        default: false
        }
    }

    private static let common = ConceptTable(time, society, world, actions)
}
