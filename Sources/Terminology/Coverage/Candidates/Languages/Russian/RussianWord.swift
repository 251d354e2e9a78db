import Lexicons
import NewsModel

/// What a Russian token can be in a noun phrase.
struct RussianWord {
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
    func spelled(asName isCapitalized: Bool) -> RussianWord {
        var word = self
        word.isName = isCapitalized && !(isStopWord && attribute.isEmpty)
        if isStopWord, !word.isName { (word.attribute, word.noun) = ([], []) }
        return word
    }

    init(_ token: Token, _ lexicon: RussianLexicon) {
        key = WordKey.of(token.normalized)
        lemmaKey = token.lemma == token.normalized ? key : WordKey.of(token.lemma)
        isLong = token.normalized.unicodeScalars.count > 2
        isStopWord = RussianStopWords.contains(token.lemma) || RussianStopWords.contains(token.normalized)
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
