import Formats
import NewsModel
import Testing

@testable import Parsing

@Suite("A mail")
struct MailTests {
    private func parse(_ text: String, name: String = "wire.eml") -> ParsedSource {
        parse(Array(text.utf8), name: name)
    }

    private func parse(_ bytes: [UInt8], name: String = "wire.eml") -> ParsedSource {
        SourceParser().parse(SourceFile(name: name, mediaType: SourceReaders.mediaType(ofName: name), bytes: bytes))
    }

    private static let head = """
        From: "Port, press office" <press@port.example.org>
        Date: Mon, 12 May 2025 09:30:00 +0300
        Subject: =?utf-8?B?0J/QvtGA0YIg0L7RgtC60YDRi9GC?=
        MIME-Version: 1.0

        """

    private static let text = """
        Порт открыли в среду. Первые баржи с зерном ушли вниз по реке, сообщил начальник порта.

        До осени порт отправит сорок тысяч тонн, это на треть больше прошлогоднего.
        """

    private func mail(_ rest: String, head: String = head) -> String { head + rest }

    // MARK: - One text

    @Test("gives its text, decoded, under its subject, with its time and its sender")
    func plain() throws {
        let body = Base64.encoded(Array(Self.text.utf8))
        let article = try #require(
            parse(mail("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n\(body)\n"))
                .articles.first)
        #expect(article.title == "Порт открыт" && article.paragraphs.count == 2)
        #expect(article.published?.iso8601 == "2025-05-12T09:30:00+03:00")
        #expect(article.publisher == "Port, press office")
    }

    @Test(
        "in any charset",
        arguments: [
            ("koi8-r", [0xF0, 0xCF, 0xD2, 0xD4], "Порт"), ("windows-1251", [0xCF, 0xEE, 0xF0, 0xF2], "Порт"),
            ("gb2312", [0xB8, 0xDB, 0xBF, 0xDA], "港口"), ("big5", [0xB4, 0xE4, 0xA4, 0x66], "港口"),
        ] as [(String, [UInt8], String)])
    func charsets(charset: String, word: [UInt8], expected: String) throws {
        let encoded = "=?\(charset)?B?\(Base64.encoded(word))?="
        let head = "From: a@b.example\nSubject: \(encoded)\nContent-Type: text/plain; charset=\(charset)\n\n"
        let bytes = Array(head.utf8) + word + Array(" 2025.\n".utf8)
        #expect(parse(bytes).articles.first?.title == expected)
        // Some mailers put such bytes into the header as they are.
        let raw = Array("From: a@b.example\nContent-Type: text/plain; charset=\(charset)\nSubject: ".utf8) + word
        #expect(parse(raw + Array("\n\nThe port opened on Wednesday.\n".utf8)).articles.first?.title == expected)
    }

    @Test("in two forms is read in the one that says more")
    func alternative() {
        func parts(_ plain: String) -> String {
            mail(
                """
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8

                \(plain)
                --b
                Content-Type: multipart/related; boundary=c

                --c
                Content-Type: text/html; charset=utf-8

                <html><body><h1>Порт открыт</h1><p>\(Self.text.replacing("\n\n", with: "</p><p>"))</p></body></html>
                --c
                Content-Type: image/png

                x
                --c--
                --b--
                """)
        }
        for plain in ["View this mail in your browser.", Self.text] {
            let parsed = parse(parts(plain))
            #expect(parsed.articles.first?.paragraphs.count == 2)
            #expect(parsed.findings.isEmpty)
        }
    }

    @Test("without its signature, with lines that flow")
    func flowed() {
        let body = "Порт открыли \nв среду, сообщил начальник порта, и баржи ушли.\n\n-- \nОльга Черёмина\nпресс-служба"
        let parsed = parse(mail("Content-Type: text/plain; charset=utf-8; format=flowed\n\n\(body)"))
        #expect(parsed.articles.first?.text == "Порт открыли в среду, сообщил начальник порта, и баржи ушли.")
    }

    @Test("that somebody wrote in HTML is read without its label, its date line and its signature")
    func letter() throws {
        let rows = ["ПРЕСС-РЕЛИЗ", "11 мая 2025 г."] + Self.text.split(separator: "\n").map(String.init)
        let html = rows.map { "<p>\($0)</p>" }.joined() + "<p>--<br>Анна, +375 17 000 00 00</p>"
        let article = try #require(parse(mail("Content-Type: text/html; charset=utf-8\n\n\(html)")).articles.first)
        #expect(article.title == "Порт открыт" && article.paragraphs.map(\.text) == Array(rows.dropFirst(2)))
        #expect(article.published?.iso8601 == "2025-05-12T09:30:00+03:00")
    }

    // MARK: - Attached and forwarded

    private func mixed(_ note: String, _ parts: [(type: String, name: String, body: String)]) -> String {
        let attached = parts.map { part in
            """
            --b
            Content-Type: \(part.type)
            Content-Disposition: attachment; filename="\(part.name)"
            Content-Transfer-Encoding: base64

            \(Base64.encoded(Array(part.body.utf8)))

            """
        }
        return mail(
            "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n\(note)\n"
                + attached.joined() + "--b--\n")
    }

    @Test("gives what is attached to it as articles of their own; its few words of that are left out")
    func attachments() {
        let page = "<!DOCTYPE html><html><body><h1>Мост закрыт</h1><article><p>\(Self.text)</p></article></body></html>"
        let parsed = parse(
            mixed(
                "Релиз во вложении.",
                [
                    ("application/octet-stream", "a.html", page),
                    ("application/octet-stream", "b.txt", "Title: Паром\nDate: 2025-05-11\n\n" + Self.text),
                    ("image/png", "logo.png", "x"), ("application/pdf", "c.pdf", "%PDF-1.7"),
                ]))
        #expect(parsed.articles.map(\.title) == ["Мост закрыт", "Паром"])
        #expect(parsed.articles.map(\.id) == ["wire.eml#0", "wire.eml#1"])
        #expect(parsed.articles.map { $0.published?.date.description } == ["2025-05-12", "2025-05-11"])
        #expect(parsed.articles.allSatisfy { $0.publisher == "Port, press office" })
        #expect(parsed.findings.contains { $0.message.hasPrefix("attachment 3: is a PDF") })
        #expect(parsed.findings.contains { $0.message.hasPrefix("the mail's own few words") })
    }

    @Test("keeps its text where nothing attached can be read")
    func unreadableAttachment() {
        let parsed = parse(
            mixed("Релиз о порте во вложении.", [("application/msword", "a.doc", "\u{0}\u{0}\u{0}\u{0}")]))
        #expect(parsed.articles.map(\.text) == ["Релиз о порте во вложении."])
        #expect(
            parsed.findings.map(\.message) == [
                "attachment 1: holds nothing but zero bytes; the download may have failed"
            ])
    }

    @Test("that was forwarded is its sender's, not of who passed it on")
    func forwarded() throws {
        let inner = mail("Content-Type: text/plain; charset=utf-8\n\n\(Self.text)")
        let whole =
            "From: desk@d.example\nSubject: Fwd: x\nContent-Type: multipart/mixed; boundary=q\n\n--q\nContent-Type: message/rfc822\n\n\(inner)\n--q--\n"
        let attached = try #require(parse(whole).articles.first)
        #expect(attached.title == "Порт открыт" && attached.publisher == "Port, press office")
    }

    @Test(
        "that was forwarded within the text, too",
        arguments: [
            "---------- Forwarded message ---------\nFrom: Port <p@port.example>\nDate: 12 May 2025 09:30\nSubject: The port opens\nTo: desk\n\n",
            "FYI\n\nBegin forwarded message:\n\n> From: Port <p@port.example>\n> Subject: The port opens\n> Date: 12 May 2025 09:30\n\n",
            "-------- Пересылаемое сообщение --------\nОт: Port <p@port.example>\nТема: The port opens\nДата: 12.05.2025 09:30\n\n",
            "---------- 转发的邮件 ---------\n发件人：Port <p@port.example>\n主题：The port opens\n发送时间：2025年5月12日 09:30\n\n",
        ])
    func forwardedInline(mark: String) throws {
        let text = "From: desk@d.example\nSubject: Fwd: x\nDate: Tue, 13 May 2025 09:00:00 +0300\n\n\(mark)\(Self.text)"
        let article = try #require(parse(text).articles.first)
        #expect(article.title == "The port opens")
        #expect(article.publisher == "Port")
        #expect(article.published?.date.description == "2025-05-12")
        #expect(article.paragraphs.count == 2)
    }

    // MARK: - Several

    @Test("to a list is divided into its items")
    func newsletter() throws {
        let items = ["Порт", "Мост", "Паром"].enumerated().map { number, name in
            "<h2><a href=\"https://v.example/\(number)\">\(name) открыт</a></h2><p>\(Self.text)</p><p><a href=\"https://v.example/\(number)\">Дальше</a></p>"
        }
        let html = mail(
            "List-Id: <news.v.example>\nContent-Type: text/html; charset=utf-8\n\n<html><body><h1>Вестник</h1>\(items.joined())<p>Вы подписаны. <a href='/u'>Отписаться</a></p></body></html>"
        )
        let parsed = parse(html)
        #expect(parsed.articles.map(\.title) == ["Порт открыт", "Мост открыт", "Паром открыт"])
        #expect(parsed.articles.map(\.url) == (0..<3).map { "https://v.example/\($0)" })
        #expect(parsed.articles.last?.paragraphs.count == 1)
        // A mail to one reader is divided where its headings lead somewhere themselves.
        let single = html.replacing("List-Id: <news.v.example>\n", with: "")
        #expect(parse(single).articles.count == 3)
        let letter = single.replacing("<h2><a href", with: "<h2><b title").replacing("</a></h2>", with: "</b></h2>")
        #expect(parse(letter).articles.count == 1)
    }

    @Test("to a list may be divided by lines of marks")
    func plainNewsletter() {
        let items = ["Порт открыт", "Мост открыт", "Паром открыт"].map {
            "\($0)\n\n\(Self.text)\nhttps://v.example/\($0.count)\n"
        }
        let parsed = parse(
            mail(
                "List-Unsubscribe: <x>\nContent-Type: text/plain; charset=utf-8\n\n"
                    + items.joined(separator: "\n----------\n")))
        #expect(parsed.articles.map(\.title) == ["Порт открыт", "Мост открыт", "Паром открыт"])
    }

    @Test("in a box with others is read on its own")
    func mailbox() {
        let one = mail("Content-Type: text/plain; charset=utf-8\n\n\(Self.text)\n\n>From here on, barges go daily.\n")
        let box = (0..<3).map { _ in "From press@port.example Mon May 12 09:30:00 2025\n\(one)\n" }.joined()
        let parsed = parse(box, name: "box.mbox")
        #expect(parsed.articles.map(\.id) == ["box.mbox#0", "box.mbox#1", "box.mbox#2"])
        #expect(parsed.articles.allSatisfy { $0.title == "Порт открыт" })
        #expect(parsed.articles.first?.text.contains("\nFrom here on") == true)
    }

    // MARK: - Bad ones

    @Test("without text, encrypted, or cut says what it is, or gives what it has")
    func bad() {
        #expect(
            parse(mail("Content-Type: multipart/encrypted; boundary=b\n\n--b--")).findings.map(\.message) == [
                "is an encrypted mail; save its text"
            ])
        #expect(parse(mail("Content-Type: image/png\n\nx")).findings.map(\.omission) == [.notAnArticle])
        #expect(parse(mail("")).articles.isEmpty)
        let cut = mixed("Релиз во вложении, просим опубликовать.", [("text/html", "a.html", "<p>\(Self.text)</p>")])
        #expect(parse(String(cut.prefix(cut.count / 2))).articles.count == 1)
    }

    @Test("of parts within parts without end is read soon")
    func hostile() {
        let nested = (0..<2_000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
        #expect(parse(mail(nested)).articles.isEmpty)
        let mails = (0..<200).map {
            "From: a@b.example\nSubject: x\nContent-Type: message/rfc822\n\n\($0 == 0 ? "" : "")"
        }.joined()
        #expect(parse(mails).articles.isEmpty)
        #expect(
            parse("From: a\nTo: b\nSubject: " + String(repeating: "=?utf-8?B?", count: 10_000) + "\n\nx").articles.count
                <= 1)
    }
}
