import Languages
import NewsModel

/// What the analysis of a language consists of: its pack's lists as tables that are quick to look into.
struct LanguageAnalysis: Sendable {
    /// Tells analyses with different lemmas apart.
    let number: UInt8
    let rules: SentenceRules
    let conventions: TokenConventions
    /// The dictionary form of a normalized word.
    let lemma: @Sendable (String) -> String

    init(number: UInt8, _ rules: SegmentationRules, forms: WordForms, divider: WordDivider?) {
        self.number = number
        let abbreviations = Abbreviations(rules.lists, borrowed: rules.borrowed)
        self.rules = SentenceRules(rules, forms, abbreviations: abbreviations, divider: divider)
        conventions = TokenConventions(rules, forms, abbreviations: abbreviations)
        lemma = forms.lemma
    }

    /// The same rules without dictionary forms, for a language that has no pack.
    fileprivate init(number: UInt8, like relative: LanguageAnalysis) {
        self.number = number
        rules = relative.rules
        conventions = relative.conventions
        lemma = { $0 }
    }
}

/// The analyses of all languages, each made when the first text in its language comes.
struct LanguageAnalyses: Sendable {
    /// Those of the languages that Svodka ships.
    static let standard = LanguageAnalyses(.standard)

    let identifier: LanguageIdentifier
    private let packs: LanguagePacks
    private let served: PerLanguage<LanguageAnalysis>
    private let sharedDivider: OnDemand<WordDivider?>

    init(_ packs: LanguagePacks) {
        self.packs = packs
        identifier = LanguageIdentifier(packs)
        let divider = OnDemand { packs.all.lazy.compactMap(\.division).first.map(WordDivider.init) }
        sharedDivider = divider
        served = PerLanguage(packs) { pack in
            let number = packs.all.firstIndex { $0.language == pack.language } ?? 0
            return LanguageAnalysis(
                number: UInt8(clamping: number), pack.segmentation, forms: pack.segmentation.makeWordForms(),
                divider: divider.value)
        }
    }

    /// The language of a tag, where it is served.
    func served(_ tag: LanguageTag) -> Language? { packs[tag]?.language }

    /// Divides what is written without spaces, whatever the language around it; nil where no language is written so.
    var divider: WordDivider? { sharedDivider.value }

    /// The analysis for a language; one that is not served gets its relative's, or else the first language's, without
    /// lemmas.
    func of(_ tag: LanguageTag) -> LanguageAnalysis {
        if let analysis = served[packs[tag]?.language] { return analysis }
        let relative = packs.all.first { $0.segmentation.relatives.contains(tag.primary) } ?? packs.all.first
        let number = UInt8(clamping: packs.all.count)
        return served[relative?.language].map { LanguageAnalysis(number: number, like: $0) }
            ?? LanguageAnalysis(number: number, SegmentationRules(), forms: WordForms(), divider: nil)
    }

    /// The analysis for a paragraph of a text in `tag`: its own script's, where that is another one than the text's.
    func of(_ tag: LanguageTag, paragraphIn script: Writing.Script?) -> LanguageAnalysis {
        guard let script, let pack = packs.all.first(where: { $0.writing.script == script }),
            !pack.tag.isSameLanguage(as: tag), !pack.segmentation.relatives.contains(tag.primary)
        else { return of(tag) }
        return served[pack.language] ?? of(tag)
    }
}
