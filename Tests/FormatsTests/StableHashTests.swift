import Formats
import Testing

@Suite("A stable hash")
struct StableHashTests {
    @Test(
        "is FNV-1a's of the bytes, in every run",
        arguments: [
            ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
        ])
    func vectors(text: String, expected: String) {
        #expect(StableHash(text.utf8).hexadecimal == expected)
    }

    @Test("always has sixteen digits")
    func digits() {
        for number in 0..<2_000 { #expect(StableHash("\(number) 新闻".utf8).hexadecimal.utf8.count == 16) }
    }

    @Test("is the same for units taken in one by one, and another in another order")
    func units() {
        var hash = StableHash()
        for byte in "сводка".utf8 { hash.add(byte) }
        #expect(hash == StableHash("сводка".utf8))
        #expect(hash != StableHash("водкас".utf8))
    }

    @Test("finds places in tables of any size that is a power of two")
    func slots() {
        for size in [1, 2, 64, 65_536] {
            #expect((0..<1_000).allSatisfy { (0..<size).contains(StableHash("\($0)".utf8).slot(of: size)) })
        }
        #expect(Set((0..<1_000).map { StableHash("\($0)".utf8).slot(of: 4_096) }).count > 850)
    }
}

@Suite("Trimmed text")
struct TrimmingTests {
    @Test(
        "has no white space at its ends, of whatever kind",
        arguments: [
            ("", ""), (" \n\t\u{3000}\u{A0}", ""), ("  сводка дня\r\n", "сводка дня"), ("\u{3000}新闻\u{2003}", "新闻"),
            ("a", "a"),
        ])
    func trims(text: String, expected: String) {
        #expect(text.trimmed == expected)
        #expect(String(text.trimmedPart) == expected)
        #expect(text.dropFirst(0).trimmed == expected)
    }
}
