import Lexicons

/// Reads the words of Russian terms: the lexemes that each may be a form of.
struct RussianSlotReader {
    private let lexicon = RussianLexicon()

    /// What a word of a term may be.
    ///
    /// - Parameter form: the word's symbol.
    func slot(
        of atom: Atom, _ bytes: UnsafeBufferPointer<UInt8>, _ form: TermTrie.Symbol, _ parts: inout TermIndexParts
    ) -> RussianSlot {
        var slot = RussianSlot(form: form)
        guard atom.kind == .word, bytes.first.map({ $0 >= 0xD0 && $0 <= 0xD1 }) ?? false else { return slot }
        lexicon.forEachReading(of: bytes, asksCorpus: false) { reading in
            guard let word = RussianWordReading(reading, form: bytes) else { return }
            // An abbreviation is no form of a word but its first: ИГУ, were it «игу», would be found in every ИГ.
            guard atom.capitals != .all || !word.grammar.isDisjoint(with: .nominative) else { return }
            slot.lexemes.append(
                RussianSlot.Lexeme(
                    symbol: parts.lexemes.intern(word.key), grammar: word.grammar, isNoun: word.isNoun,
                    isAttribute: word.isAttribute, isPerson: word.isPerson))
        }
        if slot.lexemes.isEmpty, atom.capitals != .all { generate(bytes, &slot, &parts) }
        return slot
    }

    /// A word that the lexicon has not: its forms are made now, as those of words with the same ending.
    private func generate(
        _ bytes: UnsafeBufferPointer<UInt8>, _ slot: inout RussianSlot, _ parts: inout TermIndexParts
    ) {
        let word = String(decoding: bytes, as: UTF8.self)
        addUnknownNoun(word, &slot, &parts)
        for (number, forms) in lexicon.inflections(of: word).prefix(4).enumerated() {
            let own = forms.filter { $0.form == word }
            guard let first = own.first,
                own.contains(where: { !GrammarSet($0.grammemes).isDisjoint(with: .nominative) })
            else { continue }
            let symbol = parts.lexemes.internGenerated(slot.form, number)
            let isNoun = first.grammemes.partOfSpeech == .noun
            for form in forms where form.grammemes.partOfSpeech == first.grammemes.partOfSpeech {
                add(form.form, GrammarSet(form.grammemes), of: symbol, &parts)
            }
            slot.lexemes.append(
                RussianSlot.Lexeme(
                    symbol: symbol, grammar: own.reduce(into: []) { $0.formUnion(GrammarSet($1.grammemes)) },
                    isNoun: isNoun, isAttribute: !isNoun && first.grammemes.partOfSpeech == .adjective,
                    isPerson: false))
        }
    }

    /// A name that no dictionary has is declined as its last letter tells, whatever other guess there is.
    private func addUnknownNoun(_ word: String, _ slot: inout RussianSlot, _ parts: inout TermIndexParts) {
        let forms = RussianUnknownNouns.forms(of: word)
        guard !forms.isEmpty else { return }
        let symbol = parts.lexemes.internGenerated(slot.form, 99)
        for (form, grammar) in forms { add(form, grammar, of: symbol, &parts) }
        slot.lexemes.append(
            RussianSlot.Lexeme(
                symbol: symbol, grammar: .form(case: 0, isPlural: false), isNoun: true, isAttribute: false,
                isPerson: false))
    }

    private func add(
        _ form: String, _ grammar: GrammarSet, of symbol: TermTrie.Symbol, _ parts: inout TermIndexParts
    ) {
        let reading = FormReading(lexeme: symbol, grammar: grammar, probability: 1)
        parts.generated[parts.words.intern(form), default: []].append(reading)
    }
}
