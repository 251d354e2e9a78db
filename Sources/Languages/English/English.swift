import Lexicons
import NewsModel
import UnicodeText

extension LanguagePack {
    static let english: LanguagePack = {
        var pack = LanguagePack(.english)
        pack.ownName = "English"
        pack.englishName = "English"
        pack.writing = Writing(.latin)
        pack.identification = Identification("en", .latin, file: "English/identification.txt")
        pack.functionWords = WordLists(file: "English/function-words.txt")
        pack.frequencies = WordFrequencies(table: 0)
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
