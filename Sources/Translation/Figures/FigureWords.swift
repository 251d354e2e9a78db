import NewsModel

/// How a language writes numbers and dates.
struct FigureWords: Sendable {
    /// The names of each month in lower case; the first is the one written in a date.
    let months: [[String]]
    /// Whether the month stands before the day when a date is written new.
    let monthFirst: Bool
    let decimalMark: UInt32
    /// What stands between groups of three digits when they are written.
    let groupMark: UInt32
    /// Words that multiply the number before them, in lower case, by a power of ten.
    let magnitudes: [String: Int]
    /// Numbers written in words, in lower case.
    let numerals: [String: Int]

    static func of(_ tag: LanguageTag) -> FigureWords {
        switch tag.primary {
        case "ru", "be", "uk": .russian
        case "zh": .chinese
        default: .english
        }
    }

    /// The month a word names, 1 to 12; nil when it names none.
    func month(_ word: String) -> Int? {
        months.firstIndex { $0.contains(word) }.map { $0 + 1 }
    }
}
