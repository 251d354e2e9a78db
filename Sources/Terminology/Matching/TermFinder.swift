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
        guard isBounded(start, next), allowsGrammar(state.grammar, at: start) else { return }
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

    /// Whether a term may begin at one atom and end before another.
    private func isBounded(_ start: Int, _ next: Int) -> Bool {
        guard !isHandle(start), !isPartOfLabel(start, next) else { return false }
        if agrees { return !isTied(start) && (next >= symbols.count || !isTied(next)) }
        if rules.dividesWords { return !isBound(start) }
        return !endsWithinWord(next) && !cutsWord(start, next)
            && (boundaries.isWordBoundary(Int(buffer.atoms[start].start))
                || boundaries.isWordBoundary(Int(buffer.atoms[next - 1].end)))
    }

    /// Whether a name is but a part of a word, and so of another name (阿曼达 is no Oman), unless what follows it in the
    /// word says what it is the name of: 北京市.
    private func isWithinWord(_ start: Int, _ next: Int) -> Bool {
        let span = Span(Int(buffer.atoms[start].start), Int(buffer.atoms[next - 1].end))
        guard let word = boundaries.word(cutBy: span) else { return false }
        guard word.start == span.start, next < buffer.atoms.count else { return true }
        return !rules.nameEndings.contains(self.word(next))
    }

    /// Whether a term would end within a word that begins inside it: 贸易战 in 贸易|战略.
    private func cutsWord(_ start: Int, _ next: Int) -> Bool {
        let span = Span(Int(buffer.atoms[start].start), Int(buffer.atoms[next - 1].end))
        guard let word = boundaries.word(endingBehind: span) else { return false }
        return word.start > span.start
    }

    /// Whether a term would end within what is a word here, whatever the segmenter made of it: 商务部 in 商务部门.
    private func endsWithinWord(_ next: Int) -> Bool {
        rules.undivided.contains {
            spells($0[0], at: next - 1) && spells($0[1], at: next) && !spells($0[2], at: next + 1)
        }
    }

    private func spells(_ character: [UInt8], at position: Int) -> Bool {
        guard position < buffer.atoms.count, buffer.atoms[position].kind == .han else { return false }
        return buffer.bytes(of: buffer.atoms[position]).elementsEqual(character)
    }

    /// Whether a hyphen makes the word one with the one before: «секретарь» is not found in «пресс-секретарь», but
    /// «формула» is in «Формула-1», and «экспресс» in «Хогвартс-Экспресс».
    private func isTied(_ position: Int) -> Bool {
        let atom = buffer.atoms[position]
        guard atom.tie == .hyphen else { return false }
        guard atom.capitals == .none, !(0x30...0x39).contains(buffer.folded[Int(atom.offset)]) else { return false }
        guard position > 0, buffer.atoms[position - 1].kind == .word else { return true }
        let before = buffer.atoms[position - 1]
        // 5G-сеть, IT-компания, экс-министр; банк-партнёр.
        if (0x30...0x39).contains(buffer.folded[Int(before.offset)]) || before.capitals == .all { return false }
        if rules.openParts.contains(word(position - 1)) || rules.appositions.contains(word(position)) { return false }
        return !text.isInApposition(position)
    }

    /// Whether the word before makes another word of it, with the hyphen between: re-election.
    private func isBound(_ position: Int) -> Bool {
        guard position > 0, buffer.atoms[position].tie == .hyphen else { return false }
        return rules.boundParts.contains(word(position - 1))
    }

    private func word(_ position: Int) -> String {
        String(decoding: buffer.bytes(of: buffer.atoms[position]), as: UTF8.self)
    }

    /// Whether the word is somebody's name in a network: @spectator.
    private func isHandle(_ position: Int) -> Bool { isMark(UInt8(ascii: "@"), before: position) }

    /// Whether the words are a part of a label: climate in #climate_change, while #climate is a word like any other.
    private func isPartOfLabel(_ start: Int, _ next: Int) -> Bool {
        isMark(UInt8(ascii: "_"), before: start)
            || next < buffer.atoms.count && buffer.atoms[next].start == buffer.atoms[next - 1].end
                && buffer.folded[Int(buffer.atoms[next].offset)] == UInt8(ascii: "_")
    }

    private func isMark(_ mark: UInt8, before position: Int) -> Bool {
        guard position > 0 else { return false }
        let before = buffer.atoms[position - 1]
        return before.kind == .mark && before.end == buffer.atoms[position].start
            && buffer.folded[Int(before.offset)] == mark
    }

    /// Whether the text's capitals and number are those the term asks for.
    private func fits(_ traits: TermTraits, from position: Int, to next: Int, _ grammar: GrammarSet) -> Bool {
        let capitals = buffer.atoms[position].capitals
        if !rules.dividesWords, traits.contains(.isSingular), isWithinWord(position, next) { return false }
        if traits.contains(.needsAllCapitals) {
            guard capitals == .all || capitals == .mixed else { return false }
            return !(names.isCapitalLine(around: position) && rules.isCommon(word(position)))
        }
        if traits.contains(.isDesignation) {
            guard capitals != .none, next > position + 1 else { return false }
            return buffer.atoms[position + 1].tie == .hyphen
                || buffer.atoms[position + 1].start == buffer.atoms[position].end
        }
        if traits.contains(.isPlural), grammar.isDisjoint(with: .plural) { return false }
        if traits.contains(.needsCapital), capitals == .none { return false }
        return !traits.contains(.isSingular) || !grammar.isDisjoint(with: .singular)
    }
}

