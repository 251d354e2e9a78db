import NewsModel
import Testing

@Suite("Scalars of UTF-8")
struct UTF8ScalarsTests {
    @Test("are those of the text", arguments: ["", "Minsk", "Мінск", "中关村", "a я 中 🚄 é", "\u{10FFFF}\u{0}\u{FFFF}"])
    func scalars(text: String) {
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { #expect(Array(UTF8Scalars($0)) == Array(text.unicodeScalars)) }
    }

    @Test("can be passed over")
    func skipping() {
        Array("a中🚄b".utf8).withUnsafeBufferPointer { bytes in
            var scalars = UTF8Scalars(bytes)
            scalars.skip()
            scalars.skip()
            #expect(scalars.position == 4)
            scalars.skip { $0 != UInt8(ascii: "b") }
            #expect(scalars.next() == "b")
            scalars.skip()
            #expect(scalars.next() == nil)
        }
    }

    @Test("give a word the key it has as text", arguments: ["port", "технопарк", "科技园", ""])
    func keys(word: String) {
        #expect(WordKey.of(word) == WordKey.of(Array(word.unicodeScalars)))
        #expect(WordKey.of("x \(word)".dropFirst(2)) == WordKey.of(word))
    }
}
