public import Lexicons
public import NewsModel

/// Everything that Svodka knows of one language it serves, a component for each stage.
///
/// A component that a pack leaves alone says nothing of the language: the stage works without it, as it does for a text
/// in a language that nobody serves.
public struct LanguagePack: Sendable {
    /// Which language it is.
    public let language: Language
    /// The tag that editions in the language carry, with the script where it needs saying: `zh-Hans`.
    public var tag: LanguageTag
    /// The language's name in itself, as readers look for it.
    public var ownName: String
    /// The language's name in English, for findings.
    public var englishName: String
    /// The zone, by its name in the tz database, of the times that its press does not place; nil where its press has many.
    public var homeZone: String?
    /// How it is written.
    public var writing = Writing()
    /// What tells texts in the language from others of its alphabet.
    public var identification = Identification()
    /// The words around articles, in credits and in dates.
    public var parsing = ParsingWords()
    /// What ends its sentences, and what its words are.
    public var segmentation = SegmentationRules()
    /// How characters that stand side by side make words; nil where spaces divide them.
    public var division: WordDivision?
    /// What its key sentences are chosen by.
    public var summary = SummaryRules()
    /// How alike articles in it must be to tell one event.
    public var grouping = GroupingRules()
    /// How frequent words are in general; nil where nothing was counted.
    public var frequencies: WordFrequencies?
    /// In `function-words`: words too common to say what a text is about or to tell one event from another.
    public var functionWords = WordLists.none
    /// In lists such as `names economy` and `words economy`: what tells a text's section.
    public var sections = WordLists.none
    /// What tells that a story goes on with one of an earlier day.
    public var archive = ArchiveRules()
    /// What editions in the language print in our words; phrases that it does not have are those of the first pack.
    public var catalogue = LanguageFile("")
    /// How the language sets what stands around its words.
    public var typography = Typography()
    /// Which shape of a noun goes with a number.
    public var pluralCategory: @Sendable (Int) -> PluralCategory = { _ in .other }

    /// How terms are found in texts, and what may be one.
    public var terms = TermRules()
    /// How the press writes the names that everybody knows: of countries, languages, months.
    public var displayNames = DisplayNameRules()
    /// How figures are written, and what a translation is compared by.
    public var translation = TranslationRules()

    /// A pack that knows the language's tag alone.
    public init(_ language: Language) {
        self.language = language
        tag = LanguageTag(rawValue: language.rawValue)
        ownName = language.rawValue
        englishName = language.rawValue
    }
}

/// How a language is written.
public struct Writing: Sendable {
    /// The scripts whose letters are told apart.
    public enum Script: Sendable {
        case latin, cyrillic, han, kana, hangul
    }

    /// nil for any other script.
    public var script: Script?
    /// Whether spaces stand between words.
    public var dividesWords = true

    /// A way of writing.
    public init(_ script: Script? = nil, dividesWords: Bool = true) {
        self.script = script
        self.dividesWords = dividesWords
    }
}

extension Writing.Script {
    /// Whether a scalar is one of the script's common letters.
    public func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .latin: 0x41...0x5A ~= scalar.value || 0x61...0x7A ~= scalar.value || 0xC0...0x24F ~= scalar.value
        case .cyrillic: 0x400...0x52F ~= scalar.value
        case .han: 0x3400...0x9FFF ~= scalar.value
        case .kana: 0x3041...0x30FF ~= scalar.value
        case .hangul: 0xAC00...0xD7AF ~= scalar.value
        }
    }
}

/// The languages of a run, in the order of its editions.
public struct LanguagePacks: Sendable {
    /// A pack for each, in the order of the editions.
    public let all: [LanguagePack]
    /// What is known of languages that texts are in and nobody serves, so that they are not taken for others.
    public var neighbours = Identification.neighbours
    /// Which language a script is of that no pack is written in.
    public var scriptLanguages: ScriptLanguages { ScriptLanguages.others.value }

    private let positions: [Language: Int]
    private let sharedCommonWords: OnDemand<CommonWords>

    /// Packs with the common words that Svodka ships.
    public init(_ packs: [LanguagePack]) {
        self.init(packs, commonWords: CommonWords.embedded)
    }

    /// - Parameter commonWords: instead of those that Svodka ships.
    public init(_ packs: [LanguagePack], commonWords: OnDemand<CommonWords>) {
        all = packs
        positions = Dictionary(
            packs.enumerated().map { ($0.element.language, $0.offset) }, uniquingKeysWith: { first, _ in first })
        sharedCommonWords = commonWords
    }

    /// The common words of the news in all languages.
    public var commonWords: CommonWords { sharedCommonWords.value }

    /// English, Russian and Chinese.
    public static let standard = LanguagePacks([.english, .russian, .chinese])

    /// The languages that are served.
    public var languages: [Language] { all.map(\.language) }

    /// The languages that are served, one of them first.
    public func languages(first language: Language) -> [Language] { [language] + languages.filter { $0 != language } }

    /// The language of messages, and of words in files that programs read: the first.
    public var messages: Language? { languages.first }

    /// The tag that texts in a language carry.
    public func tag(of language: Language) -> LanguageTag {
        self[language]?.tag ?? LanguageTag(rawValue: language.rawValue)
    }

    /// How a language sets what stands around its words; the usual way for one that is not served.
    public func typography(of tag: LanguageTag) -> Typography { self[tag]?.typography ?? Typography() }

    /// Places in the words of each language: a table with a column for each, and whether every reader knows the place.
    public static let places = LanguageFile(file: "places.csv")

    /// The pack of a language; nil where it is not served.
    public subscript(language: Language) -> LanguagePack? { positions[language].map { all[$0] } }

    /// The pack of a tag's language, whatever its script and region; nil where it is not served.
    public subscript(tag: LanguageTag) -> LanguagePack? { Language(rawValue: tag.primary).flatMap { self[$0] } }

    /// These packs and one more.
    public func adding(_ pack: LanguagePack) -> LanguagePacks {
        var packs = LanguagePacks(all + [pack], commonWords: sharedCommonWords)
        packs.neighbours = neighbours
        return packs
    }
}

extension Language {
    /// The languages that Svodka serves, in the order of editions.
    public static var served: [Language] { LanguagePacks.standard.languages }

    /// The tag that an edition in this language carries, with the script where it needs saying: `en`, `zh-Hans`.
    public var tag: LanguageTag { LanguagePacks.standard[self]?.tag ?? LanguageTag(rawValue: rawValue) }
}

extension LanguageTag {
    /// The language as one that Svodka serves; nil for every other language.
    public var language: Language? { LanguagePacks.standard[self]?.language }
}
