/// The terms of one language, ready to be looked for.
struct TermIndex {
    let words: WordLookup
    let trie: TermTrie
    let lexemes: LexemeTable
    /// Readings of forms that were generated for words no lexicon has, by form.
    let generated: [TermTrie.Symbol: [FormReading]]
    /// The symbols of the Chinese characters from U+3400, which are looked up at each place of a text.
    private let characters: FlatArray<TermTrie.Symbol>

    private static let firstCharacter: UInt32 = 0x3400

    init(
        words: WordTable, trie: TermTrieBuilder, lexemes: LexemeTable, generated: [TermTrie.Symbol: [FormReading]]
    ) {
        self.words = WordLookup(words)
        self.trie = TermTrie(trie)
        self.lexemes = lexemes
        self.generated = generated
        characters = FlatArray(Self.characters(among: words))
    }

    private static func characters(among words: WordTable) -> [TermTrie.Symbol] {
        var symbols = [TermTrie.Symbol](repeating: CandidateFinder.unknown, count: 0xA000 - Int(firstCharacter))
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

    /// The symbol of an atom's form; `CandidateFinder.unknown` where no term has it.
    @inline(__always)
    func symbol(of atom: Atom, in buffer: AtomBuffer) -> TermTrie.Symbol {
        let bytes = buffer.bytes(of: atom)
        if atom.kind == .han, let position = Self.position(of: bytes) { return characters[position] }
        return words.find(bytes, hash: atom.hash) ?? CandidateFinder.unknown
    }
}

/// The index of a language while terms are added to it.
struct TermIndexParts {
    var words = WordTable()
    var trie = TermTrieBuilder()
    var lexemes = LexemeTable()
    var generated: [TermTrie.Symbol: [FormReading]] = [:]

    func finished() -> TermIndex {
        TermIndex(words: words, trie: trie, lexemes: lexemes, generated: generated)
    }
}
