import NewsModel
import Terminology
import Testing

@Suite("A Chinese term is found")
struct ChineseMatchingTests {
    @Test(
        "where it begins or ends with a word, and not within two",
        arguments: [
            ("经济", "数字|经济|很|好", ["经济"]), ("数字经济", "数字|经济|很|好", ["数字经济"]),
            ("字经", "数字|经济|很|好", []), ("经济", "经济学家|说", ["经济"]), ("济学", "经济学家|说", []),
            ("货运", "中欧|货运班列|开行", ["货运"]),
        ])
    func boundaries(term: String, text: String, expected: [String]) {
        #expect(found(term, in: text, "zh") == expected)
    }

    @Test(
        "in traditional characters, and a traditional term in simplified ones",
        arguments: [
            ("铁路", "鐵路|運輸", ["鐵路"]), ("鐵路", "铁路|运输", ["铁路"]), ("俄罗斯", "俄羅斯|總統", ["俄羅斯"]),
        ])
    func characters(term: String, text: String, expected: [String]) {
        #expect(found(term, in: text, "zh") == expected)
    }

    @Test(
        "with Latin letters and digits of any width",
        arguments: [("5G网络", "５Ｇ|网络|和|5G|网络", ["５Ｇ网络", "5G网络"]), ("A股", "Ａ|股|市场", ["Ａ股"])])
    func width(term: String, text: String, expected: [String]) {
        #expect(found(term, in: text, "zh") == expected)
    }

    @Test("with its quotation marks or without them")
    func quotationMarks() {
        #expect(found("“双循环”", in: "双循环|很|好", "zh") == ["双循环"])
        #expect(found("“双循环”", in: "“|双循环|”|很|好", "zh").contains("“双循环”"))
    }

    @Test("over a line break never")
    func lines() {
        #expect(found("数字经济", in: "数字|\n|经济", "zh") == [])
    }

    @Test("within a longer one, which comes first")
    func nested() {
        let found = matches(of: "zh,en\n国家主席,president\n国家,state\n主席,chairman\n", in: "国家主席|访问", "zh")
        #expect(found.map(\.term) == ["国家主席", "国家", "主席"])
        #expect(found.map(\.isNested) == [false, true, true])
        #expect(found.map(\.span.start) == [0, 0, 2])
    }

    @Test("as the ministry it names, not in the word for departments")
    func departments() {
        #expect(found("财政部", in: "财政|部门|说", "zh") == [])
        #expect(found("财政部", in: "财政部|门户|网站", "zh") == ["财政部"])
    }
}
