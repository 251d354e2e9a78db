import Configuration
import Languages
import NewsModel

/// The words an edition prints that no source wrote: everything a native editor may want to change, and nothing else.
///
/// They lie in `Sources/Languages/English/catalogue.yaml` and so on. In a phrase `{name}` stands for a value; counted phrases have a form for each
/// plural category of the language.
struct Catalogue: Sendable {
    /// The forms of a counted phrase by plural category (CLDR); languages use the ones they have.
    struct Counted: Sendable {
        var forms: [PluralCategory: String] = [:]

        /// The form of a category; the general one where the catalogue has none.
        subscript(category: PluralCategory) -> String {
            forms[category] ?? forms[.other] ?? ""
        }
    }

    // The head.
    var title = ""
    var edition = ""
    var timesOfCity = ""
    var timesOfZone = ""
    /// Between two sentences in a row; nothing in Chinese.
    var sentenceSeparator = ""
    var fullDate = ""
    var plainDate = ""
    var shortDate = ""
    var monthHeading = ""
    /// Monday first.
    var weekdays: [String] = []
    /// As in a date.
    var months: [String] = []
    /// As in a heading.
    var monthNames: [String] = []
    var stories = Counted()
    /// Of the articles that the stories come from.
    var fromArticles = Counted()
    var count = ""
    var countInLanguage = ""
    var countSeparator = ""
    var nothingToday = ""
    /// Of a message.
    var subject = ""
    var subjectWithHeadline = ""
    /// Whom a message is to, where addresses are not shown.
    var readers = ""
    var contents = ""
    /// What the links to the other editions are, for those who hear the page.
    var editionsLabel = ""

    // The body.
    var sections: [SectionName: String] = [:]
    /// Of a story in another language than the edition's.
    var foreignHeadline = ""
    /// What a story in another language is about: names, things, amounts.
    var about = ""
    var source = ""
    /// Of an article that says neither who published it nor where.
    var noSource = ""
    /// Between source, place and time.
    var placeSeparator = ""
    /// Between day and time.
    var timeSeparator = ""
    var also = ""
    /// Of a story that an earlier digest began.
    var continues = ""
    /// Of a later version of an article that an earlier digest had.
    var revises = ""
    var sourceSeparator = ""
    var adds = ""
    var termsTitle = ""
    var terms = ""
    var termEquals = ""
    var termSeparator = ""
    /// Of a name that no glossary has, in Latin letters.
    var transliterated = ""
    var teaser = ""
    /// Before a machine's translation that nobody has read.
    var machineMark = ""
    /// Before the original that stands below a translation.
    var originalLabel = ""
    /// Who made a story's translations.
    var translationLine = ""
    /// Who translated, where the file does not say.
    var desk = ""
    /// The translation memory, as an origin.
    var earlierTranslations = ""
    /// An engine's name and version.
    var engine = ""
    /// Of a story whose headline is translated, by a person or by a machine.
    var translatedHeadline = ""
    var draftedHeadline = ""

    // The end.
    var omitted = ""
    var omissionSeparator = ""
    var unreadable = Counted()
    var notArticles = Counted()
    var inLanguage = Counted()
    var otherDay = Counted()
    var duplicates = Counted()
    /// Of what an earlier digest has published.
    var told = Counted()
    /// After a reason.
    var files = ""
    var fileSeparator = ""
    var moreFiles = ""
    var note = ""
    /// Follows the note where the edition holds translations.
    var translationNote = ""

    // The list of all days.
    var archiveTitle = ""
    var nothingYet = ""
    var coverageFile = ""

    var coverage = Coverage()

    /// Between the groups of three digits of a number of five digits or more; empty for none.
    var groupSeparator = ""
    /// Whether numbers of four digits are grouped too.
    var groupsFourDigits = false
    /// By primary subtag, as they stand after the edition's "in"; `und` for a language that is not in the table.
    var languages: [String: String] = [:]

    /// The catalogue with what a file says in the place of what it said.
    ///
    /// - Throws: `SettingError` for a phrase that does not exist, and for a value that a phrase does not have.
    func reading(_ bytes: [UInt8], name: String) throws(SettingError) -> Catalogue {
        var catalogue = self
        if let value = try SettingFile.value(of: bytes, name: name) {
            try SettingKey.read(value, Self.keys, into: &catalogue)
        }
        return catalogue
    }

    /// The language as it stands after the edition's "in": `Belarusian`, `белорусском`, `白俄罗斯文`.
    func languageName(_ tag: LanguageTag) -> String {
        languages[tag.primary] ?? languages["und"] ?? tag.rawValue
    }
}
