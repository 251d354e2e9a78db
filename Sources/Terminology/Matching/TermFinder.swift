import NewsModel

/// Walks a text and the trie of terms side by side, from every word of the text.
struct TermFinder {
    private let trie: TermTrie
    private let words: WordInterner
    private let buffer: AtomBuffer
    private let rules: MatchRules
    private let boundaries: TextBoundaries
    private var symbols: [TermTrie.Symbol] { text.symbols }
    /// Whether words are read as forms that agree in case and number.
    private let agrees: Bool
    private let edges: WordEdges
    private let names: NameParts
    /// The text's words; those of languages that do not agree have forms only.
    private var text: InflectedText
    private var candidates: [MatchCandidate] = []

    /// The symbol of what the glossary has not.
    static let unknownSymbol = TermTrie.none

    /// A single word whose form is meant otherwise more often than this is no match.
    /// Measured on the development texts: 0.15, 0.25, 0.35, 0.45 give 98.1, 98.2, 98.2, 98.2 term F1 in Russian.
    private static let leastProbability: Float = 0.25
    /// The same where a verb is expected (я сел).
    private static let leastProbabilityOfVerbs: Float = 0.6

    init(index: TermIndex, buffer: AtomBuffer, boundaries: TextBoundaries, forms: InflectedFormCache) {
        trie = index.trie
        words = index.words
        self.buffer = buffer
        rules = index.rules
        self.boundaries = boundaries
        agrees = rules.agrees
        edges = WordEdges(buffer, rules, boundaries)
        names = NameParts(buffer, rules, boundaries)
        text =
            agrees ? InflectedText(buffer, forms, boundaries) : InflectedText(other: buffer, index, forms, boundaries)
    }

    /// All places where a term may stand.
    mutating func find() -> [MatchCandidate] {
        for start in symbols.indices where agrees ? text.mayBegin(at: start) : mayBegin(at: start) {
            let symbol = symbols[start]
            if symbol != Self.unknownSymbol, let node = trie.first(symbol) {
                reach(node, from: start, next: start + 1, state: State())
            }
            goOn(from: start, at: start, node: nil, state: State())
        }
        addDotted()
        return candidates
    }

    /// Adds abbreviations whose letters have a point each: G.D.P., U.K.
    private mutating func addDotted() {
        var start = 0
        while start + 2 < symbols.count {
            var letters: [UInt8] = []
            var next = start
            while isDottedLetter(next), next == start || isAdjacent(next - 1, next) {
                letters += buffer.bytes(of: buffer.atoms[next])
                next += 2
            }
            if next < symbols.count, next > start, isCapitalLetter(next), isAdjacent(next - 1, next) {
                letters += buffer.bytes(of: buffer.atoms[next])
                next += 1
            }
            if next - start > 2 { addDotted(letters, from: start, to: next) }
            start = max(start + 1, next)
        }
    }

    private mutating func addDotted(_ letters: [UInt8], from start: Int, to next: Int) {
        let symbol = letters.withUnsafeBufferPointer { words.find($0, hash: WordInterner.hash($0)) }
        guard let symbol, let node = trie.first(symbol), node.hasEnding else { return }
        let span = Span(Int(buffer.atoms[start].start), Int(buffer.atoms[next - 1].end))
        trie.forEachEnding(at: node) { ending in
            guard ending.traits.contains(.needsAllCapitals) else { return }
            candidates.append(MatchCandidate(span: span, ending: ending, probability: 1, isExact: true))
        }
    }

    /// Whether a capital stands by itself with a point behind it.
    private func isDottedLetter(_ position: Int) -> Bool {
        guard position + 1 < symbols.count, isCapitalLetter(position), isAdjacent(position, position + 1) else {
            return false
        }
        return buffer.folded[Int(buffer.atoms[position + 1].offset)] == UInt8(ascii: ".")
    }

    private func isCapitalLetter(_ position: Int) -> Bool {
        let atom = buffer.atoms[position]
        return atom.kind == .word && atom.capitals != .none && atom.end - atom.start == 1
    }

    private func isAdjacent(_ first: Int, _ second: Int) -> Bool {
        buffer.atoms[first].end == buffer.atoms[second].start
    }

    /// Whether any term may begin at a place, in a text whose words do not agree; for most the trie need not be walked.
    @inline(__always)
    private func mayBegin(at start: Int) -> Bool {
        if isTiedByHyphen(start + 1) { return true }
        guard symbols[start] != Self.unknownSymbol, let node = trie.first(symbols[start]) else { return false }
        if node.hasEnding { return true }
        guard start + 1 < symbols.count else { return false }
        if isTiedByHyphen(start + 2) { return true }
        guard symbols[start + 1] != Self.unknownSymbol, node.mayGoOn(with: symbols[start + 1]) else { return false }
        let third = start + 2 < symbols.count ? symbols[start + 2] : Self.unknownSymbol
        return isTiedByHyphen(start + 3) || trie.mayBegin(with: symbols[start], symbols[start + 1], third)
    }

