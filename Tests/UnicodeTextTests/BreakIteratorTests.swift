import Testing
import UnicodeText

@Suite("Break iterators")
struct BreakIteratorTests {
    @Test("Words, in UTF-16 units", arguments: [("We met.", [2, 3, 6, 7]), ("中国人民", [2, 4]), ("да 👍", [2, 3, 5])])
    func words(text: String, ends: [Int]) throws {
        let iterator = try #require(BreakIterator(.word, locale: "zh"))
        #expect(iterator.boundaries(of: text).map(\.end) == ends)
    }

    @Test("An iterator is reused for text after text")
    func reuse() throws {
        let iterator = try #require(BreakIterator(.sentence, locale: "en"))
        #expect(iterator.boundaries(of: "One. Two.").count == 2)
        #expect(iterator.boundaries(of: "").isEmpty)
        #expect(iterator.boundaries(of: String(repeating: "Go. ", count: 1000)).count == 1000)
    }

    @Test("A lone surrogate ends the text where the text ends")
    func surrogate() throws {
        let iterator = try #require(BreakIterator(.grapheme, locale: "en"))
        let units: [UInt16] = [0x61, 0xD800, 0x62]
        #expect(units.withUnsafeBufferPointer { iterator.boundaries(of: $0).map(\.end) } == [1, 2, 3])
    }
}
