import Languages
import NewsModel
import Testing

@testable import UnicodeText

struct LineWrapperTests {
    private func wrap(_ text: String, _ width: Int = 72, _ tag: String = "en") -> [String] {
        let ties = LanguagePacks.standard.typography(of: LanguageTag(rawValue: tag)).ties
        return LineWrapper(width: width, languageTag: tag, ties: ties).lines(of: text)
    }

    @Test func `A short paragraph is one line, an empty one an empty line`() {
        #expect(wrap("One line.") == ["One line."])
        #expect(wrap("") == [""])
    }

    @Test func `Lines break at spaces and lose them`() {
        #expect(wrap("The parties agreed to meet", 12) == ["The parties", "agreed to", "meet"])
    }

    @Test func `Han characters count two columns and break between one another`() {
        #expect(wrap("实验室向企业开放合作", 8, "zh-Hans") == ["实验室向", "企业开放", "合作"])
    }

    @Test func `No Chinese line begins with a closing mark or ends with an opening one`() {
        #expect(wrap("实验室开放，合作", 10, "zh-Hans") == ["实验室开", "放，合作"])
        #expect(wrap("他说过《园区》好", 8, "zh-Hans") == ["他说过", "《园区》", "好"])
    }

    @Test func `A Russian line does not begin with a dash`() {
        #expect(wrap("Здесь технопарк — место", 16, "ru") == ["Здесь", "технопарк —", "место"])
    }

    @Test func `A short Russian preposition stays with its noun, the letter of e-mail with its word`() {
        #expect(wrap("Материал вышел на английском", 18, "ru") == ["Материал вышел", "на английском"])
        #expect(wrap("News by e-commerce", 12) == ["News by", "e-commerce"])
    }

    @Test func `A Chinese name stays whole in a text of other letters, a Chinese sentence does not`() {
        #expect(wrap("The start-up is 初创企业 in Chinese.", 20) == ["The start-up is", "初创企业 in Chinese."])
        #expect(wrap("双方商定于秋季举行推介会。", 20) == ["双方商定于秋季举行推", "介会。"])
    }

    @Test func `Names of files and Russian words with a hyphen stay whole`() {
        #expect(wrap("Not read (en-electric-buses.txt).", 24) == ["Not read", "(en-electric-buses.txt)."])
        #expect(wrap("Ехали в город Санкт-Петербург", 20, "ru") == ["Ехали в город", "Санкт-Петербург"])
        #expect(wrap("The well-known start-ups", 20) == ["The well-known", "start-ups"])
    }

    @Test func `A number stays with what it counts`() {
        #expect(wrap("Встреча прошла 14 мая", 18, "ru") == ["Встреча прошла", "14 мая"])
        #expect(wrap("There are 17 articles", 13) == ["There are", "17 articles"])
    }

    @Test(arguments: ["From Minsk", "-- the", "> quoted"])
    func `No line after the first begins with what mail programs take for theirs`(_ danger: String) {
        let lines = wrap("Goods arrive here \(danger) and further away", 18)
        #expect(lines.dropFirst().allSatisfy { !$0.hasPrefix("From ") && !$0.hasPrefix("--") && !$0.hasPrefix(">") })
        #expect(lines.joined(separator: " ") == "Goods arrive here \(danger) and further away")
    }

    @Test func `A link is never broken`() {
        let link = "https://news.example.org/2025/05/14/" + String(repeating: "park-", count: 20)
        #expect(wrap("See \(link) today", 30).contains(link))
    }

    @Test func `A word of a megabyte is cut so that a mail can carry it`() {
        let lines = wrap(String(repeating: "x", count: 1_000_000))
        #expect(lines.allSatisfy { $0.utf8.count <= 998 })
        #expect(lines.joined().utf8.count == 1_000_000)
    }
}
