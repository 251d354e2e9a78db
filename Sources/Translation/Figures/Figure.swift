import NewsModel

/// A number or a date in a text.
struct Figure: Hashable, Sendable {
    enum Value: Hashable, Sendable {
        /// In digits as in `12.5`: no group marks, no zeros at either end, a point as decimal mark.
        case number(String)
        case date(year: Int?, month: Int, day: Int)

        /// Whether the two can stand for one another: two numbers, or two dates that both have a year or both lack one.
        func hasType(of other: Value) -> Bool {
            switch (self, other) {
            case (.number, .number): true
            case (.date(let a, _, _), .date(let b, _, _)): (a == nil) == (b == nil)
            default: false
            }
        }
    }

    /// How a date was written, so that another can be written in the same way.
    enum Style: Hashable, Sendable {
        case number(isGrouped: Bool)
        /// `14 May 2025`, `14 мая 2025`.
        case dayMonth
        /// `May 14, 2025`.
        case monthDay
        /// `2025年5月14日`; the last character is kept.
        case chinese(last: UInt32)
        /// `14.05.2025`
        case dotted
        /// `2025-05-14`
        case iso
    }

    /// In scalars of the text.
    let range: Range<Int>
    let value: Value
    let style: Style
}

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
    /// Words for a time or a length of it with the numbers that may stand for them, in lower case.
    let hours: [String: [Double]]

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
