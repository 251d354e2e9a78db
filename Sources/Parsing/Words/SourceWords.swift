import Languages

/// The words that sources are read by, of all languages of a run, in tables that are quick to look into.
///
/// A source carries them to whatever reads in it: `SourceText.words`. It is a class, since every line that is read takes
/// them along.
final class SourceWords: Sendable {
    let dates: DateWords
    let credits: CreditWords
    let hanCredits: HanCreditWords
    let marks: TextMarks
    private let sharedPhrases: OnDemand<PagePhrases>

    init(_ packs: LanguagePacks) {
        let words = PackWords(packs: packs)
        dates = DateWords(words)
        credits = CreditWords(words)
        hanCredits = HanCreditWords(words)
        marks = TextMarks(words)
        sharedPhrases = OnDemand { PagePhrases(words) }
    }

    /// Those of English, Russian and Chinese.
    static let standard = SourceWords(.standard)

    /// What the lines of pages say; made for the first page, so that a page asks once.
    var phrases: PagePhrases { sharedPhrases.value }
}
