import Languages
import Lexicons
import NewsModel

/// What matching asks of a language's pack, in a form that is quick to ask.
final class MatchRules: Sendable {
    let language: Language
    /// All languages that are served, in order.
    let served: [Language]
    let inflection: Inflection
    /// Whether forms are read with a lexicon, as words that agree in case and number.
    let agrees: Bool
    let dividesWords: Bool
    /// What follows the head of a noun phrase.
    let prepositions: Set<String>
    /// Three characters each: a term ends not between the first two unless the third follows.
    let undivided: [[[UInt8]]]
    let grammar: AgreementGrammar
    /// Whether a capital is no sign of a name in a headline.
    let capitalizesTitles: Bool
    /// What a hyphen binds to the word behind it, which then means something else: re-election.
    let boundParts: Set<String>
    /// What a hyphen ties to the word behind it, which it leaves what it is: экс-министр.
    let openParts: Set<String>
    /// What a noun is further called behind a hyphen: банк-партнёр.
    let appositions: Set<String>
    /// The words that characters make, in a language that does not divide them.
    let wordLexicon: ChineseLexicon?
    /// Words that the lexicon has not, and that begin with the end of a name: 西侧 in 泰山西侧.
    let directions: Set<String>
    /// What says where behind a noun, and makes a word with its last character: 路上.
    let locatives: Set<String>
    /// Characters of numbers, which a measure follows in one word: 万元.
    let numerals: Set<String>
    /// What may follow a name in one word: 北京市.
    let nameEndings: Set<String>
    /// What words are called by, and what is too common to be a name.
    let kinds: WordKinds

    init(_ pack: LanguagePack, among packs: LanguagePacks) {
        language = pack.language
        served = packs.languages
        inflection = pack.terms.inflection
        agrees = pack.agrees
        dividesWords = pack.writing.dividesWords
        prepositions = pack.terms.lists.set("prepositions")
        undivided = pack.terms.lists.lines("undivided").map { line in
            line.split(separator: " ").map { Array($0.utf8) }
        }.filter { $0.count == 3 }
        grammar = AgreementGrammar(pack)
        let lists = pack.terms.lists
        capitalizesTitles = pack.terms.capitalizesTitles
        boundParts = lists.set("bound-parts")
        openParts = lists.set("open-parts")
        nameEndings = lists.set("name-endings")
        appositions = lists.set("appositions")
        wordLexicon = pack.division?.lexicon
        directions = lists.set("directions")
        locatives = lists.set("locatives")
        numerals = Set(pack.terms.phrases.words("numerals").joined().map(String.init))
        kinds = WordKinds(pack)
    }
}

/// What reading forms by case and number needs: the lexicon, and what the words around a form say of it.
struct AgreementGrammar: Sendable {
    let lexicon: RussianLexicon
    private let government: [String: GrammarSet]
    private let beforeVerbs: Set<String>
    private let timeAdverbs: Set<String>
    private let surnameEndings: [[UInt8]]
    /// The form of a plural, and the one that stands in its place when it is counted; nil in languages without one.
    let countedForm: (plural: String, counted: String)?
    let unknownNouns: UnknownNouns

    /// The grammar of a language; that of one without a lexicon is never asked.
    init(_ pack: LanguagePack) {
        if case .agreement(let lexicon) = pack.terms.inflection { self.lexicon = lexicon } else { lexicon = .init() }
        let lists = pack.terms.lists
        var government: [String: GrammarSet] = [:]
        for line in lists.lines("government") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let grammar = parts[0].split(separator: "+").reduce(into: GrammarSet()) {
                $0.formUnion(GrammarSet(named: $1))
            }
            for word in parts[1].split(separator: " ") { government[String(word)] = grammar }
        }
        self.government = government
        beforeVerbs = lists.set("before-verbs")
        timeAdverbs = lists.set("time-adverbs")
        surnameEndings = pack.terms.names.words("surname-endings").map { Array($0.utf8) }
        let counted = lists.words("counted-forms").map(String.init)
        countedForm = counted.count == 2 ? (counted[0], counted[1]) : nil
        unknownNouns = UnknownNouns(pack.terms.names)
    }

    /// The cases and numbers that a form can have after a word; all of them after most words.
    func grammar(after word: String) -> GrammarSet { government[word] ?? .any }

    /// Whether what follows is rather the verb of a sentence than a noun (я сел).
    func expectsVerb(after word: String) -> Bool { beforeVerbs.contains(word) }

    /// Whether an adverb speaks of the time that its noun names: «вечером» of an evening, «кругом» of no circle.
    func isTimeAdverb(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
        form.count <= 14 && timeAdverbs.contains(String(decoding: form, as: UTF8.self))
    }

    /// Whether a plural of a given name is rather a surname: Леонов.
    func isSurname(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
        surnameEndings.contains { form.suffix($0.count).elementsEqual($0) }
    }
}

extension GrammarSet {
    /// A case in both numbers by its name; one in the plural alone as `plural-nominative`.
    fileprivate init(named name: Substring) {
        let isPlural = name.hasPrefix("plural-")
        let cases = ["nominative", "genitive", "dative", "accusative", "instrumental", "prepositional"]
        guard let position = cases.firstIndex(of: isPlural ? String(name.dropFirst(7)) : String(name)) else {
            self = []
            return
        }
        let plural = GrammarSet.form(case: position, isPlural: true)
        self = isPlural ? plural : plural.union(.form(case: position, isPlural: false))
    }
}

/// Declines names that no lexicon has, in the singular, by their last letter: Чжунгуаньцунь, Ухань, Хуавэй.
struct UnknownNouns: Sendable {
    private struct Declension {
        let last: Unicode.Scalar
        let drops: Int
        /// The endings of the six cases; several where usage is divided.
        let endings: [[Substring]]
    }

    private let declensions: [Declension]
    /// What other letters are declined by, if they are consonants.
    private let consonant: Declension?

    private static let vowels = Set("аеёиоуыэюя".unicodeScalars)

    init(_ lists: WordLists) {
        let all = lists.lines("declensions").compactMap { line -> Declension? in
            let parts = line.split(separator: " ")
            guard parts.count == 8, let last = parts[0].unicodeScalars.first, let drops = Int(parts[1]) else {
                return nil
            }
            let endings = parts[2...].map { ending in
                ending.split(separator: "/").map { $0 == "-" ? "" : $0 }
            }
            return Declension(last: last, drops: drops, endings: endings)
        }
        declensions = all.filter { $0.last != "*" }
        consonant = all.first { $0.last == "*" }
    }

    /// The forms with their cases; none for words that end in another vowel, which stay as they are.
    func forms(of word: String) -> [(form: String, grammar: GrammarSet)] {
        guard let last = word.unicodeScalars.last, word.unicodeScalars.count > 2 else { return [] }
        let isConsonant = ("а"..."я").contains(last) && !Self.vowels.contains(last) && last != "ъ"
        guard let declension = declensions.first(where: { $0.last == last }) ?? (isConsonant ? consonant : nil) else {
            return []
        }
        let stem = word.dropLast(declension.drops)
        return declension.endings.enumerated().flatMap { position, variants in
            variants.map { (String(stem + $0), GrammarSet.form(case: position, isPlural: false)) }
        }
    }
}

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
