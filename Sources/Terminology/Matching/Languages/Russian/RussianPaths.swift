import Lexicons

/// The paths of a Russian term: its head and the words that agree with it in all forms, the others as they are.
struct RussianPaths {
    private let lexicon = RussianLexicon()

    /// More paths than a term of ambiguous words ever needs.
    private static let mostPaths = 48

    /// What may stand at one place of the term.
    fileprivate struct Slot {
        let form: TermTrie.Symbol
        var lexemes: [Lexeme] = []
        /// Whether the form alone will do, too.
        var allowsForm = true
    }

    fileprivate struct Lexeme {
        let symbol: TermTrie.Symbol
        let grammar: GrammarSet
        let isNoun: Bool
        let isAttribute: Bool
    }

    func add(_ spelling: TermSpelling, _ ending: TermTrie.Ending, _ index: inout TermIndex) {
        var slots = spelling.atoms.map { slot(for: $0, spelling, &index) }
        let isSingle = slots.count == 1
        if isSingle {
            chooseSingle(&slots[0], isVerb: spelling.traits.contains(.isVerb))
        } else {
            chooseInflecting(&slots, spelling)
        }
        var paths: [[TermTrie.Symbol]] = [[]]
        for slot in slots {
            let choices = slot.lexemes.map(\.symbol) + (slot.allowsForm || slot.lexemes.isEmpty ? [slot.form] : [])
            paths = paths.flatMap { path in choices.map { path + [$0] } }
            if paths.count > Self.mostPaths { paths = Array(paths.prefix(Self.mostPaths)) }
        }
        for path in paths { index.insert(path, ending) }
        addCounted(paths, &index, ending)
        if !isSingle { index.insert(slots.map(\.form), ending) }
    }

    /// «тысячи людей», when counted, are «пять тысяч человек».
    private func addCounted(_ paths: [[TermTrie.Symbol]], _ index: inout TermIndex, _ ending: TermTrie.Ending) {
        guard let people = index.words.find("людей") else { return }
        let counted = index.words.intern("человек")
        for path in paths where path.dropFirst().contains(people) {
            index.insert(path.map { $0 == people ? counted : $0 }, ending)
        }
    }

    /// A single word is looked for in all forms of the words it is the dictionary form of.
    private func chooseSingle(_ slot: inout Slot, isVerb: Bool) {
        let nominative = slot.lexemes.filter { !$0.grammar.isDisjoint(with: .nominative) || isVerb }
        if !nominative.isEmpty { slot.lexemes = nominative }
        let nouns = slot.lexemes.filter(\.isNoun)
        if !nouns.isEmpty, !isVerb { slot.lexemes = nouns + slot.lexemes.filter(\.isAttribute) }
        slot.lexemes = slot.lexemes.uniqued()
        // The form itself is one of the lexeme's, and is weighed there against its other readings.
        slot.allowsForm = slot.lexemes.isEmpty
    }

    /// The head is the first noun in the nominative with nothing before it but words that agree with it.
    private func chooseInflecting(_ slots: inout [Slot], _ spelling: TermSpelling) {
        guard let head = headPosition(in: slots) else {
            for position in slots.indices { slots[position].lexemes = [] }
            return
        }
        let grammar = slots[head].lexemes.filter(\.isNoun).reduce(into: GrammarSet()) { $0.formUnion($1.grammar) }
            .intersection(.nominative)
        var goesOn = true
        for position in slots.indices {
            let agreeing = slots[position].lexemes.filter { lexeme in
                !lexeme.grammar.isDisjoint(with: grammar)
                    && (position == head ? lexeme.isNoun : position < head ? lexeme.isAttribute : true)
            }
            if position > head, agreeing.isEmpty { goesOn = false }
            slots[position].lexemes = position <= head || goesOn ? agreeing.uniqued() : []
            // What stands before the head must agree; what stands in apposition may stay as it is (Республики Беларусь).
            slots[position].allowsForm =
                position > head || slots[position].lexemes.isEmpty
                || (position + 1 < slots.count
                    && spelling.atoms[spelling.atoms.startIndex + position + 1].tie == .hyphen)
        }
    }

