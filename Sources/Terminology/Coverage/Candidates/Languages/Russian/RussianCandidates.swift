import Lexicons
import NewsModel

/// Russian noun phrases: adjectives that agree with a noun, and the genitives and names that follow it.
struct RussianCandidates: CandidateGrammar {
    private let lexicon = RussianLexicon()

    private static let longest = 4

    /// What a token can be in a noun phrase.
    private struct Word {
        var attribute = GrammarSet()
        var noun = GrammarSet()
        var isName = false
        /// Whether no dictionary has it: a new word is worth an entry on its own.
        var isUnknown = false

        /// «Белый» and «Минский» alone are no names, but halves of some.
        var isNameAlone: Bool { isName && attribute.isEmpty }

        var isNothing: Bool { attribute.isEmpty && noun.isEmpty && !isName }
    }

    func phrases(in document: Document) -> [CandidatePhrase] {
        var known: [String: Word] = [:]
        var found: [CandidatePhrase] = []
        for sentence in document.sentences {
            let words = sentence.tokenRange.map { position in
                let token = document.tokens[position]
                let word = known[token.normalized] ?? word(token)
                known[token.normalized] = word
                return spelled(word, position, sentence, document)
            }
            found += phrases(words, sentence.tokenRange.lowerBound, document)
        }
        return found
    }

    private func word(_ token: Token) -> Word {
        var word = Word()
        guard token.kind == .word, token.normalized.unicodeScalars.count > 1,
            !RussianStopWords.contains(token.lemma), !RussianStopWords.contains(token.normalized)
        else { return word }
        word.isUnknown =
            token.normalized.unicodeScalars.count >= Self.shortestUnknown && !token.normalized.contains("-")
            && !lexicon.contains(token.normalized)
        for reading in lexicon.readings(of: token.normalized) where reading.probability > 0.02 {
            switch reading.grammemes.partOfSpeech {
            case .noun: word.noun.formUnion(GrammarSet(reading.grammemes))
            case .adjective, .participle:
                if !reading.grammemes.isPronominal, !reading.grammemes.isOrdinal {
                    word.attribute.formUnion(GrammarSet(reading.grammemes))
                }
            case .verb, .infinitive, .adverb, .preposition, .conjunction, .particle, .pronoun, .gerund:
                if reading.probability > 0.4 { return Word() }
            default: break
            }
        }
        return word
    }

    private func spelled(_ word: Word, _ position: Int, _ sentence: Sentence, _ document: Document) -> Word {
        var word = word
        let token = document.tokens[position]
        word.isName =
            token.kind == .word && document.isCapitalized(position) && !document.opensSentence(position, sentence)
            && token.normalized.unicodeScalars.count > 1 && !token.normalized.contains(".")
            && !RussianStopWords.contains(token.normalized)
        return word
    }

    private func phrases(_ words: [Word], _ base: Int, _ document: Document) -> [CandidatePhrase] {
        var found: [CandidatePhrase] = []
        for first in words.indices where !words[first].isNothing {
            guard let head = head(from: first, words, base, document) else { continue }
            var last = head
            while true {
                if last > first || words[first].isNameAlone || words[first].isUnknown {
                    found.append(phrase(first...last, head, words, base, document))
                }
                guard last + 1 < words.count, last - first + 1 < Self.longest,
                    document.isFollowedDirectly(base + last), isDependent(words[last + 1], ofName: words[head].isName)
                else { break }
                last += 1
            }
        }
        return found
    }

    /// Shorter ones are abbreviations and mistakes.
    private static let shortestUnknown = 5

    /// The noun that the adjectives from `first` on agree with.
    private func head(from first: Int, _ words: [Word], _ base: Int, _ document: Document) -> Int? {
        var grammar = GrammarSet.any
        for position in first..<min(words.count, first + Self.longest) {
            let word = words[position]
            if !word.noun.intersection(grammar).isEmpty || (word.isName && position == first) {
                // An adjective first: it needs its noun.
                if word.attribute.isEmpty || word.isName || position > first { return position }
            }
            grammar.formIntersection(word.attribute)
            guard !grammar.isEmpty, document.isFollowedDirectly(base + position) else { return nil }
        }
        return nil
    }

    /// A name goes on after a name only: «начальник терминала Николай Савеня» is an office and a person.
    private func isDependent(_ word: Word, ofName isAfterName: Bool) -> Bool {
        let genitive = GrammarSet.form(case: 1, isPlural: false).union(.form(case: 1, isPlural: true))
        if word.isName && isAfterName { return true }
        return !word.noun.isDisjoint(with: genitive) || !word.attribute.isDisjoint(with: genitive)
    }

    private func phrase(
        _ range: ClosedRange<Int>, _ head: Int, _ words: [Word], _ base: Int, _ document: Document
    ) -> CandidatePhrase {
        var key = PhraseKey(.russian)
        for position in range {
            let token = document.tokens[base + position]
            key.add(WordKey.of(position <= head || words[position].isName ? token.lemma : token.normalized))
        }
        let grammar = (range.lowerBound..<head).reduce(words[head].noun) { $0.intersection(words[$1].attribute) }
        let isName = range.allSatisfy { document.isCapitalized(base + $0) } || words[head].isName
        return CandidatePhrase(
            tokens: (base + range.lowerBound)..<(base + range.upperBound + 1), key: key.value, isName: isName,
            isBaseForm: document.tokens[base + head].normalized == document.tokens[base + head].lemma,
            head: .init(offset: head - range.lowerBound, grammar: grammar))
    }
}
