import NewsModel

/// The words an edition prints that no source wrote: everything a native editor may want to change, and nothing else.
///
/// In a template `{name}` stands for a value. Counted things are templates by the number's plural category.
struct Catalogue: Sendable {
    /// Shapes of a template by plural category (CLDR); languages use the ones they have.
    struct Counted: Sendable {
        var one = ""
        var few = ""
        let other: String
    }

    // The head.
    var title: String
    let edition: String
    /// `{city}`, `{offset}`.
    let timesOfCity: String
    /// `{offset}`.
    let timesOfZone: String
    /// `{weekday}`, `{day}`, `{month}`, `{year}`.
    let fullDate: String
    /// `{day}`, `{month}`, `{year}`.
    let plainDate: String
    /// `{day}`, `{month}`.
    let shortDate: String
    /// Monday first.
    let weekdays: [String]
    /// As in a date.
    let months: [String]
    /// `{n}`: of stories.
    let stories: Counted
    /// `{n}`: of the articles that the stories come from.
    let fromArticles: Counted
    /// `{stories}`, `{articles}`, `{languages}`.
    let count: String
    /// `{language}` as `LanguageName.counted`, `{n}`.
    let countInLanguage: String
    /// Between two languages of the count.
    let countSeparator: String
    let nothingToday: String
    /// `{date}`: of a message.
    let subject: String
    /// `{subject}`, `{headline}`.
    let subjectWithHeadline: String

    // The body.
    let contents: String
    var sections: [SectionName: String]
    /// `{headline}`, `{language}`: of a story in another language than the edition's.
    let foreignHeadline: String
    /// `{source}`, `{language}`.
    let source: String
    /// Between source, place and time.
    let placeSeparator: String
    /// Before the day and between day and time.
    let timeSeparator: String
    /// `{sources}`.
    let also: String
    /// `{date}`, `{headline}` in quotation marks: of a story that an earlier digest began.
    let continues: String
    let sourceSeparator: String
    /// `{source}`, `{sentence}`.
    let adds: String
    let termsTitle: String
    /// `{terms}`.
    let terms: String
    let termEquals: String
    let termSeparator: String
    let teaser: String

    // The end.
    /// `{reasons}`.
    let omitted: String
    let omissionSeparator: String
    /// `{n}`, `{files}`.
    let unreadable: Counted
    let notArticles: Counted
    /// `{n}`, `{language}`.
    let inLanguage: Counted
    let otherDay: Counted
    let duplicates: Counted
    let told: Counted
    /// ` {files}` in brackets, after a reason.
    let files: String
    let fileSeparator: String
    /// `{n}`.
    let moreFiles: String
    let note: String

    /// Between the groups of three digits of a number of five digits or more; empty for none.
    let groupSeparator: String
    /// Whether numbers of four digits are grouped too.
    let groupsFourDigits: Bool

    static func of(_ edition: Language) -> Catalogue {
        switch edition {
        case .english: .english
        case .russian: .russian
        case .chinese: .chinese
        }
    }
}