    private func headPosition(in slots: [Slot]) -> Int? {
        for (position, slot) in slots.enumerated() {
            if slot.lexemes.contains(where: { $0.isNoun && !$0.grammar.isDisjoint(with: .nominative) }) {
                // «главный» is a noun too, but here an adjective of the noun that follows.
                let isAttribute = slot.lexemes.contains { $0.isAttribute && !$0.grammar.isDisjoint(with: .nominative) }
                let next = slots.dropFirst(position + 1).first
                if isAttribute, let next,
                    next.lexemes.contains(where: { $0.isNoun && !$0.grammar.isDisjoint(with: .nominative) })
                {
                    continue
                }
                return position
            }
        }
        return nil
    }

    private func slot(for atom: Atom, _ spelling: TermSpelling, _ index: inout TermIndex) -> Slot {
        let bytes = spelling.bytes(of: atom)
        let form = index.words.intern(bytes, hash: atom.hash)
        var slot = Slot(form: form)
        guard atom.kind == .word, bytes.first.map({ $0 >= 0xD0 && $0 <= 0xD1 }) ?? false else { return slot }
        var readings: [RussianWordReading] = []
        lexicon.forEachReading(of: bytes, asksCorpus: false) { reading in
            if let reading = RussianWordReading(reading, form: bytes) { readings.append(reading) }
        }
        if readings.isEmpty, atom.capitals != .all { return generated(atom, bytes, slot, &index) }
        for reading in readings {
            let (symbol, isNew) = index.lexemes.intern(reading.key)
            if isNew {
                let stem = UnsafeBufferPointer(rebasing: bytes[..<min(bytes.count, reading.stemLength * 2)])
                lexicon.forEachSpelling(of: reading.lexeme, stem: stem) { index.lexemes.add(form: $0) }
            }
            slot.lexemes.append(
                Lexeme(
                    symbol: symbol, grammar: reading.grammar, isNoun: reading.isNoun, isAttribute: reading.isAttribute))
        }
        return slot
    }

    /// A name that no dictionary has is declined as its last letter tells, whatever other guess there is.
    private func addUnknownNoun(_ word: String, _ slot: inout Slot, _ index: inout TermIndex) {
        let forms = RussianUnknownNouns.forms(of: word)
        guard !forms.isEmpty else { return }
        let symbol = index.lexemes.internGenerated(slot.form, 99)
        for (form, grammar) in forms {
            let id = index.words.intern(form)
            index.generated[id, default: []].append(FormReading(lexeme: symbol, grammar: grammar, probability: 1))
        }
        slot.lexemes.append(
            Lexeme(symbol: symbol, grammar: .form(case: 0, isPlural: false), isNoun: true, isAttribute: false))
    }

    /// A word that the lexicon has not: its forms are made now, as those of words with the same ending.
    private func generated(
        _ atom: Atom, _ bytes: UnsafeBufferPointer<UInt8>, _ slot: Slot, _ index: inout TermIndex
    ) -> Slot {
        var slot = slot
        let word = String(decoding: bytes, as: UTF8.self)
        addUnknownNoun(word, &slot, &index)
        for (number, forms) in lexicon.inflections(of: word).prefix(4).enumerated() {
            let own = forms.filter { $0.form == word }
            guard let first = own.first,
                own.contains(where: { !GrammarSet($0.grammemes).isDisjoint(with: .nominative) })
            else { continue }
            let symbol = index.lexemes.internGenerated(slot.form, number)
            let isNoun = first.grammemes.partOfSpeech == .noun
            for form in forms where form.grammemes.partOfSpeech == first.grammemes.partOfSpeech {
                let id = index.words.intern(form.form)
                index.generated[id, default: []].append(
                    FormReading(lexeme: symbol, grammar: GrammarSet(form.grammemes), probability: 1))
            }
            slot.lexemes.append(
                Lexeme(
                    symbol: symbol, grammar: own.reduce(into: []) { $0.formUnion(GrammarSet($1.grammemes)) },
                    isNoun: isNoun, isAttribute: !isNoun && first.grammemes.partOfSpeech == .adjective))
        }
        return slot
    }
}

extension [RussianPaths.Lexeme] {
    /// Each lexeme once.
    fileprivate func uniqued() -> [RussianPaths.Lexeme] {
        var seen: Set<TermTrie.Symbol> = []
        return filter { seen.insert($0.symbol).inserted }
    }
}
