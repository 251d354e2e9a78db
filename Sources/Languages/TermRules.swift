public import Lexicons
public import UnicodeText

/// What a language contributes to finding the terms of a glossary, and phrases that may be terms.
public struct TermRules: Sendable {
    /// Prepositions, the words of sections and the like; `English/terms.txt` says what each list holds.
    public var lists = WordLists.none
    /// How words take the forms that texts have them in.
    public var inflection = Inflection.none
    /// What makes and ends the phrases that may be terms; `English/phrases.txt` says what each list holds.
    public var phrases = WordLists.none
    /// What the names of people and places are told by; `English/names.txt` says what each list holds.
    public var names = WordLists.none
    /// ICU's transliterator that writes the language's names in Latin letters; nil where no system is in use.
    public var romanization: String?
    /// Whether a capital is no sign of a name by itself, since headlines and titles are full of them.
    public var capitalizesTitles = false
    /// What findings call a letter of the language: “Russian letter”.
    public var letterName = "letter"

    /// Rules with the lists of a language's files.
    public init(_ lists: WordLists = .none, phrases: WordLists = .none, names: WordLists = .none) {
        self.lists = lists
        self.phrases = phrases
        self.names = names
    }
}

/// How words of a language take other forms.
public enum Inflection: Sendable {
    /// Words stand in texts as a glossary has them.
    case none
    /// A word's other forms are made of it, by rules.
    case generated(GeneratedForms)
    /// A lexicon knows the words that a form may belong to; words that belong together agree in case and number.
    case agreement(RussianLexicon)
}

/// What makes the other forms of a word, which is in small letters; all words are bytes of UTF-8.
public struct GeneratedForms: Sendable {
    /// The other forms of a noun.
    public var ofNoun: @Sendable (UnsafeBufferPointer<UInt8>) -> [[UInt8]]
    /// The other forms of a verb.
    public var ofVerb: @Sendable (UnsafeBufferPointer<UInt8>) -> [[UInt8]]

    /// Forms by two rules.
    public init(
        ofNoun: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> [[UInt8]],
        ofVerb: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> [[UInt8]]
    ) {
        self.ofNoun = ofNoun
        self.ofVerb = ofVerb
    }
}

extension LanguagePack {
    /// Whether words of the language agree in case and number.
    public var agrees: Bool {
        if case .agreement = terms.inflection { true } else { false }
    }
}

extension Writing {
    /// Whether the script has small letters and capitals.
    public var hasCapitals: Bool { script == .latin || script == .cyrillic }
}

/// How the press writes what CLDR has a name of: CLDR's names are made for menus, where “Russian” is a language.
public struct DisplayNameRules: Sendable {
    /// `English/display-names.txt` says what each list holds.
    public var lists = WordLists.none
    /// Locales whose names are taken before those of the language itself, for each kind of name.
    public var furtherLocales: @Sendable (DisplayNames.Kind) -> [String] = { _ in [] }
    /// What the press writes for a name of a kind, the best first: `Russian language` for `Russian`.
    public var written: @Sendable (DisplayNames.Kind, String) -> [String] = { [$1] }

    /// Rules with the lists of a language's file.
    public init(_ lists: WordLists = .none) {
        self.lists = lists
    }
}
