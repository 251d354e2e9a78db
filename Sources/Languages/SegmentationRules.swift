public import Lexicons

/// What a language contributes to finding sentences and words.
public struct SegmentationRules: Sendable {
    /// Abbreviations, words that open sentences and the like; `English/segmentation.txt` tells what each list holds.
    public var lists = WordLists.none
    /// Another language's lists, whose abbreviations this one's texts use: Dr., Inc. in a Cyrillic text.
    public var borrowed = WordLists.none
    /// Whether ! and ? end a sentence also before a small letter; not where names end with them.
    public var strongStopsAlwaysEnd = false
    /// Whether a colon with a dash and a capital after it opens direct speech, which is a sentence of its own.
    public var speechFollowsColon = false
    /// Whether a hyphen between letters keeps them together; if not, only after one of `hyphen-prefixes`.
    public var joinsHyphens = false
    /// Whether brackets in a row are a smile: `привет)))`.
    public var bracketsSmile = false
    /// Whether `s'` is a possessive.
    public var hasPossessive = false
    /// Makes what looks words up; called when the first text in the language comes.
    public var makeWordForms: @Sendable () -> WordForms = { WordForms() }
    /// Languages without a pack that are divided by these rules, with no dictionary forms.
    public var relatives: [String] = []

    /// Rules whose lists are read when they are first asked for.
    public init(_ lists: WordLists = .none) {
        self.lists = lists
    }
}

/// What looking a word up tells of it; words are normalized.
public struct WordForms: Sendable {
    /// The dictionary form.
    public var lemma: @Sendable (String) -> String = { $0 }
    /// Whether a word of small letters, known to be on no list of abbreviations, is none indeed.
    public var isWholeWord: @Sendable (String) -> Bool = { $0.utf8.count > 3 }
    /// Whether a word is a verb in a finite form; nil for languages where a look-up cannot tell.
    public var isFiniteVerb: (@Sendable (String) -> Bool)?
    /// Whether a word can be an adjective; nil for languages where a look-up cannot tell.
    public var isAdjective: (@Sendable (String) -> Bool)?
    /// Whether a word is one of the language's and most likely no name; nil for languages where a look-up cannot tell.
    public var isCommonWord: (@Sendable (String) -> Bool)?
    /// Whether a word with one hyphen is two words; nil where it never is.
    public var isCompound: (@Sendable (String) -> Bool)?
    /// Whether the language has the word; nil where that is not known.
    public var contains: (@Sendable (String) -> Bool)?

    /// Nothing known.
    public init() {}
}

/// How characters that stand side by side without spaces make words: lists of characters and words.
public struct WordDivision: Sendable {
    /// `Chinese/segmentation.txt` tells what each list holds.
    public let lists: WordLists
    /// The words of the language.
    public let lexicon: ChineseLexicon

    /// A division by a lexicon's words.
    public init(_ lists: WordLists, lexicon: ChineseLexicon) {
        self.lists = lists
        self.lexicon = lexicon
    }
}
