import Lexicons
import NewsModel

extension LanguagePack {
    static let english: LanguagePack = {
        var pack = LanguagePack(.english)
        pack.ownName = "English"
        pack.writing = Writing(.latin)
        pack.identification = Identification("en", .latin, file: "English/identification.txt")
        pack.functionWords = WordLists(file: "English/function-words.txt")
        pack.frequencies = WordFrequencies(table: 0)
        pack.segmentation = .english
        pack.summary = SummaryRules(WordLists(file: "English/summary.txt"), typicalLength: 26)
        pack.grouping = GroupingRules(likeness: 0.11)
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
