/// What may stand at one place of a Russian term.
struct RussianSlot {
    struct Lexeme {
        let symbol: TermTrie.Symbol
        let grammar: GrammarSet
        let isNoun: Bool
        let isAttribute: Bool
        /// Whether it is the name of a person.
        let isPerson: Bool
    }

    let form: TermTrie.Symbol
    var lexemes: [Lexeme] = []
    /// Whether the form alone will do, too.
    var allowsForm = true

    var isNominativeNoun: Bool { lexemes.contains { $0.isNoun && !$0.grammar.isDisjoint(with: .nominative) } }

    /// A single word is looked for in all forms of the words it is the dictionary form of.
    mutating func chooseSingle(_ traits: TermTraits) {
        let isVerb = traits.contains(.isVerb)
        var chosen = lexemes.filter { lexeme in
            // «Леонов» is a name of its own, not several people called Леон.
            !lexeme.grammar.isDisjoint(with: lexeme.isPerson ? .nominative.intersection(.singular) : .nominative)
                || isVerb
        }
        if chosen.isEmpty { chosen = lexemes.filter { !$0.isPerson } }
        // «кость» is not the man called Кость.
        let isWord = traits.contains(.isLowercase) && chosen.contains { !$0.isPerson }
        if isWord { chosen.removeAll { $0.isPerson } }
        let nouns = chosen.filter(\.isNoun)
        if !nouns.isEmpty, !isVerb { chosen = nouns + chosen.filter(\.isAttribute) }
        lexemes = chosen.uniqued()
        // The form itself is one of the lexeme's, and is weighed there against its other readings.
        allowsForm = lexemes.isEmpty
    }
}

extension [RussianSlot.Lexeme] {
    /// Each lexeme once.
    func uniqued() -> [RussianSlot.Lexeme] {
        guard count > 1 else { return self }
        var seen: Set<TermTrie.Symbol> = []
        return filter { seen.insert($0.symbol).inserted }
    }
}
