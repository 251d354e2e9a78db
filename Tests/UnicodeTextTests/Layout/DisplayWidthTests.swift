import Testing
import UnicodeText

struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("park", 4), ("технопарк", 9), ("科技园", 6), ("（园）", 6), ("e\u{301}", 1), ("й", 1),
        ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇧🇾", 2), ("☀\u{FE0F}", 2), ("한국", 4), ("“a”", 3), ("１２", 4),
        ("a\u{200B}b", 2),
    ])
    func `Columns are those of a terminal`(_ text: String, _ columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
    }
}
