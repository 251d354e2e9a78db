import Languages

/// The paths of a term whose words have forms made by rules: as written, with its head in other forms, and with
/// hyphened words joined.
struct HeadFormPaths {
    private let generated: GeneratedForms
    /// What follows the head.
    private let prepositions: Set<String>
    /// The other forms of the heads met so far; words come again and again in a glossary.
    private var nouns: [TermTrie.Symbol: [TermTrie.Symbol]] = [:]
    private var verbs: [TermTrie.Symbol: [TermTrie.Symbol]] = [:]

    init(_ generated: GeneratedForms, _ prepositions: Set<String>) {
        self.generated = generated
        self.prepositions = prepositions
    }

    mutating func add(_ spelling: TermSpelling, _ ending: TermTrie.Ending, _ parts: inout TermIndexParts) {
        let ending = ending.with(spelling.traits)
        var path = spelling.symbols(&parts.words)
        let head = headPosition(in: spelling)
        let beforeHead = parts.trie.descend(path[..<head])
        let tied = spelling.atoms.dropFirst().firstIndex { $0.tie == .hyphen }
        for form in [path[head]] + forms(of: spelling.atoms[head], path[head], spelling, &parts.words) {
            path[head] = form
            parts.trie.insert(path[head...], below: beforeHead, ending)
            if let tied { insertJoined(path, at: tied, ending, &parts) }
        }
    }

    /// Adds the path with `start-up` as `startup`.
    private func insertJoined(
        _ path: [TermTrie.Symbol], at tied: Int, _ ending: TermTrie.Ending, _ parts: inout TermIndexParts
    ) {
        let word = parts.words.intern(Array(parts.words.word(path[tied - 1]) + parts.words.word(path[tied])))
        parts.trie.insert(path[..<(tied - 1)] + [word] + path[(tied + 1)...], ending)
    }

    /// The noun before the first preposition (`heads of state`), else the last word.
    private func headPosition(in spelling: TermSpelling) -> Int {
        for (position, atom) in spelling.atoms.dropFirst().enumerated()
        where isPreposition(spelling.buffer.bytes(of: atom)) {
            return position
        }
        return spelling.atoms.count - 1
    }

    private func isPreposition(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        word.count <= 16 && prepositions.contains(String(decoding: word, as: UTF8.self))
    }

    private mutating func forms(
        of atom: Atom, _ symbol: TermTrie.Symbol, _ spelling: TermSpelling, _ words: inout WordInterner
    ) -> [TermTrie.Symbol] {
        let bytes = spelling.buffer.bytes(of: atom)
        guard atom.kind == .word, bytes.count > 1, atom.capitals != .all || bytes.count > 2,
            !isName(spelling), bytes.allSatisfy({ !(0x30...0x39).contains($0) })
        else { return [] }
        let isVerb = spelling.traits.contains(.isVerb)
        if let known = isVerb ? verbs[symbol] : nouns[symbol] { return known }
        let forms = isVerb ? generated.ofVerb(bytes) : generated.ofNoun(bytes)
        let symbols = forms.map { words.intern($0) }
        if isVerb { verbs[symbol] = symbols } else { nouns[symbol] = symbols }
        return symbols
    }

    /// A name has no plural: the Williams sisters are no William, and banks of China not the Bank of China.
    private func isName(_ spelling: TermSpelling) -> Bool {
        spelling.traits.contains(.isSingular)
            || spelling.traits.contains(.needsCapital) && spelling.atoms.count > 1
    }
}
