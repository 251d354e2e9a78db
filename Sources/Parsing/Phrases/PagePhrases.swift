/// What the lines around an article say: share bars, links to other articles, subscriptions, credits.
enum BoilerplatePhrases {
    /// What kind of line a phrase betrays.
    enum Kind: Int, CaseIterable, Sendable {
        case related, share, subscribe, copyright, staff, credit, advertisement, comment, byline, date, consent
    }

    /// The kinds of a line, which is given in lower case and without marks at its beginning.
    static func kinds(of line: ArraySlice<UInt8>, isShort: Bool) -> [Kind] {
        line.withUnsafeBufferPointer { line in
            beginnings.kinds(beginning: line) + (isShort ? anywhere.kinds(in: line) : [])
        }
    }

    private static let beginnings = table("beginnings")
    private static let anywhere = table("anywhere")

    /// The phrases of all kinds that stand there.
    private static func table(_ place: String) -> PhraseTable<Kind> {
        PhraseTable(
            Kind.allCases.flatMap { kind in
                PackWords.standard.boilerplate("\(kind)-\(place)").bytes.map { (kind, $0) }
            })
    }
}

/// What lines begin or end with that stand in the midst of an article without being of it; lower case.
///
/// Stricter than `BoilerplatePhrases`, since such a line is dropped whatever its neighbours say: "see" and "learn more"
/// lead in sentences of the text as often as links.
enum RemnantPhrases {
    /// Before a colon and a link to another article.
    static let leadIns = PackWords.standard.boilerplate("lead-ins").bytes

    /// Alone on a line, or before what is advertised.
    static let advertisementLabels = PackWords.standard.boilerplate("advertisement-labels").bytes

    /// What asks readers to pass the article on, or to read another.
    static let shareCalls = PackWords.standard.boilerplate("share-calls").bytes

    /// In lines about who may print the text again, who pays for it, and how to get more of it.
    static let notices = PhraseTable(all: PackWords.standard.boilerplate("notices"))

    /// At the end of a caption: who gave the picture.
    static let captionEndings = PackWords.standard.boilerplate("caption-endings").bytes

    /// With these begin, or end in brackets, lines that say who took a picture: `Image copyright Reuters`,
    /// `The gate at dawn (Photo: A. Reed)`.
    static let pictureCredits = PackWords.standard.boilerplate("picture-credits").bytes

    /// What agencies that sell pictures are called, at a line's end.
    static let pictureAgencies = PackWords.standard.boilerplate("picture-agencies").bytes
}

/// What pages say that have no article to show; lower case, English, Russian and Chinese.
enum AbsencePhrases {
    /// In a short title or heading of a page that says what went wrong; in a sentence they may be news.
    static let errorTitles = PackWords.standard.boilerplate("error-titles").bytes

    /// In the title or a short line of such a page.
    static let errors = PackWords.standard.boilerplate("errors").bytes

    /// In the few lines that a page shows until its scripts run.
    static let scripts = PackWords.standard.boilerplate("script-requests").bytes

    /// After the first sentences of an article that is for those who pay.
    static let paywalls = PackWords.standard.boilerplate("paywalls").bytes
}
