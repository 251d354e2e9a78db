import Lexicons
import NewsModel

/// Whether the terms of a source stand in its translation: in any form, as any admitted variant, as a derived word.
struct TermCheck {
    private var told: Set<String> = []

    mutating func remarks(on sentence: CheckedSentence) -> [TranslationRemark] {
        guard let language = sentence.target.language else { return [] }
        let present = Set(sentence.targetTerms.flatMap { [$0.concept.id] + $0.alternatives.map(\.id) })
        let words = DerivedWords(sentence.target)
        var remarks: [TranslationRemark] = []
        for match in sentence.sourceTerms where !match.isNested && match.isChecked {
            guard let wanted = match.equivalents[language] else { continue }
            let concepts = [match.concept.id] + match.alternatives.map(\.id)
            guard present.isDisjoint(with: concepts), !words.contains(wanted),
                told.insert(match.concept.id).inserted
            else { continue }
            remarks.append(
                TranslationRemark(
                    .term, sentence: sentence.id,
                    message: "\"\(sentence.source[match.span])\" has the term \"\(wanted)\", which was not seen"))
        }
        return remarks + baseForms(sentence)
    }

    /// Russian terms in their dictionary form after a preposition that never allows it.
    private func baseForms(_ sentence: CheckedSentence) -> [TranslationRemark] {
        guard sentence.target.language == .russian else { return [] }
        let tokens = sentence.target.tokens
        let lexicon = RussianLexicon()
        return sentence.targetTerms.compactMap { match in
            guard !match.isNested, let first = tokens.firstIndex(where: { $0.span.start >= match.span.start }),
                first > 0,
                RussianPrepositions.neverWithBaseForm.contains(tokens[first - 1].normalized),
                String(sentence.target[match.span]).lowercased() == match.term.lowercased(),
                Self.isOnlyBaseForm(tokens[first].normalized, lexicon)
            else { return nil }
            let phrase = "\(sentence.target[tokens[first - 1]]) \(sentence.target[match.span])"
            return TranslationRemark(
                .baseForm, sentence: sentence.id, message: "\"\(phrase)\": the term should be inflected here")
        }
    }

    /// Whether a word can be a nominative or accusative only.
    private static func isOnlyBaseForm(_ form: String, _ lexicon: RussianLexicon) -> Bool {
        let readings = lexicon.readings(of: form)
        return !readings.isEmpty
            && readings.allSatisfy { reading in
                guard !reading.isGuess, let grammaticalCase = reading.grammemes.grammaticalCase else { return false }
                return grammaticalCase == .nominative || grammaticalCase == .accusative
            }
    }
}
