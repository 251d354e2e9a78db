import Testing
import UnicodeText

@Suite("A text on a terminal")
struct VisibleTextTests {
    @Test(
        "shows what would move the cursor, colour it or turn its direction",
        arguments: [
            ("\u{1B}]0;x\u{07}.gz", "\\x1B]0;x\\x07.gz"), ("a\nb\tc\rd", "a\\nb\\tc\\rd"), ("\u{9B}31m", "\\x9B31m"),
            ("новости\u{202E}txt.exe", "новости\\u202Etxt.exe"), ("新闻\u{2066}", "新闻\\u2066"), ("\u{7F}", "\\x7F"),
        ])
    func escapes(text: String, shown: String) {
        #expect(VisibleText.line(text) == shown)
    }

    @Test("stays as it is where nothing does", arguments: ["Сводка — «ёлка», № 1", "科技园：开放！", "👨‍👩‍👧 é", ""])
    func ordinary(text: String) {
        #expect(VisibleText.line(text) == text)
        #expect(VisibleText.lines(text) == text)
    }

    @Test("keeps its lines where it has several")
    func lines() {
        #expect(VisibleText.lines("a\tb\r\nв\n\u{1B}c\rd") == "a\tb\r\nв\n\\x1Bc\\rd")
    }
}

@Suite("Runs of marks")
struct MarkRunsTests {
    @Test(
        "are cut at the limit, whatever they are made of and wherever they stand",
        arguments: [
            "\u{301}", "\u{483}", "\u{5B0}", "\u{200D}", "\u{20DD}", "\u{FE0F}", "\u{93F}", "\u{E0100}",
            "\u{1F3FD}\u{200D}",
            "क\u{94D}", "\u{1100}", "\u{1F1E7}",
        ])
    func cut(mark: String) {
        for start in 0..<40 {
            let text = String(repeating: "a", count: start) + String(repeating: mark, count: 200) + "конец 结束"
            let limited = MarkRuns.limited(text, to: 16)
            #expect(limited.hasSuffix("конец 结束"))
            #expect(limited.unicodeScalars.count <= start + 10 + 18, "\(mark.unicodeScalars) at \(start)")
        }
    }

    @Test(
        "that writing needs stay",
        arguments: ["é ё й", "शक्ति क्षत्रिय", "שָׁלוֹם", "👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿", "한국어 한국", "กำลัง", "a" + String(repeating: "\u{301}", count: 16)])
    func kept(text: String) {
        #expect(
            MarkRuns.limited(String(repeating: text + " ", count: 9), to: 16) == String(repeating: text + " ", count: 9)
        )
    }

    @Test("take linear time")
    func linear() {
        let text = String(repeating: "a" + String(repeating: "\u{301}", count: 100_000) + " ", count: 10)
        #expect(MarkRuns.limited(text, to: 16).unicodeScalars.count == 10 * 18)
    }
}
