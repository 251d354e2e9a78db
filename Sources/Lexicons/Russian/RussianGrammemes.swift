/// What the form of a Russian word says: part of speech, case, number, gender, animacy.
///
/// Packed in 32 bits as `Tools/make_russian_lexicon.py` writes them, so that millions of them cost nothing.
public struct RussianGrammemes: Hashable, Sendable {
    /// OpenCorpora's parts of speech.
    public enum PartOfSpeech: UInt8, Sendable {
        case noun = 1
        case adjective, shortAdjective, comparative
        case verb, infinitive, participle, shortParticiple, gerund
        case numeral, adverb, pronoun, predicative, preposition, conjunction, particle, interjection
    }

    /// The cases; the last four are rare variants (Маш!, чаю, во солдаты, в лесу).
    public enum Case: UInt8, Sendable {
        case nominative = 1
        case genitive, dative, accusative, instrumental, prepositional
        case vocative, partitive, secondAccusative, locative
    }

    /// Singular or plural.
    public enum Number: UInt8, Sendable {
        case singular = 1
        case plural
    }

    /// Gender; `common` for nouns such as «коллега».
    public enum Gender: UInt8, Sendable {
        case masculine = 1
        case feminine, neuter, common
    }

    /// As stored: part of speech in bits 0–4, case 5–8, number 9–10, gender 11–13, animacy 14–15, flags from 16.
    let bits: UInt32

    /// nil for the few words without one.
    public var partOfSpeech: PartOfSpeech? { PartOfSpeech(rawValue: UInt8(bits & 31)) }

    /// nil where the form has none: adverbs, verbs; indeclinable words have every case in turn.
    public var grammaticalCase: Case? { Case(rawValue: UInt8(bits >> 5 & 15)) }

    /// nil where the form has none: adverbs, infinitives.
    public var number: Number? { Number(rawValue: UInt8(bits >> 9 & 3)) }

    /// nil in the plural of adjectives.
    public var gender: Gender? { Gender(rawValue: UInt8(bits >> 11 & 7)) }

    /// nil where animacy makes no difference to the form.
    public var isAnimate: Bool? { bits >> 14 & 3 == 0 ? nil : bits >> 14 & 3 == 1 }

    /// Never inflected: «пальто», «США».
    public var isIndeclinable: Bool { has(16) }
    /// Plural only: «ворота».
    public var isPluralOnly: Bool { has(17) }
    /// Singular only: «молоко».
    public var isSingularOnly: Bool { has(18) }
    /// A given name: «Анна».
    public var isGivenName: Bool { has(19) }
    /// A surname: «Савеня».
    public var isSurname: Bool { has(20) }
    /// A patronymic: «Петровна».
    public var isPatronymic: Bool { has(21) }
    /// A place name.
    public var isPlace: Bool { has(22) }
    /// An organization's name: «Газпром».
    public var isOrganization: Bool { has(23) }
    /// An abbreviation: «ООН».
    public var isAbbreviation: Bool { has(24) }
    /// An adjective used as a pronoun: «этот», «мой».
    public var isPronominal: Bool { has(25) }
    /// An ordinal number: «первый».
    public var isOrdinal: Bool { has(26) }
    /// An archaic, colloquial or mistaken form: rarely the one that is meant.
    public var isRare: Bool { has(27) }

    private func has(_ bit: UInt32) -> Bool { bits >> bit & 1 == 1 }

    /// Whether an adjective or participle of this form can stand with a noun of the other: same case and number, and
    /// in the singular the same gender; in the accusative also the same animacy.
    public func agrees(with noun: RussianGrammemes) -> Bool {
        guard let own = grammaticalCase, let theirs = noun.grammaticalCase, own.basic == theirs.basic else {
            return false
        }
        if let a = number, let b = noun.number, a != b { return false }
        if number != .plural, let a = gender, let b = noun.gender, a != b, b != .common { return false }
        if own == .accusative, let a = isAnimate, let b = noun.isAnimate, a != b { return false }
        return true
    }
}

extension RussianGrammemes.Case {
    /// The case that adjectives show where nouns have a rare variant of it.
    public var basic: Self {
        switch self {
        case .vocative: .nominative
        case .partitive: .genitive
        case .secondAccusative: .accusative
        case .locative: .prepositional
        default: self
        }
    }
}

/// One way to read a Russian word form: the word it is a form of, and which form.
public struct RussianReading: Hashable, Sendable {
    /// The form a dictionary lists, in small letters, with е for ё: nominative singular, infinitive.
    public let lemma: String
    /// Its part of speech, case, number and the like.
    public let grammemes: RussianGrammemes
    /// How likely this reading is among all of the form's, without regard to the words around it; they add up to 1.
    public let probability: Double
    /// Whether the word is in no dictionary, and the reading concluded from its parts or its last letters.
    public let isGuess: Bool
}
