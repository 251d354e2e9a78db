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
