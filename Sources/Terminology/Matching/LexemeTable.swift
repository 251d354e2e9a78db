/// The lexemes of a glossary's words as symbols of the trie.
struct LexemeTable {
    private var symbols: [UInt64: TermTrie.Symbol] = [:]
    /// Which beginnings of words the lexemes have, by a hash of one to three letters: most words of a text are none of
    /// them, and need no look into the lexicon.
    private var beginnings: [Bool] = Array(repeating: false, count: 1 << 14)
    private var count: TermTrie.Symbol = 0

    var isEmpty: Bool { count == 0 }

    func symbol(_ key: UInt64) -> TermTrie.Symbol? { symbols[key] }

    /// - Parameters:
    ///   - stem: a form in UTF-8, two bytes a letter.
    ///   - letters: how many of its letters all forms share.
    mutating func intern(_ key: UInt64, stem: UnsafeBufferPointer<UInt8>, letters: Int) -> TermTrie.Symbol {
        if let known = symbols[key] { return known }
        beginnings[Self.slot(stem, letters: min(letters, 3))] = true
        let symbol = makeSymbol()
        symbols[key] = symbol
        return symbol
    }

    /// A lexeme of a word that was generated from a form.
    mutating func internGenerated(_ form: TermTrie.Symbol, _ number: Int) -> TermTrie.Symbol {
        let key = UInt64(form) | UInt64(number) << 32 | 1 << 63
        if let known = symbols[key] { return known }
        let symbol = makeSymbol()
        symbols[key] = symbol
        return symbol
    }

    /// Whether a word of the text could be a form of one of the lexemes.
    func mayHold(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        for letters in 0...min(3, word.count / 2) where beginnings[Self.slot(word, letters: letters)] { return true }
        return false
    }

    private mutating func makeSymbol() -> TermTrie.Symbol {
        defer { count += 1 }
        return count | TermIndex.lexemeBit
    }

    private static func slot(_ word: UnsafeBufferPointer<UInt8>, letters: Int) -> Int {
        var hash: UInt32 = 0x811C_9DC5
        for byte in word.prefix(letters * 2) { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return Int((hash ^ hash >> 15) & 0x3FFF)
    }
}
