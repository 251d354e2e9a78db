import Languages

/// What a language contributes to finding the ends of sentences: lists of words, and what they cannot tell.
struct SentenceRules: Sendable {
    let abbreviations: Abbreviations
    /// Whether ! and ? end a sentence also before a small letter; not where names end with them.
    let strongStopsAlwaysEnd: Bool
    /// Whether a colon with a dash and a capital after it opens direct speech, which is a sentence of its own.
    let speechFollowsColon: Bool
    /// Whether a word is a verb in a finite form, for languages where a look-up can tell; nil elsewhere.
    let isFiniteVerb: (@Sendable (String) -> Bool)?
    /// Whether a word of small letters, known to be on no list of abbreviations, is none indeed.
    let isWholeWord: @Sendable (String) -> Bool
    /// Whether a word can be an adjective, and whether it is one of the language's and no name; nil where no look-up can
    /// tell.
    let isAdjective: (@Sendable (String) -> Bool)?
    let isCommonWord: (@Sendable (String) -> Bool)?
    /// Two words with a point between them that are one thing, each pair as `word follower`.
    let boundPairs: WordSet
    /// What is known of writing without spaces, of which there may be some in any text.
    let divider: WordDivider?
    private let lemma: @Sendable (String) -> String
    /// One table for all words, since a copy of one for each role would cost as much as finding a sentence.
    private let roles: WordMap

    init(_ rules: SegmentationRules, _ forms: WordForms, abbreviations: Abbreviations, divider: WordDivider?) {
        self.abbreviations = abbreviations
        strongStopsAlwaysEnd = rules.strongStopsAlwaysEnd
        speechFollowsColon = rules.speechFollowsColon
        isFiniteVerb = forms.isFiniteVerb
        isWholeWord = forms.isWholeWord
        isAdjective = forms.isAdjective
        isCommonWord = forms.isCommonWord
        lemma = forms.lemma
        boundPairs = WordSet(rules.lists.lines("bound-pairs").flatMap(Self.pairs))
        self.divider = divider
        var roles: [FoldedKey: UInt16] = [:]
        for (list, role) in WordRoles.lists {
            for word in rules.lists.words(list) { roles[FoldedKey(word), default: 0] |= role.rawValue }
        }
        self.roles = WordMap(roles)
    }

    func has(_ role: WordRoles, _ word: FoldedKey) -> Bool {
        roles[word].map { WordRoles(rawValue: $0).contains(role) } ?? false
    }

    /// Whether a letter names which one: hepatitis B, группа Б.
    func namesByLetter(_ word: Range<Int>, in text: ScalarText) -> Bool {
        roles[FoldedKey(lemma(text.string(word).lowercased()))].map {
            WordRoles(rawValue: $0).contains(.lettered)
        } ?? false
    }

    /// A line with a word and all that may follow it as pairs.
    private static func pairs(_ line: Substring) -> [String] {
        let words = line.split(separator: " ")
        return words.dropFirst().map { "\(words[0]) \($0)" }
    }
}

/// What words are to the ends of sentences.
struct WordRoles: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    /// Opens a sentence far more often than it follows an abbreviation: The, But; В, Он.
    static let starter = WordRoles(rawValue: 1 << 0)
    /// Begins a sentence even with a small letter, where the writer was careless.
    static let carelessStarter = WordRoles(rawValue: 1 << 1)
    /// A preposition or the like with which a sentence opens on a phrase of time or place: At 5 a.m. Mr. Smith …
    static let fronting = WordRoles(rawValue: 1 << 2)
    /// Stands before a number in a heading: Chapter 3. Discussion
    static let section = WordRoles(rawValue: 1 << 3)
    /// Labels a picture or table at the beginning of its caption: Figure 2.3
    static let caption = WordRoles(rawValue: 1 << 4)
    /// An abbreviation after which a capital is a new sentence more often than not: times of day, academic degrees.
    static let usuallyEnding = WordRoles(rawValue: 1 << 5)
    /// Begins with a capital wherever it stands, so that it shows no new sentence after p.m.: Monday.
    static let capitalized = WordRoles(rawValue: 1 << 6)
    /// A name that ends with an exclamation mark: Yahoo!
    static let exclamatory = WordRoles(rawValue: 1 << 7)
    /// A year's mark, before which «г.» stands for "year" and not for "town".
    static let yearMark = WordRoles(rawValue: 1 << 8)
    /// A pronoun that looks like an abbreviation: «сообщили им. Он», «школа им. Горького».
    static let pronoun = WordRoles(rawValue: 1 << 9)

    /// A noun that a letter tells apart: hepatitis B, Group D; класс А.
    static let lettered = WordRoles(rawValue: 1 << 10)
    /// A verb of saying, behind its subject: Delgard asked.
    static let speech = WordRoles(rawValue: 1 << 11)
    /// Stands beside the hours of a time of day: a.m., мск.
    static let clock = WordRoles(rawValue: 1 << 12)
    /// Follows the name of a time zone: 6 p.m. London time.
    static let zone = WordRoles(rawValue: 1 << 13)
    /// Stands between a number and its measure: тыс., million.
    static let magnitude = WordRoles(rawValue: 1 << 14)

    /// The roles by the lists of a pack that name their words.
    static let lists: [(String, WordRoles)] = [
        ("starters", .starter), ("careless-starters", .carelessStarter), ("fronting", .fronting),
        ("section-labels", .section), ("caption-labels", .caption), ("usually-ending", .usuallyEnding),
        ("capitalized", .capitalized), ("exclamatory", .exclamatory), ("year-marks", .yearMark),
        ("abbreviation-like-pronouns", .pronoun), ("lettered", .lettered), ("speech-verbs", .speech),
        ("clock-words", .clock), ("zone-words", .zone), ("magnitudes", .magnitude),
    ]
}
