/// What the lines of pages begin with, hold or end with that are not of the article, in lower case.
///
/// It is a class, since all that is known of a page is handed from finder to finder.
final class PagePhrases: Sendable {
    // MARK: - Around the article

    /// What kind of line a phrase betrays.
    enum Kind: Int, CaseIterable, Sendable {
        case related, share, subscribe, copyright, staff, credit, advertisement, comment, byline, date, consent
    }

    private let beginnings: PhraseTable<Kind>
    private let anywhere: PhraseTable<Kind>

    // MARK: - In the midst of the article

    // Stricter than the phrases above, since such a line is dropped whatever its neighbours say: "see" and "learn more"
    // lead in sentences of the text as often as links.

    /// Before a colon and a link to another article.
    let leadIns: [[UInt8]]

    /// Alone on a line, or before what is advertised.
    let advertisementLabels: [[UInt8]]

    /// What asks readers to pass the article on, or to read another.
    let shareCalls: [[UInt8]]

    /// In lines about who may print the text again, who pays for it, and how to get more of it.
    let notices: PhraseTable<Void>

    /// At the end of a caption: who gave the picture.
    let captionEndings: [[UInt8]]

    /// With these begin, or end in brackets, lines that say who took a picture: `Image copyright Reuters`,
    /// `The gate at dawn (Photo: A. Reed)`.
    let pictureCredits: [[UInt8]]

    /// What agencies that sell pictures are called, at a line's end.
    let pictureAgencies: [[UInt8]]

    // MARK: - Instead of an article

    /// In a short title or heading of a page that says what went wrong; in a sentence they may be news.
    let errorTitles: [[UInt8]]

    /// In the title or a short line of such a page.
    let errors: [[UInt8]]

    /// In the few lines that a page shows until its scripts run.
    let scriptRequests: [[UInt8]]

    /// After the first sentences of an article that is for those who pay.
    let paywalls: [[UInt8]]

    init(_ words: PackWords) {
        beginnings = Self.table("beginnings", words)
        anywhere = Self.table("anywhere", words)
        leadIns = words.boilerplate("lead-ins").bytes
        advertisementLabels = words.boilerplate("advertisement-labels").bytes
        shareCalls = words.boilerplate("share-calls").bytes
        notices = PhraseTable(all: words.boilerplate("notices"))
        captionEndings = words.boilerplate("caption-endings").bytes
        pictureCredits = words.boilerplate("picture-credits").bytes
        pictureAgencies = words.boilerplate("picture-agencies").bytes
        errorTitles = words.boilerplate("error-titles").bytes
        errors = words.boilerplate("errors").bytes
        scriptRequests = words.boilerplate("script-requests").bytes
        paywalls = words.boilerplate("paywalls").bytes
    }

    /// The phrases of all kinds that stand there.
    private static func table(_ place: String, _ words: PackWords) -> PhraseTable<Kind> {
        PhraseTable(Kind.allCases.flatMap { kind in words.boilerplate("\(kind)-\(place)").bytes.map { (kind, $0) } })
    }

    /// The kinds of a line, which is given in lower case and without marks at its beginning.
    func kinds(of line: ArraySlice<UInt8>, isShort: Bool) -> [Kind] {
        line.withUnsafeBufferPointer { line in
            beginnings.kinds(beginning: line) + (isShort ? anywhere.kinds(in: line) : [])
        }
    }
}
