import Lexicons
public import NewsModel
import UnicodeText

extension Language {
    /// Russian.
    public static let russian = Language("r", "u")
}

extension LanguagePack {
    static let russian: LanguagePack = {
        var pack = LanguagePack(.russian)
        pack.ownName = "Русский"
        pack.englishName = "Russian"
        pack.homeZone = "Europe/Moscow"
        pack.writing = Writing(.cyrillic)
        pack.sections = WordLists(file: "Russian/sections.txt")
        pack.archive = ArchiveRules(WordLists(file: "Russian/archive.txt"))
        pack.archive.likenessWithNames = 1.5
        pack.archive.likenessWithOneName = 1.65
        pack.catalogue = LanguageFile(file: "Russian/catalogue.yaml")
        pack.typography.quotationMarks = ("«", "»")
        pack.typography.ties.keepsSmallWords = true
        pack.pluralCategory = { pluralCategory(of: $0) }
        pack.identification = Identification("ru", .cyrillic, file: "Russian/identification.txt")
        pack.functionWords = WordLists(file: "Russian/function-words.txt")
        pack.frequencies = WordFrequencies(table: 1)
        pack.parsing = ParsingWords(folder: "Russian")
        pack.segmentation = .russian
        pack.summary = SummaryRules(WordLists(file: "Russian/summary.txt"), typicalLength: 20)
        pack.grouping = GroupingRules(likeness: 0.21)
        pack.terms = TermRules(
            WordLists(file: "Russian/terms.txt"), phrases: WordLists(file: "Russian/phrases.txt"),
            names: WordLists(file: "Russian/names.txt"))
        pack.terms.inflection = .agreement(RussianLexicon())
        pack.terms.romanization = "Russian-Latin/BGN"
        pack.terms.letterName = "Russian letter"
        pack.displayNames = .russian
        pack.translation = .russian
        return pack
    }()

    private static func pluralCategory(of number: Int) -> PluralCategory {
        let (ones, tens) = (number % 10, number % 100)
        if (11...14).contains(tens) { return .many }
        return ones == 1 ? .one : (2...4).contains(ones) ? .few : .many
    }
}

extension SegmentationRules {
    fileprivate static let russian: SegmentationRules = {
        var rules = SegmentationRules(WordLists(file: "Russian/segmentation.txt"))
        rules.borrowed = WordLists(file: "English/segmentation.txt")
        rules.strongStopsAlwaysEnd = true
        rules.speechFollowsColon = true
        rules.joinsHyphens = true
        rules.bracketsSmile = true
        let particles = rules.lists
        rules.makeWordForms = { .russian(particles: particles.set("compound-particles")) }
        rules.relatives = ["be", "uk", "bg"]
        return rules
    }()
}

extension WordForms {
    fileprivate static func russian(particles: Set<String>) -> WordForms {
        let lexicon = RussianLexicon()
        var forms = WordForms()
        forms.lemma = { lexicon.lemma(of: $0) }
        forms.contains = { lexicon.contains($0) }
        forms.isWholeWord = { $0.unicodeScalars.count > 4 && lexicon.contains($0) }
        forms.isFiniteVerb = { word in
            let readings = lexicon.readings(of: word)
            guard readings.first?.isGuess == false else { return false }
            return readings.reduce(0) { $0 + ($1.grammemes.isPredicate ? $1.probability : 0) } > 0.5
        }
        forms.isAdjective = { lexicon.readings(of: $0).contains { $0.grammemes.partOfSpeech == .adjective } }
        forms.isCommonWord = { word in
            let readings = lexicon.readings(of: word)
            guard readings.first?.isGuess == false else { return false }
            return readings.reduce(0) { $0 + ($1.grammemes.isName ? $1.probability : 0) } < 0.5
        }
        forms.isCompound = { RussianCompounds(lexicon: lexicon, particles: particles).isCompound($0) }
        return forms
    }
}

extension RussianGrammemes {
    /// Whether it is the name of a person or place.
    fileprivate var isName: Bool { isSurname || isGivenName || isPatronymic || isPlace }

