import Testing
import UnicodeText

@testable import Parsing

@Suite struct DatelineTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let head: String
        var place: String?
        var agency: String?
        var month: Int?
        var day: Int?
        var authors: [String] = []
        var testDescription: String { head }
    }

    static let cases = [
        Case(head: "MINSK, 14 May (BelTA) –", place: "MINSK", agency: "BelTA", month: 5, day: 14),
        Case(head: "MINSK, 14 May (North Agency) –", place: "MINSK", agency: "North Agency", month: 5, day: 14),
        Case(head: "BEIJING, May 14 (Xinhua) --", place: "BEIJING", agency: "Xinhua", month: 5, day: 14),
        Case(head: "MOSCOW, May 14. /TASS/.", place: "MOSCOW", agency: "TASS", month: 5, day: 14),
        Case(head: "GENEVA/BERLIN, May 14 (Reuters) -", place: "GENEVA/BERLIN", agency: "Reuters", month: 5, day: 14),
        Case(
            head: "ST. PETERSBURG, May 14, 2025 (Northern Wire) —", place: "ST. PETERSBURG", agency: "Northern Wire",
            month: 5, day: 14),
        Case(head: "LONDON (AP) —", place: "LONDON", agency: "AP"),
        Case(head: "KYIV, Ukraine (AP) —", place: "KYIV, Ukraine", agency: "AP"),
        Case(head: "(Reuters) -", agency: "Reuters"),
        Case(head: "WASHINGTON —", place: "WASHINGTON"),
        Case(head: "NEW DELHI:", place: "NEW DELHI"),
        Case(head: "МИНСК, 14 мая. /ТАСС/.", place: "МИНСК", agency: "ТАСС", month: 5, day: 14),
        Case(head: "МИНСК, 14 мая — РИА Новости.", place: "МИНСК", agency: "РИА Новости", month: 5, day: 14),
        Case(
            head: "Минск, 14 мая – Восточный Вестник.", place: "Минск", agency: "Восточный Вестник", month: 5, day: 14),
        Case(head: "Москва. 14 мая. ИНТЕРФАКС -", place: "Москва", agency: "ИНТЕРФАКС", month: 5, day: 14),
        Case(head: "14 мая, Минск /Корр. БЕЛТА/.", place: "Минск", agency: "БЕЛТА", month: 5, day: 14),
        Case(
            head: "14 мая, Брест /Анна Лесная - БЕЛТА/.", place: "Брест", agency: "БЕЛТА", month: 5, day: 14,
            authors: ["Анна Лесная"]),
        Case(
            head: "РОСТОВ-НА-ДОНУ, 14 мая 2025 г. (Севинформ) —", place: "РОСТОВ-НА-ДОНУ", agency: "Севинформ",
            month: 5, day: 14),
        Case(
            head: "АСТАНА, 14 мая. /«Каспийский дневник»/.", place: "АСТАНА", agency: "Каспийский дневник", month: 5,
            day: 14),
        Case(head: "ТАСС, 14 мая.", agency: "ТАСС", month: 5, day: 14),
        Case(head: "新华社北京5月14日电（记者 张三 李四）", place: "北京", agency: "新华社", month: 5, day: 14, authors: ["张三", "李四"]),
        Case(head: "新华社烟台5月14日电", place: "烟台", agency: "新华社", month: 5, day: 14),
        Case(head: "中新网北京5月14日电 (记者 王小明)", place: "北京", agency: "中新网", month: 5, day: 14, authors: ["王小明"]),
        Case(head: "北方社明斯克5月14日电（记者张三、通讯员李四）", place: "明斯克", agency: "北方社", month: 5, day: 14, authors: ["张三", "李四"]),
        Case(head: "本报讯（记者 张 三）", agency: "本报", authors: ["张三"]),
        Case(head: "北方网消息：", agency: "北方网"),
        Case(head: "【北方日报记者 王五】", agency: "北方日报", authors: ["王五"]),
        Case(head: "【东方网报道】", agency: "东方网"),
        Case(head: "东方网记者赵六5月14日报道：", agency: "东方网", month: 5, day: 14, authors: ["赵六"]),
        Case(head: "LA CROSSE, Wis. (AP) —", place: "LA CROSSE, Wis", agency: "AP"),
        Case(head: "Hong Kong (CNN Business)", place: "Hong Kong", agency: "CNN Business"),
        Case(head: "(CNN)", agency: "CNN"),
        Case(head: "Northern.Net -", agency: "Northern.Net"),
        Case(head: "（记者 赵六）", authors: ["赵六"]),
    ]

    @Test(arguments: cases)
    func `A dateline is taken off the first sentence and read into its parts`(line: Case) throws {
        let sentence = line.head.unicodeScalars.contains { $0.isHan } ? "两国园区十四日签署合作协议。" : "Парк science opened."
        let split = try #require(Dateline.split("\(line.head) \(sentence)", words: .standard))
        #expect(split.rest == sentence)
        #expect(split.dateline.place == line.place)
        #expect(split.dateline.agency == line.agency)
        #expect(split.dateline.day?.month == line.month)
        #expect(split.dateline.day?.day == line.day)
        #expect(split.dateline.authors == line.authors)
    }

    @Test(arguments: [
        "Beijing – the capital of China – hosted the forum on 14 May.",
        "Hi-Tech Park (HTP) – the largest in the region – took part.",
        "On 14 May – a Wednesday – the parties met.",
        "Минск – столица Беларуси. Форум пройдет 14 мая.",
        "Парк (ПВТ) – крупнейший в регионе.",
        "14 мая стороны подписали договор.",
        "14 May 2025",
        "U.S. – China trade grew in May.",
        "I – for one – agree.",
        "新华社记者在现场看到，园区已经开工。",
        "据北方社5月14日报道，园区已经开工。",
        "北京市民打电话咨询。",
        "公司网站的消息很快传开。",
        "",
        "MINSK, 14 May (BelTA) –",
    ])
    func `A sentence without a dateline stays whole`(sentence: String) {
        #expect(Dateline.split(sentence, words: .standard) == nil)
    }
}
