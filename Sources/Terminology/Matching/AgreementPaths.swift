import Lexicons

/// The paths of a term whose words agree: its head and the words that agree with it in all forms, the others as they are.
struct AgreementPaths {
    private let grammar: AgreementGrammar
    private let reader: AgreementSlotReader
    /// What each word may be, by its form; words come again and again in a glossary.
    private var known: [TermTrie.Symbol: AgreementSlot] = [:]

    /// More paths than a term of ambiguous words ever needs.
    private static let mostPaths = 48

    init(_ grammar: AgreementGrammar) {
        self.grammar = grammar
        reader = AgreementSlotReader(grammar)
    }

    mutating func add(_ spelling: TermSpelling, _ ending: TermTrie.Ending, _ parts: inout TermIndexParts) {
        var slots = spelling.atoms.map { slot(for: $0, spelling, &parts) }
        var grammar = GrammarSet()
        if slots.count == 1 {
            slots[0].chooseSingle(spelling.traits)
            grammar = slots[0].lexemes.reduce(into: grammar) { $0.formUnion($1.grammar) }.intersection(.nominative)
        } else if let head = headPosition(in: slots) {
            grammar = chooseInflecting(&slots, head, spelling)
        } else {
            for position in slots.indices { slots[position].lexemes = [] }
        }
        var traits = spelling.traits.subtracting(.isSingular)
        let isName = spelling.traits.contains(.isSingular) || (traits.contains(.needsCapital) && slots.count > 1)
        // Карпаты and Соединённые Штаты have no other number than the one they are written in.
        if isName, grammar == .form(case: 0, isPlural: false) { traits.insert(.isSingular) }
        if slots.count == 1, isPlural(grammar, slots[0], traits) { traits.insert(.isPlural) }
        let ending = ending.with(traits)
        var room = Self.mostPaths
        layPaths(
            slots[...], TermTrie.root, ending, self.grammar.countedForm.flatMap { parts.words.find($0.plural) }, &room,
            &parts)
        if slots.count > 1 { parts.trie.insert(slots.lazy.map(\.form), ending) }
    }

    /// Whether a word of small letters is written in the plural, and so is no word in the singular: санкция is an approval.
    private func isPlural(_ grammar: GrammarSet, _ slot: AgreementSlot, _ traits: TermTraits) -> Bool {
        traits.contains(.isLowercase) && !traits.contains(.isVerb) && !slot.lexemes.isEmpty
            && slot.lexemes.allSatisfy(\.isNoun) && grammar.isDisjoint(with: .singular) && !grammar.isEmpty
    }

    /// Adds the paths of the slots below a node, as far as there is room.
    private func layPaths(
        _ slots: ArraySlice<AgreementSlot>, _ node: UInt32, _ ending: TermTrie.Ending, _ people: TermTrie.Symbol?,
        _ room: inout Int, _ parts: inout TermIndexParts
    ) {
        guard let slot = slots.first else {
            parts.trie.end(ending, at: node)
            room -= 1
            return
        }
        for lexeme in slot.lexemes where room > 0 {
            let child = parts.trie.child(of: node, by: lexeme.symbol)
            layPaths(slots.dropFirst(), child, ending, people, &room, &parts)
        }
        guard slot.allowsForm || slot.lexemes.isEmpty, room > 0 else { return }
        let child = parts.trie.child(of: node, by: slot.form)
        layPaths(slots.dropFirst(), child, ending, people, &room, &parts)
        // «тысячи людей», when counted, are «пять тысяч человек».
        if slot.form == people, node != TermTrie.root, let form = grammar.countedForm?.counted {
            let counted = parts.trie.child(of: node, by: parts.words.intern(form))
            layPaths(slots.dropFirst(), counted, ending, people, &room, &parts)
        }
    }

    /// Keeps the lexemes of the head and of the words that agree with it: the head is the first noun in the nominative
    /// with nothing before it but such words. Returns the cases and numbers the head can have as it stands.
    private func chooseInflecting(_ slots: inout [AgreementSlot], _ head: Int, _ spelling: TermSpelling) -> GrammarSet {
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
                || (position + 1 < slots.count && spelling.atoms[position + 1].tie == .hyphen)
        }
        return grammar
    }

    private func headPosition(in slots: [AgreementSlot]) -> Int? {
        slots.indices.first { position in
            guard slots[position].isNominativeNoun else { return false }
            // «главный» is a noun too, but here an adjective of the noun that follows.
            let isAttribute = slots[position].lexemes.contains {
                $0.isAttribute && !$0.grammar.isDisjoint(with: .nominative)
            }
            return !(isAttribute && position + 1 < slots.count && slots[position + 1].isNominativeNoun)
        }
    }

    private mutating func slot(
        for atom: Atom, _ spelling: TermSpelling, _ parts: inout TermIndexParts
    ) -> AgreementSlot {
        let bytes = spelling.buffer.bytes(of: atom)
        let form = parts.words.intern(bytes, hash: atom.hash)
        if let slot = known[form] { return slot }
        let slot = reader.slot(of: atom, bytes, form, &parts)
        // An abbreviation in capitals does not inflect, but the same letters may be a word elsewhere.
        if atom.capitals != .all { known[form] = slot }
        return slot
    }
}
