import Formats
import Foundation
import Testing

@Suite("Base64")
struct Base64Tests {
    @Test("gives back what it was made of, whatever the length")
    func roundTrip() {
        let bytes = (0..<512).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
        for count in [0, 1, 2, 3, 4, 5, 76, 512] {
            let part = Array(bytes.prefix(count))
            let text = Base64.encoded(part)
            #expect(text == Data(part).base64EncodedString())
            #expect(Base64.decoded(text.utf8) == part)
        }
    }

    @Test(
        "is read with line ends, without its padding, and in the alphabet of addresses",
        arguments: [
            ("0KHQstC+\r\n0LTQutCw", "Сводка"), ("  5paw 6Ze7\t\n", "新闻"), ("YQ==", "a"), ("YQ", "a"), ("YWI", "ab"),
            ("8J-ahA", "🚄"), ("8J+ahA==", "🚄"), ("", ""),
        ])
    func reads(text: String, expected: String) throws {
        let bytes = try #require(Base64.decoded(text.utf8))
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test("is refused where another character stands in it", arguments: ["YQ*=", "новости", "YWJj!", "\u{80}"])
    func refuses(text: String) {
        #expect(Base64.decoded(text.utf8) == nil)
    }
}

@Suite("A media type")
struct MediaTypeTests {
    @Test(
        "is read with its charset",
        arguments: [
            ("text/html", "text/html", nil), ("Text/HTML; Charset=\"windows-1251\"", "text/html", "windows-1251"),
            ("text/plain;charset='koi8-r'", "text/plain", "koi8-r"),
            ("text/html; boundary=x; charset = gb2312", "text/html", "gb2312"), ("a/b; charset", "a/b", nil),
            ("a/b;;charset=x;charset=y", "a/b", "x"),
        ] as [(String, String, String?)])
    func reads(value: String, essence: String, charset: String?) {
        let type = MediaType(parsing: value)
        #expect(type?.essence == essence)
        #expect(type?.charset == charset)
    }

    @Test("is none without a type and a subtype", arguments: ["", "html", ";charset=utf-8", "текст"])
    func refuses(value: String) {
        #expect(MediaType(parsing: value) == nil)
    }
}

@Suite("A MIME message")
struct MIMEPartTests {
    private func part(_ text: String) -> MIMEPart { MIMEPart(ArraySlice(text.utf8)) }

    private func texts(_ parts: [MIMEPart]) -> [String] { parts.map { String(decoding: $0.bytes, as: UTF8.self) } }

    @Test("has fields, folded or not, of which the first counts")
    func fields() {
        let message = part("Subject: Парк\r\n и  园区\r\nsubject: second\r\nno field\r\nX:\r\n\r\nbody\n")
        #expect(message["subject"] == "Парк и  园区")
        #expect(message["x"] == "")
        #expect(message["from"] == nil)
        #expect(texts([message]) == ["body\n"])
    }

    @Test("is freed of its transfer encoding")
    func encodings() {
        let texts = [
            ("base64", "0J/QsNGA\r\n0Lo="), ("Quoted-Printable", "=D0=9F=D0=B0=D1=\r\n=80=D0=BA"), ("8bit", "Парк"),
        ].map { encoding, body in part("Content-Transfer-Encoding: \(encoding)\n\n\(body)") }
        #expect(self.texts(texts) == ["Парк", "Парк", "Парк"])
        #expect(part("Content-Transfer-Encoding: base64\n\n***").bytes.isEmpty)
    }

    @Test("has parts between its boundaries, also where the last one is missing")
    func parts() {
        let head = "Content-Type: multipart/mixed; boundary=\"=_парк\"\n\npreamble\n"
        let message = part(head + "--=_парк\n\nа\n--=_парк\nX: y\n\nб\n--=_парк--\nepilogue\n")
        #expect(texts(message.parts) == ["а\n", "б\n"])
        #expect(message.parts.last?["x"] == "y")
        #expect(texts(part(head + "--=_парк\n\nа\n--=_парк\n\nб").parts) == ["а\n", "б"])
        #expect(part("Content-Type: text/plain\n\n--a\n\nb").parts.isEmpty)
        #expect(part("Content-Type: multipart/mixed; boundary=\"\"\n\n--\n\nb").parts.isEmpty)
    }

    @Test("ends soon, however many boundaries or header lines it has")
    func hostile() {
        #expect(
            part("Content-Type: multipart/x; boundary=a\n\n" + String(repeating: "--a\n\n", count: 50_000)).parts.count
                == 4_000)
        #expect(part(String(repeating: "X: y\n", count: 100_000))["x"] == "y")
        #expect(part("")["x"] == nil)
    }

    @Test(
        "keeps what is no quoted-printable",
        arguments: [
            ("a=3D1", "a=1"), ("soft=\r\nbreak", "softbreak"), ("=E4=B8=AD", "中"), ("50=", "50"), ("=zz", "=zz"),
            ("trailing= \nspace", "trailingspace"), ("=e4=b8=ad", "中"), ("=", ""), ("=4", "=4"),
        ])
    func quotedPrintable(text: String, expected: String) {
        #expect(String(decoding: QuotedPrintable.decoded(ArraySlice(text.utf8)), as: UTF8.self) == expected)
    }
}

@Suite("A mail's header")
struct EncodedWordsTests {
    @Test(
        "has encoded words in its charsets",
        arguments: [
            ("Port opens", [.text("Port opens")]),
            ("=?utf-8?B?0J/QvtGA0YI=?=", [.encoded(charset: "utf-8", bytes: Array("Порт".utf8))]),
            (
                "=?KOI8-R*ru?Q?=F0=CF?= =?koi8-r?q?=D2=D4?=",
                [.encoded(charset: "koi8-r", bytes: [0xF0, 0xCF, 0xD2, 0xD4])]
            ),
            (
                "Re: =?us-ascii?Q?a_b?= (c)",
                [.text("Re: "), .encoded(charset: "us-ascii", bytes: [0x61, 0x20, 0x62]), .text(" (c)")]
            ),
            ("=?utf-8?X?a?= =?utf-8?B?*?= =?", [.text("=?utf-8?X?a?= =?utf-8?B?*?= =?")]),
        ] as [(String, [EncodedWords.Piece])])
    func words(header: String, expected: [EncodedWords.Piece]) {
        #expect(EncodedWords.pieces(of: header) == expected)
    }

    @Test("of many beginnings without end is read soon")
    func endless() {
        let header = String(repeating: "=?utf-8?Q?", count: 20_000)
        #expect(!EncodedWords.pieces(of: header).isEmpty)
    }

    @Test(
        "names the file that a part is",
        arguments: [
            ("attachment; filename=\"release.docx\"", "release.docx"),
            ("attachment; filename*=utf-8''%D0%9F.odt", "utf-8''%D0%9F.odt"),
            ("attachment; filename*0=a; filename*1=b.rtf", "b.rtf"), ("inline", nil),
        ] as [(String, String?)])
    func fileName(disposition: String, expected: String?) {
        let part = MIMEPart(Array("Content-Disposition: \(disposition)\n\nx".utf8)[...])
        #expect(part.fileName == expected)
    }

    @Test("may be followed by base64 that a list's footer breaks")
    func brokenBase64() {
        let part = MIMEPart(Array("Content-Transfer-Encoding: base64\n\n0J/QvtGA0YI=\n-- \nmailing list!\n".utf8)[...])
        #expect(part.bytes == Array("Порт".utf8))
    }
}
