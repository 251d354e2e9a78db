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

    @Test("A pool lends each iterator to one caller at a time")
    func pool() async {
        let pool = BreakIteratorPool(.word, locale: "zh")
        let counts = await withTaskGroup(of: Int.self) { group in
            for length in 1...64 {
                group.addTask {
                    pool.withIterator { $0?.boundaries(of: String(repeating: "a ", count: length)).count ?? -1 }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts.sorted() == (1...64).map { $0 * 2 })
    }
}
