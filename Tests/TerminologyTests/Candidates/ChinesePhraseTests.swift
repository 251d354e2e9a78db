import NewsModel
import Terminology
import Testing

@Suite("Chinese phrases that may be terms")
struct ChinesePhraseTests {
    /// The candidates of a text whose words are parted by `|`.
    private func phrases(_ text: String) -> [String] {
        let glossary = glossary("zh,ru\n港口,порт\n")
        return CoverageReport(
            date: CivilDate(daysSince1970: 20_000), articles: [article(text, "zh", in: glossary)], stories: [],
            glossary: glossary
        ).candidates.map(\.text).sorted()
    }

    /// What the text has twice, between words of no account.
    private func twice(_ words: String) -> [String] { phrases("我们|的|\(words)|很|大。他们|有|\(words)|吗？") }

    @Test(
        "are words beside each other",
        arguments: [
            ("冷链|物流", ["冷链物流"]), ("数字|经济|走廊", ["数字经济走廊"]), ("物流", []), ("跨境|电商|平台", ["跨境电商平台"]),
        ])
    func neighbours(words: String, expected: [String]) {
        #expect(twice(words) == expected)
    }

    @Test(
        "end with the characters that make a word of what is before them",
        arguments: [("理工|院", ["理工院"]), ("教育|厅", ["教育厅"]), ("太仓|港|区", ["太仓港区"])])
    func endings(words: String, expected: [String]) {
        #expect(twice(words) == expected)
    }

    @Test(
        "begin with the characters that make a word of what is behind them",
        arguments: [("副|秘书长|办公室", ["副秘书长办公室"]), ("反|垄断|机构", ["反垄断机构"]), ("新|能源|汽车", ["新能源汽车"])])
    func beginnings(words: String, expected: [String]) {
        #expect(twice(words) == expected)
    }

    @Test(
        "have no function word, numeral, measure or verb in them",
        arguments: ["数字|的|走廊", "三|座|桥梁", "参加|会议", "不|合格", "因此|所以", "他们|自己"])
    func breaks(words: String) {
        #expect(twice(words) == [])
    }

    @Test("stand in traditional characters as in simplified ones, as the text writes them")
    func traditional() {
        let found = twice("數字|走廊")
        #expect(found == ["數字走廊"])
    }

    @Test("are no longer than twenty characters, and no shorter than three")
    func lengths() {
        #expect(twice("甲|乙").isEmpty)
        #expect(twice("数字|经济|物流|冷链|枢纽|平台|走廊|产业|能源|汽车|港区|大学").allSatisfy { $0.count <= 20 })
    }

    @Test("of words that always stand together are listed whole")
    func fragments() {
        #expect(
            phrases("国际|陆海|贸易|新|通道|很|好。建设|国际|陆海|贸易|新|通道|很|快。").contains { $0.hasPrefix("国际陆海贸易") })
        #expect(!phrases("国际|陆海|贸易|通道|很|好。建设|国际|陆海|贸易|通道|很|快。").contains("陆海贸易"))
    }

    @Test("stand in quotation marks as names")
    func quoted() {
        let glossary = glossary("zh,ru\n港口,порт\n")
        let found = CoverageReport(
            date: CivilDate(daysSince1970: 20_000),
            articles: [article("“|数字|走廊|”|很|大。《|数字|走廊|》|很|好。", "zh", in: glossary)], stories: [],
            glossary: glossary
        ).candidates
        #expect(found.map(\.text) == ["数字走廊"] && found.allSatisfy(\.isName))
    }

    @Test(
        "are people beside an office or what people do",
        arguments: [
            ("部长|王|毅|表示，|很|好。|部长|王|毅|指出，|很|大。", "王毅"),
            ("记者|李|文|报道。|记者|李|文|说。", "李文"),
        ])
    func people(text: String, name: String) {
        #expect(phrases(text).contains(name))
    }

    @Test("are foreign names by their characters, with the dot between their parts")
    func foreignNames() {
        #expect(phrases("总统|卢|卡|申|科|来|了。|总统|卢|卡|申|科|说。").contains("卢卡申科"))
    }

    @Test("take no number with its measure, no age and no date for a name")
    func numbers() {
        #expect(phrases("14|周|岁|的|人。|14|周|岁|的|人。").isEmpty)
        #expect(phrases("2025|年|5|月。|2025|年|5|月。").isEmpty)
    }
}
