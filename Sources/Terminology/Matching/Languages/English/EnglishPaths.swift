/// The paths of an English term: as written, with its head in the plural, and with hyphened words joined.
enum EnglishPaths {
    static func add(_ spelling: TermSpelling, _ ending: TermTrie.Ending, _ index: inout TermIndex) {
        let path = spelling.symbols(&index.words)
        index.insert(path, ending)
        let head = headPosition(in: spelling)
        for form in forms(of: spelling.atoms[spelling.atoms.startIndex + head], spelling) {
            var inflected = path
            inflected[head] = form.withUnsafeBufferPointer { index.words.intern($0, hash: WordTable.hash($0)) }
            index.insert(inflected, ending)
            if let joined = joined(inflected, spelling, &index.words) { index.insert(joined, ending) }
        }
        if let joined = joined(path, spelling, &index.words) { index.insert(joined, ending) }
    }

    /// The noun before the first preposition (`heads of state`), else the last word.
    private static func headPosition(in spelling: TermSpelling) -> Int {
        let atoms = spelling.atoms
        for (position, atom) in atoms.dropFirst().enumerated() {
            if EnglishPrepositions.contains(spelling.bytes(of: atom)) { return position }
        }
        return atoms.count - 1
    }

    private static func forms(of atom: Atom, _ spelling: TermSpelling) -> [[UInt8]] {
        let bytes = spelling.bytes(of: atom)
        guard atom.kind == .word, bytes.count > 1, atom.capitals != .all || bytes.count > 2,
            bytes.allSatisfy({ !(0x30...0x39).contains($0) })
        else { return [] }
        return spelling.traits.contains(.isVerb)
            ? EnglishInflection.verbForms(of: bytes) : EnglishInflection.plurals(of: bytes)
    }

    /// `start-up` as `startup`; nil for a term without a hyphen, or with more than two words.
    private static func joined(
        _ path: [TermTrie.Symbol], _ spelling: TermSpelling, _ words: inout WordTable
    ) -> [TermTrie.Symbol]? {
        guard let tied = spelling.atoms.dropFirst().firstIndex(where: { $0.tie == .hyphen }) else { return nil }
        let position = tied - spelling.atoms.startIndex
        guard path.count > position else { return nil }
        let word = words.word(path[position - 1]) + words.word(path[position])
        return Array(path[..<(position - 1)]) + [words.intern(word)] + Array(path[(position + 1)...])
    }
}
