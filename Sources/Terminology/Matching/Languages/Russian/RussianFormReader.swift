import Lexicons

/// Reads the words of a Russian text as forms of the glossary's lexemes.
struct RussianFormReader {
    private let lexicon = RussianLexicon()
    private let lexemes: LexemeTable

    init(_ lexemes: LexemeTable) {
        self.lexemes = lexemes
    }

    /// The readings of a form that the glossary has, with their share among all readings of the form.
    ///
    /// - Parameters:
    ///   - hash: the form's hash.
    ///   - capitals: how the text spells it: in small letters no form is read as a name.
    func readings(
        of form: UnsafeBufferPointer<UInt8>, hash: UInt32, capitals: Atom.Capitals, opensSentence: Bool
    ) -> [FormReading] {
        guard lexemes.mayHold(hash), !lexemes.isEmpty else { return [] }
        // Most forms are forms of one word only: then no corpus need be asked.
        var first: RussianLexeme?
        var isAmbiguous = false
        lexicon.forEachReading(of: form, asksCorpus: false) { reading in
            if let first, first != reading.lexeme { isAmbiguous = true }
            first = reading.lexeme
        }
        var found: [FormReading] = []
        var total: Float = 0
        lexicon.forEachReading(of: form, asksCorpus: isAmbiguous) { reading in
            guard let word = RussianWordReading(reading, form: form) else {
                if reading.grammemes.partOfSpeech == .adverb, RussianTimeAdverbs.contains(form) { return }
                total += reading.isCounted ? reading.probability : reading.grammemes.isRare ? 0.1 : 1
                return
            }
            let share = word.isName ? max(word.probability, Self.leastShareOfNames) : word.probability
            let weight = share * Self.weight(isName: word.isName, capitals, opensSentence)
            total += weight
            if let symbol = lexemes.symbol(word.key) {
                found.append(FormReading(lexeme: symbol, grammar: word.grammar, probability: weight))
            }
        }
        return Self.merged(found, total: total)
    }

    /// The corpus counts forms without their capitals, and so hardly knows the name Марта beside the month.
    private static let leastShareOfNames: Float = 0.05

    private static func weight(isName: Bool, _ capitals: Atom.Capitals, _ opensSentence: Bool) -> Float {
        switch capitals {
        case .none: isName ? 0.01 : 1
        case .first, .mixed: isName && !opensSentence ? 10 : 1
        case .all: 1
        }
    }

    /// One reading for each lexeme: its cases together, its shares added up.
    private static func merged(_ readings: [FormReading], total: Float) -> [FormReading] {
        var merged: [FormReading] = []
        for reading in readings {
            if let index = merged.firstIndex(where: { $0.lexeme == reading.lexeme }) {
                let known = merged[index]
                merged[index] = FormReading(
                    lexeme: known.lexeme, grammar: known.grammar.union(reading.grammar),
                    probability: known.probability + reading.probability)
            } else {
                merged.append(reading)
            }
        }
        guard total > 0 else { return merged }
        return merged.map { FormReading(lexeme: $0.lexeme, grammar: $0.grammar, probability: $0.probability / total) }
    }
}