    /// Whether a sentence can rest on the form alone.
    fileprivate var isPredicate: Bool {
        switch partOfSpeech {
        case .verb, .shortParticiple, .shortAdjective, .predicative: true
        default: false
        }
    }
}

/// Words with a hyphen that are two words: «город-государство», «Рыбы-то».
private struct RussianCompounds {
    let lexicon: RussianLexicon
    let particles: Set<String>

    /// Two nouns that are both inflected, or a particle behind a word; what the dictionary lists is one word.
    ///
    /// 24 of 27 such pairs of nouns are two tokens in UD's Russian treebanks, 40 of 58 other unlisted words are one.
    func isCompound(_ word: String) -> Bool {
        let parts = word.split(separator: "-")
        guard parts.count == 2, !lexicon.contains(word) else { return false }
        if particles.contains(String(parts[1])) { return true }
        let first = nounCases(String(parts[0]))
        return !first.isEmpty && !first.isDisjoint(with: nounCases(String(parts[1])))
    }

    private func nounCases(_ word: String) -> Set<RussianGrammemes.Case> {
        var cases: Set<RussianGrammemes.Case> = []
        for reading in lexicon.readings(of: word) where !reading.isGuess && reading.probability > 0.05 {
            guard reading.grammemes.partOfSpeech == .noun, !reading.grammemes.isIndeclinable else { continue }
            if let grammaticalCase = reading.grammemes.grammaticalCase { cases.insert(grammaticalCase) }
        }
        return cases
    }
}

extension TranslationRules {
    /// Into English measured on news sentences translated by people, into Chinese reckoned by way of English.
    fileprivate static let russian: TranslationRules = {
        var rules = TranslationRules()
        rules.figures = FigureRules(WordLists(file: "Russian/figures.txt"))
        rules.figures.groupedFrom = 5
        rules.figures.writtenPowers = [6, 9, 12]
        rules.figures.monthFirst = false
        rules.figures.decimalMark = ","
        rules.figures.groupMark = "\u{A0}"
        rules.figures.relatives = ["be", "uk"]
        rules.countries = WordLists(file: "Russian/countries.txt")
        rules.leastOwnLetters = 0.3
        rules.lengths = [
            "en": LengthProportion(middle: -0.036, spread: 0.18), "zh": LengthProportion(middle: -1.38, spread: 0.3),
        ]
        return rules
    }()
}

extension DisplayNameRules {
    fileprivate static let russian: DisplayNameRules = {
        var rules = DisplayNameRules(WordLists(file: "Russian/display-names.txt"))
        let lists = rules.lists
        rules.written = { kind, name in
            switch kind {
            case .language: language(name, neverAlone: lists.set("no-language-alone"))
            case .script:
                if name.hasSuffix("ая") {
                    ["\(name) письменность"]
                } else if name.contains(" ") {
                    []
                } else {
                    [name.hasSuffix("ица") ? name : "письмо \(name)"]
                }
            default: [name]
            }
        }
        return rules
    }()

    /// `русский` is said русский язык, `северный сото` as it is, `бамана` язык бамана, and `хинди` alone as well, being
    /// nothing but a noun.
    private static func language(_ name: String, neverAlone: Set<String>) -> [String] {
        let isAdjective: (Substring?) -> Bool = { word in
            ["ий", "ый", "ой"].contains { word?.hasSuffix($0) ?? false }
        }
        let words = name.split(separator: " ")
        guard !isAdjective(words.last) else { return ["\(name) язык"] }
        guard words.count == 1 || !isAdjective(words.first) else { return [name] }
        let readings = RussianLexicon().readings(of: name)
        let isNoun = !readings.isEmpty && readings.allSatisfy { !$0.isGuess && $0.grammemes.partOfSpeech == .noun }
        let isAlone = isNoun && name.count > 4 && !neverAlone.contains(name)
        return (isAlone ? [name] : []) + ["язык \(name)"]
    }
}
