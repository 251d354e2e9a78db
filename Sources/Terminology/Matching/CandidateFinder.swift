import NewsModel

/// Walks a text and the trie of terms side by side, from every word of the text.
struct CandidateFinder {
    private let index: TermIndex
    private let atoms: [Atom]
    private let folded: [UInt8]
    private let language: Language
    private let boundaries: TextBoundaries
    private var symbols: [TermTrie.Symbol] = []
    private var candidates: [MatchCandidate] = []
    /// For each atom whether a capital at its beginning says nothing: after a full stop, a quotation mark, a dash.
    private var opens: [Bool] = []
    private let formReader: RussianFormReader
    /// The readings of the words looked at so far.
    private var readings: [[FormReading]?] = []

    private static let unknown = TermTrie.Symbol.max

    /// A single word whose form is meant otherwise more often than this is no match.
    /// Measured on the development texts: 0.15, 0.25, 0.35, 0.45 give 98.1, 98.2, 98.2, 98.2 term F1 in Russian.
    private static let leastProbability: Float = 0.25
    /// The same where a verb is expected (я сел).
    private static let leastProbabilityOfVerbs: Float = 0.6

    /// Terms are a handful of words; what is longer is cut off, so that a hostile glossary costs no more.
    private static let longestTerm = 48

    init(index: TermIndex, scanner: AtomScanner, language: Language, boundaries: TextBoundaries) {
        self.index = index
        atoms = scanner.atoms
        folded = scanner.folded
        self.language = language
        self.boundaries = boundaries
        formReader = RussianFormReader(index.lexemes)
    }

    /// All places where a term may stand.
    mutating func find() -> [MatchCandidate] {
        symbols = folded.withUnsafeBufferPointer { folded in
            atoms.map { atom in
                let bytes = UnsafeBufferPointer(rebasing: folded[Int(atom.offset)..<Int(atom.offset + atom.length)])
                return index.words.find(bytes, hash: atom.hash) ?? Self.unknown
            }
        }
        readings = Array(repeating: nil, count: language == .russian ? atoms.count : 0)
        findOpenings()
        for start in atoms.indices {
            walk(from: start, at: start, node: TermTrie.root, state: State())
        }
        return candidates
    }

    private mutating func findOpenings() {
        var starts = boundaries.sentenceStarts[...]
        opens = Array(repeating: false, count: atoms.count)
        for (position, atom) in atoms.enumerated() {
            while let start = starts.first, start <= Int(atom.start) {
                opens[position] = true
                starts.removeFirst()
            }
            let before = position > 0 ? atoms[position - 1].kind : .lineBreak
            if before == .quote || before == .lineBreak { opens[position] = true }
            if before == .mark, position > 1, opens[position - 1] { opens[position] = true }
        }
    }

    /// What the words walked so far agree on.
    private struct State {
        var grammar = GrammarSet.any
        var probability: Float = 1
        var isExact = true
    }

    private mutating func walk(from start: Int, at position: Int, node: UInt32, state: State) {
        guard position < atoms.count, position - start < Self.longestTerm else { return }
        let symbol = symbols[position]
        if symbol != Self.unknown, let child = index.trie.child(of: node, by: symbol) {
            reach(child, from: start, next: position + 1, state: state)
        }
        if position + 1 < atoms.count, atoms[position + 1].tie == .hyphen, let symbol = joinedSymbol(at: position),
            let child = index.trie.child(of: node, by: symbol)
        {
            reach(child, from: start, next: position + 2, state: state)
        }
        for reading in readings(at: position) {
            let grammar = state.grammar.intersection(reading.grammar)
            guard !grammar.isEmpty, let child = index.trie.child(of: node, by: reading.lexeme) else { continue }
            let probability = state.probability * reading.probability
            reach(
                child, from: start, next: position + 1,
                state: State(grammar: grammar, probability: probability, isExact: false))
        }
    }

