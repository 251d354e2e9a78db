public import NewsModel

/// A word or phrase that names a concept in one language (ISO 30042, `termSec`).
public struct Term: Hashable, Sendable {
    /// As the glossary writes it, without white space at its ends.
    public var text: String
    /// Whether it is to be used, may be used, or is retired (ISO 30042, `administrativeStatus`).
    public var status: AdministrativeStatus
    /// Nil where the glossary does not say.
    public var type: TermType?
    /// Nil where the glossary does not say.
    public var partOfSpeech: PartOfSpeech?
    /// What the glossary remarks on this very term.
    public var note: String?

    /// Makes a term, preferred unless said otherwise.
    public init(
        _ text: String, status: AdministrativeStatus = .preferred, type: TermType? = nil,
        partOfSpeech: PartOfSpeech? = nil, note: String? = nil
    ) {
        self.text = text
        self.status = status
        self.type = type
        self.partOfSpeech = partOfSpeech
        self.note = note
    }

    /// Whether the term may be offered to a reader: neither deprecated nor superseded.
    public var isCurrent: Bool { status == .preferred || status == .admitted }
}

/// How a term is made (ISO 30042, `termType`).
public enum TermType: String, CaseIterable, Sendable {
    case fullForm, abbreviation, acronym, variant

    /// Reads the word a glossary uses, whatever its case and spacing: `full form`, `fullForm`, `acronym`.
    public init?(parsing word: String) {
        switch word.lowercased().filter({ $0.isLetter }) {
        case "fullform": self = .fullForm
        case "abbreviation", "shortform", "abbreviatedform", "сокращение", "аббревиатура", "缩写": self = .abbreviation
        case "acronym", "initialism": self = .acronym
        case "variant", "spellingvariant": self = .variant
        default: return nil
        }
    }
}

/// A term's part of speech (ISO 30042, `partOfSpeech`), in the values TBX-Basic allows and those translators add.
public enum PartOfSpeech: String, CaseIterable, Sendable {
    case noun, properNoun, verb, adjective, adverb, other

    /// Reads the word a glossary uses: `noun`, `proper noun`, `n.`, `сущ.`, `名词`; nil for a word that says nothing.
    public init?(parsing word: String) {
        let word = word.lowercased().filter { !$0.isWhitespace && $0 != "." && $0 != "_" && $0 != "-" }
        guard let value = PartOfSpeech.words[word] else { return nil }
        self = value
    }

    /// The word that glossaries of ours carry.
    public var word: String { self == .properNoun ? "proper noun" : rawValue }

    private static let words: [String: PartOfSpeech] = [
        "noun": .noun, "n": .noun, "сущ": .noun, "существительное": .noun, "名词": .noun, "名詞": .noun,
        "propernoun": .properNoun, "propn": .properNoun, "propername": .properNoun, "name": .properNoun,
        "имясобственное": .properNoun, "专有名词": .properNoun,
        "verb": .verb, "v": .verb, "гл": .verb, "глагол": .verb, "动词": .verb,
        "adjective": .adjective, "adj": .adjective, "a": .adjective, "прил": .adjective, "прилагательное": .adjective,
        "形容词": .adjective,
        "adverb": .adverb, "adv": .adverb, "нар": .adverb, "наречие": .adverb, "副词": .adverb,
        "other": .other, "phrase": .other,
    ]
}
