import Lexicons
import NewsModel

/// Russian noun phrases: adjectives that agree with a noun, and the genitives and names that follow it.
struct RussianCandidates: CandidateGrammar {
    private let lexicon = RussianLexicon()

    private static let longest = 4
    private static let genitive = GrammarSet.form(case: 1, isPlural: false).union(.form(case: 1, isPlural: true))

    func phrases(in document: Document) -> [CandidatePhrase] {
        var known: [String: RussianWord] = [:]
        var found: [CandidatePhrase] = []
        for sentence in document.sentences {
            let words = sentence.tokenRange.map { position in
                let token = document.tokens[position]
                let word = known[token.normalized] ?? RussianWord(token, lexicon)
                known[token.normalized] = word
                return word.spelled(asName: isName(word, position, sentence, document))
            }
            found += phrases(words, sentence.tokenRange.lowerBound, document)
        }
        return found
    }

    private func isName(_ word: RussianWord, _ position: Int, _ sentence: Sentence, _ document: Document) -> Bool {
        let token = document.tokens[position]
        return token.kind == .word && document.isCapitalized(position)
            && (word.isPlace || !document.opensSentence(position, sentence))
            && token.normalized.unicodeScalars.count > 1 && !token.normalized.contains(".")
            && !document[token].allSatisfy { "IVXLCM".contains($0) }
    }

    private func phrases(_ words: [RussianWord], _ base: Int, _ document: Document) -> [CandidatePhrase] {
        var found: [CandidatePhrase] = []
        for first in words.indices where !words[first].isNothing {
            guard let head = head(from: first, words, base, document) else { continue }
            let grammar = (first..<head).reduce(words[head].noun) { $0.intersection(words[$1].attribute) }
            var last = head
            while true {
                if isWhole(first...last, head, words) {
                    found.append(phrase(first...last, head, grammar, words, base, document))
                }
                guard last + 1 < words.count, last - first + 1 < Self.longest,
                    document.isFollowedDirectly(base + last),
                    isDependent(words[last + 1], after: words[last], grammar, ofName: words[first].isName)
                else { break }
                last += 1
            }
        }
        return found
    }

    /// Whether a phrase can end here: not with an adjective whose noun is still to come, and of a single word not with
    /// what is half a name.
    private func isWhole(_ range: ClosedRange<Int>, _ head: Int, _ words: [RussianWord]) -> Bool {
        let last = words[range.upperBound]
        guard range.count > 1 else { return !last.isGivenName && (last.isNameAlone || last.isNounAlone) }
        return range.upperBound == head || !last.noun.isEmpty || last.isNameAlone
            || last.isName && words[head].isGivenName
    }

    /// The noun that the adjectives from `first` on agree with.
    private func head(from first: Int, _ words: [RussianWord], _ base: Int, _ document: Document) -> Int? {
        var grammar = GrammarSet.any
        for position in first..<min(words.count, first + Self.longest) {
            let word = words[position]
            if position == first, word.isName {
                // «Новой Москвы» has its noun behind it, «Толстой сказал» is one.
                let hasNoun =
                    position + 1 < words.count && document.isFollowedDirectly(base + position)
                    && !words[position + 1].noun.isDisjoint(with: word.attribute)
                if !hasNoun { return position }
            } else if word.isName, !words[first].isName {
                // «Сборная Армении», «катарский СПГ»: the name is no part of a term.
                return nil
            } else if !word.noun.isDisjoint(with: grammar), word.attribute.isEmpty || position > first {
                return position
            }
            grammar.formIntersection(word.attribute)
            guard !grammar.isEmpty, document.isFollowedDirectly(base + position) else { return nil }
        }
        return nil
    }

    /// Whether a word goes on with a phrase: a genitive, within a name also what stands in the head's case.
    ///
    /// «Начальник терминала Николай Савеня» is an office and a person, «визит Назарбаева» no term at all; a person begins
    /// with the given name.
    private func isDependent(
        _ word: RussianWord, after last: RussianWord, _ grammar: GrammarSet, ofName isAfterName: Bool
    ) -> Bool {
        guard word.isName else {
            return !word.noun.isDisjoint(with: Self.genitive) || !word.attribute.isDisjoint(with: Self.genitive)
        }
        guard isAfterName, !word.isGivenName || last.isGivenName else { return false }
        let forms = word.noun.union(word.attribute)
        return forms.isEmpty || grammar.isEmpty || !forms.isDisjoint(with: grammar.union(Self.genitive))
    }

    private func phrase(
        _ range: ClosedRange<Int>, _ head: Int, _ grammar: GrammarSet, _ words: [RussianWord], _ base: Int,
        _ document: Document
    ) -> CandidatePhrase {
        var key = PhraseKey(.russian)
        for position in range {
            key.add(position <= head || words[position].isName ? words[position].lemmaKey : words[position].key)
        }
        let isName =
            words[range.lowerBound].isName || words[head].isName
            || range.allSatisfy { document.isCapitalized(base + $0) } && range.count > 1
        var phrase = CandidatePhrase(
            tokens: (base + range.lowerBound)..<(base + range.upperBound + 1), key: key.value, isName: isName,
            isBaseForm: document.tokens[base + head].normalized == document.tokens[base + head].lemma,
            head: .init(offset: head - range.lowerBound, grammar: grammar))
        phrase.isPlain = range.count == 1 && !isName && !words[head].isUnknown
        phrase.isNoun = true
        phrase.isLoose = !isName && (range.upperBound > head || words[head].isPerson)
        return phrase
    }
}
