/// The terms of one language, ready to be looked for.
struct TermIndex {
    let words: WordLookup
    let trie: TermTrie
    let lexemes: LexemeTable
    /// Readings of forms that were generated for words no lexicon has, by form.
    let generated: [TermTrie.Symbol: [FormReading]]
}

/// The index of a language while terms are added to it.
struct TermIndexParts {
    var words = WordTable()
    var trie = TermTrieBuilder()
    var lexemes = LexemeTable()
    var generated: [TermTrie.Symbol: [FormReading]] = [:]

    func finished() -> TermIndex {
        TermIndex(words: WordLookup(words), trie: TermTrie(trie), lexemes: lexemes, generated: generated)
    }
}
