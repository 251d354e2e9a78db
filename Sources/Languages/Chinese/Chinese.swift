import Lexicons
public import NewsModel
import UnicodeText

extension Language {
    /// Chinese.
    public static let chinese = Language("z", "h")
}

extension LanguagePack {
    static let chinese: LanguagePack = {
        var pack = LanguagePack(.chinese)
        pack.tag = "zh-Hans"
        pack.ownName = "中文"
        pack.englishName = "Chinese"
        pack.homeZone = "Asia/Shanghai"
        pack.writing = Writing(.han, dividesWords: false)
        pack.sections = WordLists(file: "Chinese/sections.txt")
        pack.archive = ArchiveRules(WordLists(file: "Chinese/archive.txt"))
        pack.archive.likenessWithNames = 1.17
        pack.archive.likenessWithOneName = 1.94
        pack.catalogue = LanguageFile(file: "Chinese/catalogue.yaml")
        pack.typography.ties.keepsHanNames = false
        pack.typography.stopFollowsQuotation = false
        pack.typography.glossMarks = ("［", "；", "］")
        pack.typography.listMarks = ("、", "；")
        pack.typography.namesLargestPlaceFirst = true
        pack.functionWords = WordLists(file: "Chinese/function-words.txt")
        pack.parsing = ParsingWords(folder: "Chinese")
        pack.segmentation = .chinese
        pack.summary = SummaryRules(
            WordLists(file: "Chinese/summary.txt"), typicalLength: 70, countsCharacters: true)
        pack.grouping = GroupingRules(likeness: 0.23, lists: WordLists(file: "Chinese/grouping.txt"))
        pack.division = WordDivision(WordLists(file: "Chinese/segmentation.txt"), lexicon: ChineseLexicon())
        pack.terms = TermRules(
            WordLists(file: "Chinese/terms.txt"), phrases: WordLists(file: "Chinese/phrases.txt"),
            names: WordLists(file: "Chinese/names.txt"))
        pack.terms.romanization = "Han-Latin/Names; Latin-ASCII"
        pack.terms.letterName = "Chinese character"
        pack.displayNames = .chinese
        pack.translation = .chinese
        return pack
    }()
}

extension SegmentationRules {
    /// Latin words inside Chinese text follow the rules of English.
    fileprivate static let chinese: SegmentationRules = {
        var rules = SegmentationRules.english
        rules.relatives = ["ja"]
        return rules
    }()
}

extension TranslationRules {
    /// Into English measured on news sentences translated by people, into Russian reckoned by way of English.
    fileprivate static let chinese: TranslationRules = {
        var rules = TranslationRules()
        rules.figures = FigureRules(WordLists(file: "Chinese/figures.txt"))
        rules.figures.writtenPowers = [4, 8]
        rules.figures.dateMarks = ("年", "月", "日")
        rules.figures.usesCharacters = true
        rules.countries = WordLists(file: "Chinese/countries.txt")
        rules.leastOwnLetters = 0.15
        rules.shortestCompared = 25
        rules.lengths = [
            "en": LengthProportion(middle: 1.219, spread: 0.28), "ru": LengthProportion(middle: 1.24, spread: 0.32),
        ]
        return rules
    }()
}

extension DisplayNameRules {
    fileprivate static let chinese = DisplayNameRules(WordLists(file: "Chinese/display-names.txt"))
}