/// What matching asks about places of a text: where sentences begin and, where no spaces divide them, where words begin and end.
struct TextBoundaries {
    private let sentences: [Sentence]
    private let tokens: [Token]
    private let dividesWords: Bool

    init(_ document: Document, dividesWords: Bool) {
        sentences = document.sentences
        tokens = document.tokens
        self.dividesWords = dividesWords
    }

    /// Whether a word begins or ends at the place, as far as the language's writing shows.
    func isWordBoundary(_ place: Int) -> Bool {
        guard !dividesWords else { return true }
        let next = tokens.firstPosition { $0.span.end >= place }
        return next < tokens.count && (tokens[next].span.end == place || tokens[next].span.start == place)
    }

    /// The word that is longer than a place and begins before it or ends behind it; nil where none is.
    func word(cutBy span: Span) -> Span? {
        let next = tokens.firstPosition { $0.span.end > span.start }
        guard next < tokens.count else { return nil }
        if tokens[next].span.start < span.start { return tokens[next].span }
        return word(endingBehind: span)
    }

    /// The word that the end of a place lies within; nil where it lies between words.
    func word(endingBehind span: Span) -> Span? {
        let last = tokens.firstPosition { $0.span.end >= span.end }
        guard last < tokens.count, tokens[last].span.end > span.end, tokens[last].span.start < span.end else {
            return nil
        }
        return tokens[last].span
    }

    /// Whether a capital at the beginning of an atom says nothing: after a full stop, a quotation mark, a dash.
    func isOpening(_ position: Int, in buffer: AtomBuffer) -> Bool {
        var position = position
        while true {
            let atoms = buffer.atoms
            guard position > 0, atoms[position - 1].kind != .lineBreak, atoms[position - 1].kind != .quote else {
                return true
            }
            if hasSentenceStart(after: atoms[position - 1].start, upTo: atoms[position].start) { return true }
            guard atoms[position - 1].kind.isMark, position > 1 else { return false }
            position -= 1
        }
    }

    private func hasSentenceStart(after start: Int32, upTo end: Int32) -> Bool {
        let next = sentences.firstPosition { $0.span.start > Int(start) }
        return next < sentences.count && sentences[next].span.start <= Int(end)
    }
}

extension Array {
    /// The first position for whose element and all after it `isBeyond` holds; `count` where there is none.
    fileprivate func firstPosition(_ isBeyond: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