    private mutating func reach(_ node: UInt32, from start: Int, next: Int, state: State) {
        if index.trie.hasEnding(node), isBounded(start, next), !state.grammar.isDisjoint(with: grammar(before: start)) {
            let least = expectsVerb(at: start) ? Self.leastProbabilityOfVerbs : Self.leastProbability
            let span = Span(Int(atoms[start].start), Int(atoms[next - 1].end))
            index.trie.forEachEnding(at: node) { ending in
                guard fits(ending.traits, at: start), state.probability >= least || next > start + 1 else { return }
                candidates.append(
                    MatchCandidate(
                        span: span, ending: ending, probability: state.probability, isExact: state.isExact))
            }
        }
        walk(from: start, at: next, node: node, state: state)
    }

    /// The symbol of two tied words written as one (`start-up` as `startup`).
    private func joinedSymbol(at position: Int) -> TermTrie.Symbol? {
        let (first, second) = (atoms[position], atoms[position + 1])
        return folded.withUnsafeBufferPointer { folded in
            let bytes = UnsafeBufferPointer(rebasing: folded[Int(first.offset)..<Int(second.offset + second.length)])
            return index.words.find(bytes, hash: WordTable.hash(bytes))
        }
    }

    private mutating func readings(at position: Int) -> [FormReading] {
        guard language == .russian, atoms[position].kind == .word else { return [] }
        if let known = readings[position] { return known }
        var found = symbols[position] == Self.unknown ? [] : index.generated[symbols[position]] ?? []
        let atom = atoms[position]
        found += folded.withUnsafeBufferPointer { folded in
            formReader.readings(
                of: UnsafeBufferPointer(rebasing: folded[Int(atom.offset)..<Int(atom.offset + atom.length)]),
                hash: atom.hash, capitals: atom.capitals, opensSentence: opens[position])
        }
        readings[position] = found
        return found
    }

    /// Whether a term may begin at one atom and end before another.
    private func isBounded(_ start: Int, _ next: Int) -> Bool {
        guard !isHashtag(start) else { return false }
        switch language {
        case .english: return true
        case .russian: return !isTied(start) && (next >= atoms.count || !isTied(next))
        case .chinese:
            return boundaries.isWordBoundary(Int(atoms[start].start))
                || boundaries.isWordBoundary(Int(atoms[next - 1].end))
        }
    }

    /// The cases that the word before allows.
    private func grammar(before position: Int) -> GrammarSet {
        word(before: position).map { RussianGovernment.grammar(after: $0) } ?? .any
    }

    private func expectsVerb(at position: Int) -> Bool {
        word(before: position).map { RussianGovernment.expectsVerb(after: $0) } ?? false
    }

    /// The folded word directly before in a Russian text; nil where it is too long for a preposition or pronoun.
    private func word(before position: Int) -> String? {
        guard language == .russian, position > 0, atoms[position - 1].kind == .word, atoms[position - 1].length <= 22
        else {
            return nil
        }
        let atom = atoms[position - 1]
        return String(decoding: folded[Int(atom.offset)..<Int(atom.offset + atom.length)], as: UTF8.self)
    }

    /// Whether a hyphen makes the word one with the one before: «секретарь» is not found in «пресс-секретарь», but
    /// «формула» is in «Формула-1», and «экспресс» in «Хогвартс-Экспресс».
    private func isTied(_ position: Int) -> Bool {
        let atom = atoms[position]
        guard atom.tie == .hyphen else { return false }
        return atom.capitals == .none && !(0x30...0x39).contains(folded[Int(atom.offset)])
    }

    /// Whether the word is a label (#спорт) and no part of the running text.
    private func isHashtag(_ position: Int) -> Bool {
        guard position > 0, atoms[position - 1].kind == .mark, atoms[position - 1].end == atoms[position].start else {
            return false
        }
        return folded[Int(atoms[position - 1].offset)] == UInt8(ascii: "#")
    }

    /// Whether the text's capitals are those the term asks for.
    private func fits(_ traits: TermTraits, at position: Int) -> Bool {
        let capitals = atoms[position].capitals
        if traits.contains(.needsAllCapitals) { return capitals == .all || capitals == .mixed }
        if traits.contains(.needsCapital) { return capitals != .none }
        return true
    }
}
