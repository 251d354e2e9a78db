import Testing
import UnicodeText

@Suite("Bytes become text")
struct CharsetTests {
    private let decoder = TextDecoder()

    @Test("in the charset the page declares", arguments: EncodedText.samples)
    func declared(sample: EncodedText) {
        let page = Array("<html><head><meta charset=\"\(sample.charset.rawValue)\"></head><p>".utf8) + sample.bytes
        let decoded = decoder.decode(page)
        #expect(decoded.text.hasSuffix("<p>" + sample.text))
        #expect(decoded.charset == sample.charset)
        #expect(decoded.replacementCount == 0)
    }

    @Test("in the charset the letters speak for, when none is declared", arguments: EncodedText.samples)
    func detected(sample: EncodedText) {
        let decoded = decoder.decode(Array("<p class=lead>".utf8) + sample.bytes + Array("</p>".utf8))
        #expect(decoded.text == "<p class=lead>\(sample.text)</p>")
        #expect(decoded.evidence == .detected)
    }

    @Test("in the charset the letters speak for, when the declaration cannot be true", arguments: EncodedText.samples)
    func wronglyDeclared(sample: EncodedText) {
        let page = Array("<meta charset=utf-8><p>".utf8) + sample.bytes
        #expect(decoder.decode(page).text.hasSuffix("<p>" + sample.text))
    }

    @Test("a server's word weighs more than the page's, and both less than the bytes")
    func order() {
        let russian = EncodedText.samples.first { $0.charset == .koi8R }
        let bytes = Array("<meta charset=windows-1251>".utf8) + (russian?.bytes ?? [])
        #expect(decoder.decode(bytes, declared: "KOI8-R").charset == .koi8R)
        #expect(decoder.decode(Array("<meta charset=gb2312>Привет, 北京".utf8), declared: "latin1").charset == .utf8)
    }

    @Test(
        "a byte order mark and the zeros of wide characters decide",
        arguments: [
            ([0xEF, 0xBB, 0xBF, 0xD0, 0xAF], "Я", Charset.utf8), ([0xFF, 0xFE, 0x2F, 0x04], "Я", .utf16LE),
            ([0xFE, 0xFF, 0x04, 0x2F], "Я", .utf16BE), ([0xFF, 0xFE, 0, 0, 0x2F, 0x04, 0, 0], "Я", .utf32LE),
            ([0x3C, 0, 0x61, 0, 0x3E, 0, 0x2F, 0x04, 0x2F, 0x04], "<a>ЯЯ", .utf16LE),
        ] as [([UInt8], String, Charset)])
    func wideCharacters(bytes: [UInt8], text: String, charset: Charset) {
        let decoded = decoder.decode(bytes)
        #expect(decoded.text == text)
        #expect(decoded.charset == charset)
    }

    @Test("what is ill-formed is replaced and counted, and the rest stays")
    func illFormed() {
        let decoded = decoder.decode(Array("Минск, 14 мая ".utf8) + [0xFF] + Array(" Пекин, 北京".utf8))
        #expect(decoded.text == "Минск, 14 мая \u{FFFD} Пекин, 北京")
        #expect(decoded.charset == .utf8)
    }

    @Test(
        "names mean what the Encoding Standard says",
        arguments: [
            ("GB2312", Charset.gb18030), ("gbk", .gb18030), ("latin1", .windows1252), ("ISO-8859-1", .windows1252),
            (" \"Windows-1251\" ", .windows1251), ("UTF8", .utf8), ("x-sjis", .shiftJIS), ("iso-8859-9", .windows1254),
        ])
    func labels(label: String, charset: Charset) {
        #expect(Charset(label: label) == charset)
        #expect(Charset(label: "x-klingon") == nil)
        #expect(Charset(label: "utf-7") == nil)
    }

    @Test("every charset has a table", arguments: Charset.allCases.filter { !$0.rawValue.hasPrefix("utf-") })
    func tables(charset: Charset) {
        #expect(charset.decode(Array("abc".utf8)[...]) == "abc")
    }

    @Test("nothing is too broken to be read")
    func noise() {
        #expect(decoder.decode([]).text == "")
        #expect(decoder.decode([0xFF]).text.unicodeScalars.count == 1)
        let noise = (0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* 7_919 &+ ($0 >> 8)) }
        #expect(!decoder.decode(noise).text.isEmpty)
    }
}
