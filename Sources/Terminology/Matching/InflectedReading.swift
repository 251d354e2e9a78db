import Lexicons

/// What a reading of a form says to matching: which lexeme it is, and in which cases and numbers.
struct InflectedReading {
    /// The same for all forms that the same glossary word may take in a text.
    let key: UInt64
    let lexeme: RussianLexeme
    let grammar: GrammarSet
    let isNoun: Bool
    let isAttribute: Bool
    let isName: Bool
    /// Whether it is the given name, patronymic or surname of a person.
    let isPerson: Bool
    let probability: Float

    /// Nil for readings no term inflects by: adverbs, short adjectives, prepositions.
    init?(_ reading: RussianLexicon.Reading, form: UnsafeBufferPointer<UInt8>) {
        let grammemes = reading.grammemes
        var kind: UInt64
        switch grammemes.partOfSpeech {
        case .noun: kind = 1
        case .adjective: kind = 2
        case .participle: kind = 3 + Self.participleKind(form) << 4
        case .verb, .infinitive, .gerund: kind = 4
        case .numeral: kind = 5
        default: return nil
        }
        if kind == 2, Self.isSuperlative(form) { kind = 6 }
        if grammemes.isSurname || grammemes.isPatronymic { kind |= Self.genderKind(grammemes) << 4 }
        key = reading.lexeme.key | kind << 48
        lexeme = reading.lexeme
        grammar = GrammarSet(grammemes)
        isNoun = kind & 0xF == 1
        isAttribute = kind & 0xF == 2 || kind & 0xF == 3 || kind & 0xF == 6
        isPerson = grammemes.isGivenName || grammemes.isSurname || grammemes.isPatronymic
        isName = isPerson || grammemes.isPlace
        probability = reading.isCounted ? reading.probability : grammemes.isRare ? 0.1 : 1
    }

    /// важнейший and высший are no forms of the terms важный and высокий, though dictionaries file them there.
    private static func isSuperlative(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
        guard form.count > 10 else { return false }
        let ending = form.suffix(14)
        return suppletiveStems.contains { form.starts(with: $0.utf8) } || form.starts(with: "наи".utf8)
            || ending.contains("ейш".utf8) || ending.contains("айш".utf8)
    }

    private static let suppletiveStems = ["высш", "лучш", "худш", "меньш"]

    /// Николаевич and Николаевна, Громов and Громова are two people, though dictionaries file them as one word; so are
    /// Иванович and Иваныч to a glossary that has one of them.
    private static func genderKind(_ grammemes: RussianGrammemes) -> UInt64 {
        (grammemes.gender == .feminine ? 2 : 1) + (grammemes.isPatronymic && grammemes.isRare ? 2 : 0)
    }

    /// Participles of one verb share its lexeme; what stands before the ending of an adjective distinguishes them
    /// (объединивший, объединённый): 12 bits of a hash.
    private static func participleKind(_ form: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var stem = UnsafeBufferPointer(rebasing: form[...])
        if stem.count > 8, stem.suffix(4).elementsEqual("ся".utf8) {
            stem = UnsafeBufferPointer(rebasing: stem.dropLast(4))
        }
        // Endings have two letters, or three in -ого, -ему, -ыми.
        let isLong =
            stem.suffix(4).elementsEqual("го".utf8) || stem.suffix(4).elementsEqual("му".utf8)
            || stem.suffix(4).elementsEqual("ми".utf8)
        return UInt64(WordInterner.hash(UnsafeBufferPointer(rebasing: stem.dropLast(isLong ? 6 : 4))) & 0x7FF)
    }
}

extension GrammarSet {
    /// The case and number of a form; all of them where it has none.
    init(_ grammemes: RussianGrammemes) {
        guard let position = grammemes.grammaticalCase?.basic.rawValue, position >= 1, position <= 6 else {
            self = .any
            return
        }
        let singular = GrammarSet.form(case: Int(position) - 1, isPlural: false)
        let plural = GrammarSet.form(case: Int(position) - 1, isPlural: true)
        switch grammemes.number {
        case .singular: self = singular
        case .plural: self = plural
        case nil: self = singular.union(plural)
        }
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    /// Whether the bytes occur in a row.
    fileprivate func contains(_ bytes: String.UTF8View) -> Bool {
        guard count >= bytes.count else { return false }
        return (startIndex...(endIndex - bytes.count)).contains { self[$0..<($0 + bytes.count)].elementsEqual(bytes) }
    }
}

/// A way to read a form: as some form of a lexeme that the glossary has.
struct FormReading {
    /// The lexeme, as a symbol of the trie.
    let lexeme: TermTrie.Symbol
    /// The cases and numbers the form can have in this reading.
    var grammar: GrammarSet
    /// How often the form is meant this way: 0 to 1.
    var probability: Float
}

/// A set of pairs of case and number; words that agree share at least one.
struct GrammarSet: OptionSet, Hashable {
    let rawValue: UInt16

    static let nominative = GrammarSet(rawValue: 0b00_0001_00_0001)
    static let singular = GrammarSet(rawValue: 0b111111)
    static let plural = GrammarSet(rawValue: 0b111111 << 6)
    static let any = GrammarSet(rawValue: 0xFFFF)

    /// Cases are nominative, genitive, dative, accusative, instrumental, prepositional: 0 to 5.
    static func form(case position: Int, isPlural: Bool) -> GrammarSet {
        GrammarSet(rawValue: 1 << UInt16(position + (isPlural ? 6 : 0)))
    }
}
