import Lexicons
import NewsModel

/// Noun phrases by agreement in case and number: adjectives that agree with a noun, and the genitives and names that follow it.
struct AgreementPhrases: PhraseGrammar {
    private let language: Language
    private let lexicon: RussianLexicon
    /// They make no part of a term; in their dictionary form.
    private let stopWords: Set<String>

    init(_ language: Language, _ lexicon: RussianLexicon, stopWords: Set<String>) {
        self.language = language
        self.lexicon = lexicon
        self.stopWords = stopWords
    }

    private static let maximumLength = 4
    private static let genitive = GrammarSet.form(case: 1, isPlural: false).union(.form(case: 1, isPlural: true))

    func phrases(in document: Document) -> [CandidatePhrase] {
        var known: [String: AgreementWord] = [:]
        var found: [CandidatePhrase] = []
        for sentence in document.sentences {
            let words = sentence.tokenRange.map { position in
                let token = document.tokens[position]
                let word = known[token.normalized] ?? AgreementWord(token, lexicon, isStopWord: isStopWord(token))
                known[token.normalized] = word
                return word.spelled(asName: isName(word, position, sentence, document))
            }
            found += phrases(words, sentence.tokenRange.lowerBound, document)
        }
        return found
    }

    private func isStopWord(_ token: Token) -> Bool {
        stopWords.contains(token.lemma) || stopWords.contains(token.normalized)
    }

    private func isName(_ word: AgreementWord, _ position: Int, _ sentence: Sentence, _ document: Document) -> Bool {
        let token = document.tokens[position]
        return token.kind == .word && document.isCapitalized(position)
            && (word.isPlace || !document.opensSentence(position, sentence))
            && token.normalized.unicodeScalars.count > 1 && !token.normalized.contains(".")
            && !document[token].allSatisfy { "IVXLCM".contains($0) }
    }

    private func phrases(_ words: [AgreementWord], _ base: Int, _ document: Document) -> [CandidatePhrase] {
        var found: [CandidatePhrase] = []
        for first in words.indices where !words[first].isNothing {
            guard let head = head(from: first, words, base, document) else { continue }
            let grammar = (first..<head).reduce(words[head].noun) { $0.intersection(words[$1].attribute) }
            var last = head
            while true {
                if isWhole(first...last, head, words) {
                    found.append(phrase(first...last, head, grammar, words, base, document))
                }
                guard last + 1 < words.count, last - first + 1 < Self.maximumLength,
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
    private func isWhole(_ range: ClosedRange<Int>, _ head: Int, _ words: [AgreementWord]) -> Bool {
        let last = words[range.upperBound]
        guard range.count > 1 else { return !last.isGivenName && (last.isNameAlone || last.isNounAlone) }
        return range.upperBound == head || !last.noun.isEmpty || last.isNameAlone
            || last.isName && words[head].isGivenName
    }

    /// The noun that the adjectives from `first` on agree with.
    private func head(from first: Int, _ words: [AgreementWord], _ base: Int, _ document: Document) -> Int? {
        var grammar = GrammarSet.any
        for position in first..<min(words.count, first + Self.maximumLength) {
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
        _ word: AgreementWord, after last: AgreementWord, _ grammar: GrammarSet, ofName isAfterName: Bool
    ) -> Bool {
        guard word.isName else {
            return !word.noun.isDisjoint(with: Self.genitive) || !word.attribute.isDisjoint(with: Self.genitive)
        }
        guard isAfterName, !word.isGivenName || last.isGivenName else { return false }
        let forms = word.noun.union(word.attribute)
        return forms.isEmpty || grammar.isEmpty || !forms.isDisjoint(with: grammar.union(Self.genitive))
    }

    private func phrase(
        _ range: ClosedRange<Int>, _ head: Int, _ grammar: GrammarSet, _ words: [AgreementWord], _ base: Int,
        _ document: Document
    ) -> CandidatePhrase {
        var key = PhraseKey(language)
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

/// What a token can be in a noun phrase whose words agree.
struct AgreementWord {
    var attribute = GrammarSet()
    var noun = GrammarSet()
    /// Whether it is spelled as a name where it stands.
    var isName = false
    /// Whether no dictionary has it: a new word is worth an entry on its own.
    private(set) var isUnknown = false
    private(set) var isGivenName = false
    /// Whether it names a place and nothing else: «Польша», also where it opens a sentence.
    private(set) var isPlace = false
    /// Whether it says who somebody is: «начальник», «тренер».
    private(set) var isPerson = false
    /// Whether it is long enough for a term: of two letters are units and abbreviations, «га».
    private let isLong: Bool
    /// Whether it makes no part of a term, but for names: «Новой Москвы».
    private let isStopWord: Bool
    let key: UInt64
    let lemmaKey: UInt64

    /// Shorter ones are abbreviations and mistakes.
    private static let shortestUnknown = 5
    /// Readings less likely than that make no phrase.
    private static let leastProbability = 0.02

    /// «Белый» and «Минский» alone are no names, but halves of some.
    var isNameAlone: Bool { isName && attribute.isEmpty }

    var isNounAlone: Bool { isLong && !noun.isEmpty }

    var isNothing: Bool { attribute.isEmpty && noun.isEmpty && !isName }

    /// The word as it stands in a text, capitalized as names are or not.
    func spelled(asName isCapitalized: Bool) -> AgreementWord {
        var word = self
        word.isName = isCapitalized && !(isStopWord && attribute.isEmpty)
        if isStopWord, !word.isName { (word.attribute, word.noun) = ([], []) }
        return word
    }

    init(_ token: Token, _ lexicon: RussianLexicon, isStopWord: Bool) {
        key = WordKey.of(token.normalized)
        lemmaKey = token.lemma == token.normalized ? key : WordKey.of(token.lemma)
        isLong = token.normalized.unicodeScalars.count > 2
        self.isStopWord = isStopWord
        guard token.kind == .word, token.normalized.unicodeScalars.count > 1 else { return }
        let readings = lexicon.readings(of: token.normalized).filter { $0.probability > Self.leastProbability }
        guard !readings.contains(where: { !Self.isNominal($0) && $0.probability > 0.4 }) else { return }
        for reading in readings {
            switch reading.grammemes.partOfSpeech {
            case .noun: noun.formUnion(GrammarSet(reading.grammemes))
            case .adjective, .participle:
                if !reading.grammemes.isPronominal, !reading.grammemes.isOrdinal {
                    attribute.formUnion(GrammarSet(reading.grammemes))
                }
            default: break
            }
        }
        let nouns = readings.filter { $0.grammemes.partOfSpeech == .noun }
        isUnknown =
            token.normalized.unicodeScalars.count >= Self.shortestUnknown && !token.normalized.contains("-")
            && !lexicon.contains(token.normalized)
        isGivenName = !isUnknown && nouns.contains { $0.grammemes.isGivenName }
        isPlace = !nouns.isEmpty && nouns.allSatisfy { $0.grammemes.isPlace }
        isPerson = !nouns.isEmpty && nouns.allSatisfy { $0.grammemes.isAnimate ?? false }
    }

    private static func isNominal(_ reading: RussianReading) -> Bool {
        switch reading.grammemes.partOfSpeech {
        case .verb, .infinitive, .adverb, .preposition, .conjunction, .particle, .pronoun, .gerund: false
        default: true
        }
    }
}
