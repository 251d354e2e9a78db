/// The lexemes of a glossary's words as symbols of the trie.
struct LexemeTable {
    private var symbols: [UInt64: TermTrie.Symbol] = [:]
    /// Hashes of all forms of the lexemes, until they are sealed.
    private var hashes: [UInt32] = []
    /// A bit for each hash (a Bloom filter): most words of a text are no form of the lexemes, and need no look into the
    /// lexicon.
    private var bits: [UInt64] = [0]
    private var count: TermTrie.Symbol = 0

    var isEmpty: Bool { count == 0 }

    func symbol(_ key: UInt64) -> TermTrie.Symbol? { symbols[key] }

    /// The lexeme's symbol, and whether it is new here.
    mutating func intern(_ key: UInt64) -> (symbol: TermTrie.Symbol, isNew: Bool) {
        if let known = symbols[key] { return (known, false) }
        let symbol = makeSymbol()
        symbols[key] = symbol
        return (symbol, true)
    }

    /// Notes a form of a lexeme, as UTF-8.
    mutating func add(form: UnsafeBufferPointer<UInt8>) {
        hashes.append(WordTable.hash(form))
    }

    /// A lexeme of a word that was generated from a form.
    mutating func internGenerated(_ form: TermTrie.Symbol, _ number: Int) -> TermTrie.Symbol {
        let key = UInt64(form) | UInt64(number) << 32 | 1 << 63
        if let known = symbols[key] { return known }
        let symbol = makeSymbol()
        symbols[key] = symbol
        return symbol
    }

    /// Makes the filter of the forms noted: 16 bits a form leave one word in twenty to be looked up in vain.
    mutating func seal() {
        var size = 64
        while size < hashes.count / 4 { size *= 2 }
        bits = Array(repeating: 0, count: size)
        for hash in hashes { bits[Self.place(hash, size)] |= Self.bit(hash) }
        hashes = []
    }

    /// Whether a word with this hash could be a form of one of the lexemes.
    func mayHold(_ hash: UInt32) -> Bool {
        bits[Self.place(hash, bits.count)] & Self.bit(hash) != 0
    }

    private mutating func makeSymbol() -> TermTrie.Symbol {
        defer { count += 1 }
        return count | TermIndex.lexemeBit
    }

    private static func place(_ hash: UInt32, _ size: Int) -> Int {
        Int(truncatingIfNeeded: (UInt64(hash) &* 0x9E37_79B9_7F4A_7C15) >> 30) & (size - 1)
    }

    private static func bit(_ hash: UInt32) -> UInt64 { 1 << UInt64((hash ^ hash >> 16) & 63) }
}
