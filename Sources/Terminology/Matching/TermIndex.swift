/// The terms of one language, ready to be looked for.
struct TermIndex {
    let rules: MatchRules
    let words: WordInterner
    let trie: TermTrie
    let lexemes: LexemeTable
    /// Readings of forms that were generated for words no lexicon has, by form.
    let generated: [TermTrie.Symbol: [FormReading]]
    /// The symbols of the Chinese characters from U+3400, which are looked up at each place of a text.
    private let characters: [TermTrie.Symbol]

    private static let firstCharacter: UInt32 = 0x3400

    init(
        rules: MatchRules, words: WordInterner, trie: TermTrieBuilder, lexemes: LexemeTable,
        generated: [TermTrie.Symbol: [FormReading]]
    ) {
        self.rules = rules
        self.words = words
        self.trie = TermTrie(trie)
        self.lexemes = lexemes
        self.generated = generated
        characters = Self.characters(among: words)
    }

    private static func characters(among words: WordInterner) -> [TermTrie.Symbol] {
        var symbols = [TermTrie.Symbol](repeating: TermFinder.unknownSymbol, count: 0xA000 - Int(firstCharacter))
        for number in 0..<UInt32(words.count) {
            let position = words.word(number).withUnsafeBufferPointer(position)
            if let position { symbols[position] = number }
        }
        return symbols
    }

    /// Where a character stands in `characters`; nil for every other word.
    @inline(__always)
    private static func position(of character: UnsafeBufferPointer<UInt8>) -> Int? {
        guard character.count == 3, character[0] >= 0xE3 else { return nil }
        let scalar =
            UInt32(character[0] & 0xF) << 12 | UInt32(character[1] & 0x3F) << 6 | UInt32(character[2] & 0x3F)
        return scalar >= firstCharacter && scalar < 0xA000 ? Int(scalar - firstCharacter) : nil
    }

    /// The symbol of an atom's form; `TermFinder.unknownSymbol` where no term has it.
    @inline(__always)
    func symbol(of atom: Atom, in buffer: AtomBuffer) -> TermTrie.Symbol {
        let bytes = buffer.bytes(of: atom)
        if atom.kind == .han, let position = Self.position(of: bytes) { return characters[position] }
        return words.find(bytes, hash: atom.hash) ?? TermFinder.unknownSymbol
    }
}

/// The index of a language while terms are added to it.
struct TermIndexParts {
    let rules: MatchRules
    var words = WordInterner()
    var trie = TermTrieBuilder()
    var lexemes = LexemeTable()
    var generated: [TermTrie.Symbol: [FormReading]] = [:]

    init(_ rules: MatchRules) {
        self.rules = rules
    }

    func finished() -> TermIndex {
        TermIndex(rules: rules, words: words, trie: trie, lexemes: lexemes, generated: generated)
    }
}

/// The lexemes of a glossary's words as symbols of the trie: open addressing by the lexeme's key.
struct LexemeTable {
    /// 0 is an empty slot: no lexeme has that key.
    private var keys: [UInt64] = Array(repeating: 0, count: 64)
    private var symbols: [TermTrie.Symbol] = Array(repeating: 0, count: 64)
    private var count: TermTrie.Symbol = 0
    private var used = 0

    @inline(__always)
    func symbol(_ key: UInt64) -> TermTrie.Symbol? {
        let slot = place(of: key)
        return keys[slot] == key ? symbols[slot] : nil
    }

    /// The lexeme's symbol, made where it is new.
    mutating func intern(_ key: UInt64) -> TermTrie.Symbol {
        let slot = place(of: key)
        if keys[slot] == key { return symbols[slot] }
        let symbol = count | TermTrie.lexemeBit
        count += 1
        keys[slot] = key
        symbols[slot] = symbol
        used += 1
        if used * 2 > keys.count { grow() }
        return symbol
    }

    /// A lexeme of a word that was generated from a form.
    mutating func internGenerated(_ form: TermTrie.Symbol, _ number: Int) -> TermTrie.Symbol {
        intern(UInt64(form) | UInt64(number) << 32 | 1 << 63)
    }

    @inline(__always)
    private func place(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let (oldKeys, oldSymbols) = (keys, symbols)
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        symbols = Array(repeating: 0, count: oldKeys.count * 2)
        for (key, symbol) in zip(oldKeys, oldSymbols) where key != 0 {
            let slot = place(of: key)
            keys[slot] = key
            symbols[slot] = symbol
        }
    }
}
