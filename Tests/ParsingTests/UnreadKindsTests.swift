import Formats
import NewsModel
import Testing

@testable import Parsing

@Suite("What nobody reads is told by its kind")
struct UnreadKindsTests {
    private func parse(_ bytes: [UInt8], _ name: String = "x.html") -> ParsedSource {
        SourceParser().parse(SourceFile(name: name, bytes: bytes))
    }

    @Test(
        "when it cannot be read",
        arguments: [
            ([], "is empty"), ([0, 0, 0, 0], "zero bytes"), ([0x1F, 0x8B, 8, 0], "packed (gzip), and broken"),
            (Array("Rar!\u{1A}\u{7}".utf8), "compressed (RAR)"),
            (Array("PK\u{3}\u{4}".utf8), "office document (ZIP), broken"),
            ([0x20, 0x0A], "blank"), (Array("%PDF-1.7\n".utf8), "is a PDF"), ([0xFF, 0xD8, 0xFF, 0xE0], "picture"),
            (Array("WARC/1.0\r\nWARC-Type: x".utf8), "WARC"),
            ((0..<3_000).map { UInt8(truncatingIfNeeded: $0 &* 7_919 &+ ($0 >> 8)) }, "not text"),
        ] as [([UInt8], String)])
    func unreadable(bytes: [UInt8], reason: String) {
        let parsed = parse(bytes)
        #expect(parsed.articles.isEmpty)
        #expect(parsed.findings.first?.omission == .unreadable)
        #expect(parsed.findings.first?.message.contains(reason) == true)
    }

    // MARK: - Data and programs

    private static let object = #"{"id": 7, "title": "Порт открыт", "body": "<p>Первые баржи ушли в среду.</p>"}"#

    private static let script = """
        /*! reading bar v2.1 | (c) North Agency | All of its readers may use it freely, says its licence. */
        !function(e,t){"use strict";var n=e.document,r=n.querySelector("#bar"),i=0;function o(){var s=n.body.scrollHeight\
        -e.innerHeight;i=s>0?Math.min(1,e.scrollY/s):0;r.style.width=100*i+"%"}e.addEventListener("scroll",o,{passive:!0})\
        ;t.exports={update:o,value:function(){return i}}}(window,module={exports:{}});
        """

    private static let program = """
        // Counts the barges of a day.
        func count(_ barges: [Barge], on day: Day) -> Int {
            var sum = 0
            for barge in barges where barge.day == day {
                sum += barge.loads.reduce(0) { $0 + $1.tonnes }
            }
            return sum
        }
        """

    private static let styles = """
        /* The page of an edition. */
        body { margin: 0 auto; max-width: 40em; font: 1rem/1.5 serif; }
        h1, h2 { font-weight: 600; color: #123; }
        .story > p { margin-bottom: .5em; }
        @media (max-width: 30em) { body { padding: 0 1em; } }
        """

    private static let base64 = """
        0J/QvtGA0YIg0LIg0JvQuNC00LUg0L/RgNC40L3Rj9C7INC/0LXRgNCy0YvQtSDQsdCw0YDQttC4INGB
        INC30LXRgNC90L7QvC4g0JTQviDQvtC60YLRj9Cx0YDRjyDQv9C+0YDRgiDRgNCw0YHRgdGH0LjRgtGL
        0LLQsNC10YIg0L/QtdGA0LXQstCw0LvQuNGC0Ywg0YjQtdGB0YLRjNC00LXRgdGP0YIg0YLRi9GB0Y/R
        h9GDINGC0L7QvdC9Lg==
        """

    @Test(
        "when it is data or a program",
        arguments: [
            (object, "is JSON"), ("[\(object),\n\(object)]", "is JSON"), (object + "\n" + object, "is JSON"),
            (#"["порт", "мост"]"#, "is JSON"), ("{}", "is JSON"), (script, "is a script"), (program, "is a script"),
            (styles, "is a style sheet"), (styles.filter { $0 != "\n" && $0 != " " }, "is a style sheet"),
            (base64, "is base64 data"),
            (
                "=D0=9F=D0=BE=D1=80=D1=82 =D0=BE=D1=82=D0=BA=D1=80=D1=8B=D1=82=\n=D1=81=D1=80=D0=B5=D0=B4=D1=83.",
                "quoted"
            ),
            ("BEGIN:VCALENDAR\nVERSION:2.0\nSUMMARY:Press conference", "is a calendar"),
            (
                "<opml version='2.0'><body><outline xmlUrl='https://a.example/rss'/></body></opml>",
                "a list of feeds (OPML)"
            ),
            ("<?xml version='1.0'?><urlset><url><loc>https://a.example/</loc></url></urlset>", "a sitemap"),
            ("12 14 2025\n\n3.5", "no words"),
        ])
    func noArticle(text: String, reason: String) {
        for name in ["x", "x.txt"] {
            let parsed = SourceParser().parse(
                SourceFile(name: name, mediaType: SourceReaders.mediaType(ofName: name), bytes: Array(text.utf8)))
            #expect(parsed.articles.isEmpty)
            #expect(parsed.findings.map(\.omission) == [.notAnArticle])
            #expect(parsed.findings.first?.message.contains(reason) == true, "\(parsed.findings)")
        }
    }

    // MARK: - Texts that look like it

    @Test(
        "A text stays a text, however it begins and whatever it quotes",
        arguments: [
            "Порт открыт.", "港口周三正式开港。", "Rates up 0.25 pct; markets calm.",
            "{Museum} opens in Stone Bay\n\nThe museum called {Museum} opened in Stone Bay on Monday, its director Anna Vetrova told reporters at the gate.",
            "[Updated] The port opened on Wednesday, its head told reporters on the quay in the morning.",
            "«[\"порт\"]» — так называется выставка, которая открылась в среду в Лиде, сообщили в музее.",
            "From Monday on, trams run every five minutes\n\nSubject to a test in June, a night line will follow in the autumn, the council's chairman told reporters.",
            """
            Программа считает баржи

            В порту Лиды с мая считает баржи программа, которую написали студенты местного колледжа за одну зиму.
            Главная её строка выглядит так:

                var sum = barges.reduce(0) { $0 + $1.tonnes };

            Раньше, рассказал начальник порта, двое служащих вели счёт в тетради и сверяли его каждую субботу.
            """,
            """
            Что читать о порте

            https://port.example.org/news?id=7&lang=ru&utm_source=mail&ref=bGFuZzEyMzQ1Njc4OTBhYmNkZWZnaGlqa2xtbm9wcXJzdHV2
            https://port.example.org/news?id=8&lang=ru
            Об открытии порта пишут в эти дни все газеты области, и каждая называет свою дату начала навигации на реке.
            """,
            """
            港口公布密钥

            港口周三公布了用于核对装船单的公开密钥，船东从六月起可以用它核对每一张单据，港口负责人向记者表示。
            MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEb3zN1yqkQ2pQ8Xn5m0v4s7hJ2c9d
            负责人说，旧的纸质单据在年底之前仍然有效，此后只接受电子单据。
            """,
            "Итоги турнира\n\nЛида — Пинск — 2:1 (1:0)\nБрест — Гродно — 0:0\n\nСледующий тур пройдёт в субботу на поле речного порта, сообщили журналистам в областной федерации футбола.",
        ])
    func text(text: String) {
        let parsed = SourceParser().parse(SourceFile(name: "x.txt", mediaType: .plainText, bytes: Array(text.utf8)))
        #expect(parsed.articles.count == 1, "\(parsed.findings)")
    }
}
