import Lexicons
import NewsModel

extension LanguagePack {
    static let chinese: LanguagePack = {
        var pack = LanguagePack(.chinese)
        pack.tag = "zh-Hans"
        pack.ownName = "中文"
        pack.writing = Writing(.han, dividesWords: false)
        pack.functionWords = WordLists(file: "Chinese/function-words.txt")
        pack.segmentation = .chinese
        pack.summary = SummaryRules(
            WordLists(file: "Chinese/summary.txt"), typicalLength: 70, countsCharacters: true)
        pack.grouping = GroupingRules(likeness: 0.27, lists: WordLists(file: "Chinese/grouping.txt"))
        pack.division = WordDivision(WordLists(file: "Chinese/segmentation.txt"), lexicon: ChineseLexicon())
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
