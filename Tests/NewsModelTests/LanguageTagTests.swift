import Languages
import NewsModel
import Testing

@Suite("A language tag")
struct LanguageTagTests {
    @Test(
        "is read in any case and with either separator",
        arguments: [
            ("ZH_hans_cn", "zh-Hans-CN"), ("EN-gb", "en-GB"), ("ru", "ru"), ("", ""), ("eng", "en"), ("RUS", "ru"),
            ("chi-CN", "zh-CN"),
        ])
    func normalizes(written: String, expected: String) {
        #expect(LanguageTag(rawValue: written).rawValue == expected)
    }

    @Test("tells the language we serve, and the script")
    func parts() {
        let tag: LanguageTag = "zh-Hant-TW"
        #expect(tag.language == .chinese)
        #expect(tag.script == "Hant")
        #expect(LanguageTag(rawValue: "be").language == nil)
    }
}
