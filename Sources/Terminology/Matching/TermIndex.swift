/// The terms of one language, ready to be looked for.
struct TermIndex {
    var words = WordTable()
    var trie = TermTrie()
    var lexemes = LexemeTable()
    /// Readings of forms that were generated for words no lexicon has, by form.
    var generated: [UInt32: [FormReading]] = [:]

    /// A lexeme's symbol has this bit, a form's has not.
    static let lexemeBit: TermTrie.Symbol = 0x8000_0000

    /// Adds a path and the term it stands for.
    mutating func insert(_ path: [TermTrie.Symbol], _ ending: TermTrie.Ending) {
        guard !path.isEmpty else { return }
        trie.insert(path, ending)
    }
}
