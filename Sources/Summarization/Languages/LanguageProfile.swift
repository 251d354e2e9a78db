import NewsModel

/// What judging a sentence needs to know of its language; words are as `Token.normalized` has them.
struct LanguageProfile: Sendable {
    /// Openings that point back at something said before: "he", "this", "его", "该".
    var backReferences: Set<String> = []
    /// Words by which a writer or a speaker names himself or the reader.
    var firstPerson: Set<String> = []
    /// What dates are written with beside numbers: months, days of the week.
    var calendarWords: Set<String> = []
    /// Beginnings of captions: a sentence that opens so tells what a picture shows, or whose it is.
    var captionOpenings = Openings()
    /// Beginnings of what is said to the reader about the page: "scroll down", "подписывайтесь".
    var appealOpenings = Openings()
    /// What an agency's first line has after place and date: before it stand headings and captions.
    var datelineMarks = Openings()
    /// The usual length of a key sentence, in words; in characters for Chinese.
    var typicalLength = 20.0
    /// Whether length is counted in characters, since words are not divided in writing.
    var countsCharacters = false

    static func of(_ language: Language?) -> LanguageProfile {
        switch language {
        case .english: english
        case .russian: russian
        case .chinese: chinese
        default: other
        }
    }

    /// For texts in none of the three: judged by position, length and the words they repeat.
    private static let other = LanguageProfile()

    /// A word list as it stands in the language files.
    static func words(_ list: String) -> Set<String> {
        Set(list.split { $0.isWhitespace }.map(String.init))
    }
}
