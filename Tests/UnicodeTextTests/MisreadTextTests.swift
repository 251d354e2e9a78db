import Testing
import UnicodeText

@Suite("UTF-8 that was read as another charset is mended")
struct MisreadTextTests {
    private static let texts = [
        "<p>Don’t wait: the café’s “new” owner — a friend of ours — isn’t here…</p>",
        "<p>Минск, 14 мая: «Новости» сообщают о договоре № 5.</p>",
        "<p>新华社北京5月14日电（记者 王明）会议今天开幕。</p>",
    ]

    @Test(
        "by western Europe's charsets and the Cyrillic one", arguments: texts,
        [Charset.windows1252, .windows1251])
    func mends(text: String, charset: Charset) {
        // Bytes without a character in the charset stay what they are, as browsers read them.
        let misread = text.utf8.reduce(into: "") { output, byte in
            let read = charset.decode([byte])
            output += read == "\u{FFFD}" ? String(Unicode.Scalar(byte)) : read
        }
        #expect(misread != text)
        #expect(MisreadText.mended(misread) == text)
    }

    @Test("by ISO 8859-1, which has control characters where others have letters", arguments: texts)
    func mendsControls(text: String) {
        let misread = text.utf8.reduce(into: "") { $0.unicodeScalars.append(Unicode.Scalar($1)) }
        #expect(MisreadText.mended(misread) == text)
    }

    @Test(
        "and what was read rightly stays",
        arguments: texts + [
            "", "plain", "Ã©", "Le café de Paris, à l’été", "Sie schreibt: „â€™“ ist kein Zeichen, “â€œ” auch nicht",
            "ДвО и РФ: РЎРѓ — не слово", "Tarifverträge für Ämter",
        ])
    func stays(text: String) {
        #expect(MisreadText.mended(text) == nil)
    }
}
