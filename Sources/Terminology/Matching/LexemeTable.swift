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
