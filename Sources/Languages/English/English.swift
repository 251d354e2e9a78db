import Lexicons
public import NewsModel
import UnicodeText

extension Language {
    /// English.
    public static let english = Language("e", "n")
}

extension LanguagePack {
    static let english: LanguagePack = {
        var pack = LanguagePack(.english)
        pack.ownName = "English"
        pack.englishName = "English"
        pack.writing = Writing(.latin)
        pack.sections = WordLists(file: "English/sections.txt")
        pack.archive = ArchiveRules(WordLists(file: "English/archive.txt"))
        pack.archive.likenessWithNames = 2.2
        pack.archive.likenessWithOneName = 3.2
        pack.catalogue = LanguageFile(file: "English/catalogue.yaml")
        pack.typography.stopFollowsQuotation = false
        pack.pluralCategory = { $0 == 1 ? .one : .other }
        pack.identification = Identification("en", .latin, file: "English/identification.txt")
        pack.functionWords = WordLists(file: "English/function-words.txt")
        pack.frequencies = WordFrequencies(table: 0)
        pack.parsing = ParsingWords(folder: "English")
        pack.segmentation = .english
        pack.summary = SummaryRules(WordLists(file: "English/summary.txt"), typicalLength: 26)
        pack.grouping = GroupingRules(likeness: 0.11)
        pack.terms = TermRules(
            WordLists(file: "English/terms.txt"), phrases: WordLists(file: "English/phrases.txt"),
            names: WordLists(file: "English/names.txt"))
        pack.terms.inflection = .generated(.english)
        pack.terms.capitalizesTitles = true
        pack.terms.letterName = "Latin letter"
        pack.displayNames = .english
        pack.translation = .english
        return pack
    }()
}

extension SegmentationRules {
    static let english: SegmentationRules = {
        var rules = SegmentationRules(WordLists(file: "English/segmentation.txt"))
        rules.hasPossessive = true
        rules.makeWordForms = { .english }
        rules.relatives = ["de"]
        return rules
    }()
}

extension WordForms {
    static let english: WordForms = {
        let lexicon = EnglishLexicon()
        var forms = WordForms()
        forms.lemma = { lexicon.lemma(of: $0) }
        return forms
    }()
}

extension TranslationRules {
    /// Lengths were measured on 11,000 news sentences translated by people.
    fileprivate static let english: TranslationRules = {
        var rules = TranslationRules()
        rules.figures = FigureRules(WordLists(file: "English/figures.txt"))
        rules.figures.groupedFrom = 4
        rules.figures.writtenPowers = [6, 9, 12]
        rules.countries = WordLists(file: "English/countries.txt")
        rules.leastOwnLetters = 0.5
        rules.lengths = [
            "ru": LengthProportion(middle: 0.025, spread: 0.18), "zh": LengthProportion(middle: -1.354, spread: 0.25),
        ]
        return rules
    }()
}

extension DisplayNameRules {
    fileprivate static let english: DisplayNameRules = {
        var rules = DisplayNameRules(WordLists(file: "English/display-names.txt"))
        rules.furtherLocales = { $0 == .unit || $0 == .region ? ["en_GB"] : [] }
        rules.written = { kind, name in
            switch kind {
            case .language: ["\(name) language"]
            case .script: ["\(name) script"]
            default: [name]
            }
        }
        return rules
    }()
}

extension GeneratedForms {
    /// Plurals of nouns; the third person, the past and the participles of verbs.
    fileprivate static let english = GeneratedForms(
        ofNoun: { EnglishForms.plurals(of: $0) }, ofVerb: { EnglishForms.verbForms(of: $0) })
}

/// English word forms, made from the dictionary form. Words are in lower case, as bytes of UTF-8.
private enum EnglishForms {
    typealias Word = UnsafeBufferPointer<UInt8>

    /// Learned endings that nouns may keep beside the regular plural: `criterion`, `criteria`.
    private static let learnedEndings: [(String, String)] = [
        ("sis", "ses"), ("xis", "xes"), ("um", "a"), ("on", "a"), ("us", "i"), ("ix", "ices"), ("ex", "ices"),
        ("a", "ae"), ("eau", "eaux"), ("o", "oes"), ("o", "i"), ("man", "men"), ("fe", "ves"), ("lf", "lves"),
        ("rf", "rves"), ("af", "aves"),
    ]

    /// The plurals a noun can have; some have two (`bases` of base and basis, `indexes` and `indices`).
    static func plurals(of noun: Word) -> [[UInt8]] {
        if let irregular = irregular(noun, EnglishIrregularForms.plurals) { return irregular }
        guard let last = noun.last else { return [] }
        var forms = [withEndingS(noun, last)]
        for (ending, plural) in learnedEndings
        where noun.count > ending.count + 2 && ends(noun, ending) {
            forms.append(Array(noun.dropLast(ending.count)) + Array(plural.utf8))
        }
        return forms
    }

    /// The third person, the past and the participles of a regular verb, or those in the list.
    static func verbForms(of verb: Word) -> [[UInt8]] {
        guard let last = verb.last else { return [] }
        let stem = Array(verb)
        let doubled = doublesLast(verb) ? stem + [last] : nil
        var forms = irregular(verb, EnglishIrregularForms.forms(ofVerb:)) ?? []
        if forms.isEmpty {
            forms.append(
                last == UInt8(ascii: "e")
                    ? stem + [UInt8(ascii: "d")]
                    : endsInConsonantY(verb) ? stem.dropLast() + Array("ied".utf8) : stem + Array("ed".utf8))
            if let doubled { forms.append(doubled + Array("ed".utf8)) }
        }
        forms += [withEndingS(verb, last), gerund(verb, last)]
        if let doubled { forms.append(doubled + Array("ing".utf8)) }
        return forms
    }

    private static func gerund(_ verb: Word, _ last: UInt8) -> [UInt8] {
        let dropsE = last == UInt8(ascii: "e") && !ends(verb, "ee") && verb.count > 2
        return Array(verb.dropLast(dropsE ? 1 : 0)) + Array("ing".utf8)
    }

    private static func withEndingS(_ word: Word, _ last: UInt8) -> [UInt8] {
        if endsInConsonantY(word) { return word.dropLast() + Array("ies".utf8) }
        let isHissing =
            last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == UInt8(ascii: "z")
            || ends(word, "ch") || ends(word, "sh")
        return Array(word) + Array((isHissing ? "es" : "s").utf8)
    }

    private static func irregular(_ word: Word, _ forms: (String) -> [String]?) -> [[UInt8]]? {
        guard word.count < 16 else { return nil }
        return forms(String(decoding: word, as: UTF8.self)).map { $0.map { Array($0.utf8) } }
    }

    private static func endsInConsonantY(_ word: Word) -> Bool {
        word.count > 2 && word[word.count - 1] == UInt8(ascii: "y") && !isVowel(word[word.count - 2])
    }

    /// Whether the last consonant may double: consonant, vowel, consonant (`stop`, `ship`).
    private static func doublesLast(_ word: Word) -> Bool {
        guard word.count >= 3 else { return false }
        let end = word.count
        return !isVowel(word[end - 1]) && !"wxyh".utf8.contains(word[end - 1]) && isVowel(word[end - 2])
            && !isVowel(word[end - 3])
    }

    private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }

    private static func ends(_ word: Word, _ ending: StaticString) -> Bool {
        word.count >= ending.utf8CodeUnitCount
            && word.suffix(ending.utf8CodeUnitCount).elementsEqual(
                UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
    }

    private static func ends(_ word: Word, _ ending: String) -> Bool {
        word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
}