    /// Whether a word is looked for as one with the word before it, too.
    @inline(__always)
    private func isTiedByHyphen(_ position: Int) -> Bool {
        position < symbols.count && buffer.atoms[position].tie == .hyphen
    }

    /// What the words walked so far agree on.
    private struct State {
        var grammar = GrammarSet.any
        var probability: Float = 1
        var isExact = true
    }

    /// Takes a node's terms down, and goes on along the text as far as any term does.
    private mutating func reach(_ node: TermTrie.Node, from start: Int, next: Int, state: State) {
        var (node, next) = (node, next)
        while true {
            if node.hasEnding { addTerms(at: node, from: start, next: next, state) }
            guard node.hasChildren, next < symbols.count, next - start < TermTrie.longestTerm else { return }
            goOn(from: start, at: next, node: node, state: state)
            guard symbols[next] != Self.unknownSymbol, let child = trie.child(of: node, by: symbols[next]) else {
                return
            }
            node = child
            next += 1
        }
    }

    private mutating func addTerms(at node: TermTrie.Node, from start: Int, next: Int, _ state: State) {
        guard edges.isBounded(start, next), allowsGrammar(state.grammar, at: start) else { return }
        let isLikely = next > start + 1 || state.probability >= leastProbability(at: start)
        let span = Span(Int(buffer.atoms[start].start), Int(buffer.atoms[next - 1].end))
        trie.forEachEnding(at: node) { ending in
            guard isLikely, fits(ending.traits, from: start, to: next, state.grammar),
                !names.hasCommonNoun(start, next, ending.traits)
            else { return }
            candidates.append(
                MatchCandidate(
                    span: span, ending: ending, probability: state.probability, isExact: state.isExact,
                    isPartOfName: names.mayHaveName(start, next, ending.traits)))
        }
    }

    /// Goes on by other than the very form: two tied words as one, and the lexemes of a form.
    ///
    /// - Parameter node: nil where a term begins.
    @inline(__always)
    private mutating func goOn(from start: Int, at position: Int, node: TermTrie.Node?, state: State) {
        if isTiedByHyphen(position + 1), let symbol = joinedSymbol(at: position),
            let child = child(of: node, by: symbol)
        {
            reach(child, from: start, next: position + 2, state: state)
        }
        guard agrees else { return }
        for number in text.readings(at: position) {
            let reading = text.reading(number)
            let grammar = state.grammar.intersection(reading.grammar)
            guard !grammar.isEmpty, let child = child(of: node, by: reading.lexeme) else { continue }
            let probability = state.probability * reading.probability
            reach(
                child, from: start, next: position + 1,
                state: State(grammar: grammar, probability: probability, isExact: false))
        }
    }

    @inline(__always)
    private func child(of node: TermTrie.Node?, by symbol: TermTrie.Symbol) -> TermTrie.Node? {
        guard let node else { return trie.first(symbol) }
        return trie.child(of: node, by: symbol)
    }

    /// The symbol of two tied words written as one (`start-up` as `startup`).
    private func joinedSymbol(at position: Int) -> TermTrie.Symbol? {
        let bytes = buffer.bytes(from: buffer.atoms[position], through: buffer.atoms[position + 1])
        return words.find(bytes, hash: WordInterner.hash(bytes))
    }

    private func allowsGrammar(_ grammar: GrammarSet, at start: Int) -> Bool {
        !agrees || !grammar.isDisjoint(with: text.grammar(before: start))
    }

    private func leastProbability(at start: Int) -> Float {
        agrees && text.expectsVerb(at: start) ? Self.leastProbabilityOfVerbs : Self.leastProbability
    }

    /// Whether the text's capitals and number are those the term asks for.
    private func fits(_ traits: TermTraits, from position: Int, to next: Int, _ grammar: GrammarSet) -> Bool {
        let capitals = buffer.atoms[position].capitals
        if !rules.dividesWords, traits.contains(.isSingular), edges.isWithinWord(position, next) { return false }
        if traits.contains(.needsAllCapitals) {
            guard capitals == .all || capitals == .mixed else { return false }
            return !(names.isCapitalLine(around: position) && rules.kinds.isCommon(buffer.word(at: position)))
        }
        if traits.contains(.isDesignation) {
            guard capitals != .none, next > position + 1 else { return false }
            return buffer.atoms[position + 1].tie == .hyphen
                || buffer.atoms[position + 1].start == buffer.atoms[position].end
        }
        if traits.contains(.isPlural), grammar.isDisjoint(with: .plural) { return false }
        if traits.contains(.needsCapital) {
            guard capitals != .none else { return false }
            if agrees, next == position + 1, boundaries.isOpening(position, in: buffer),
                rules.kinds.isFunctionWord(buffer.word(at: position))
            {
                return false
            }
        }
        return !traits.contains(.isSingular) || !grammar.isDisjoint(with: .singular)
    }
}
