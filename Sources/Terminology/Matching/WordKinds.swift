import Languages
import Lexicons
import NewsModel

/// Tells words that people are called by, and such as are too common to be anybody's name, by the language's lexicon or,
/// where there is none, by lists and by how frequent words are.
struct WordKinds: Sendable {
    private let lexicon: RussianLexicon?
    private let frequencies: WordFrequencies?
    /// Given names, which a surname follows.
    private let givenNames: Set<String>
    /// Surnames that are words, too.
    private let surnames: Set<String>
    private let common: Set<String>

    /// «Хана» is hardly ever a woman's name, and «из» no women's, «Роза» more often than not.
    private static let leastShareOfPeople = 0.25

    init(_ pack: LanguagePack) {
        if case .agreement(let lexicon) = pack.terms.inflection { self.lexicon = lexicon } else { lexicon = nil }
        frequencies = pack.frequencies
        givenNames = pack.terms.lists.set("given-names")
        surnames = pack.terms.lists.set("surnames")
        let phrases = pack.terms.phrases
        let words = pack.functionWords.words("function-words") + phrases.words("stop-words") + phrases.words("verbs")
        common = Set(words.map(String.init))
    }

    /// Whether a word with a capital is hardly anything but a name: people are called by it, or the language has it not.
    func isName(_ word: String) -> Bool {
        guard let lexicon else {
            return givenNames.contains(word)
                || (frequencies?.level(of: WordKey.of(word)) ?? .infinity) <= WordFrequencies.rarest
        }
        return lexicon.readings(of: word).contains { reading in
            reading.isGuess || reading.grammemes.isOfPerson || reading.grammemes.isPatronymic
        }
    }

    /// Whether a word is a given name as likely as not.
    func isGivenName(_ word: String) -> Bool {
        givenNames.contains(word) || isMostly(word, \.isGivenName)
    }

    /// Whether people are called by a word, which may mean something else, too.
    func isPersonal(_ word: String) -> Bool {
        givenNames.contains(word) || surnames.contains(word) || isMostly(word, \.isOfPerson)
    }

    private func isMostly(_ word: String, _ isOfKind: (RussianGrammemes) -> Bool) -> Bool {
        guard let lexicon else { return false }
        let readings = lexicon.readings(of: word).filter { !$0.isGuess && isOfKind($0.grammemes) }
        return readings.reduce(0) { $0 + $1.probability } >= Self.leastShareOfPeople
    }

    /// Whether a word with a capital at the beginning of a sentence is rather one that joins others: «Того же мнения».
    func isFunctionWord(_ word: String) -> Bool {
        guard let lexicon else { return false }
        return lexicon.readings(of: word).contains { reading in
            guard !reading.isGuess else { return false }
            switch reading.grammemes.partOfSpeech {
            case .pronoun, .preposition, .conjunction, .particle: return true
            default: return reading.grammemes.isPronominal
            }
        }
    }

    /// Whether a word is too common to be read as an acronym in a line of capitals.
    func isCommon(_ word: String) -> Bool {
        guard let lexicon else { return common.contains(word) }
        return lexicon.readings(of: word).contains { reading in
            let grammemes = reading.grammemes
            return !reading.isGuess && !grammemes.isAbbreviation && !grammemes.isPlace && !grammemes.isSurname
        }
    }
}

extension RussianGrammemes {
    /// Whether it is a person's first or last name.
    fileprivate var isOfPerson: Bool { isGivenName || isSurname }
}
