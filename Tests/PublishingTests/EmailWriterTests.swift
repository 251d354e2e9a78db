import DigestSamples
import Digests
import Foundation
import Languages
import NewsModel
import Testing

@testable import Publishing

struct EmailWriterTests {
    private func message(_ edition: Language, _ change: (inout MailHead) -> Void = { _ in }) throws -> String {
        var options = try Sample.mail
        change(&options)
        return lines(EmailWriter(options: options).write(try Edition(Sample.day(), in: edition)))
    }

    /// The message with line feeds, which are easier to compare.
    private func lines(_ message: String) -> String {
        message.replacing("\r\n", with: "\n")
    }

    @Test func `Lines end as the standard wants, and nowhere else`() throws {
        let bytes = Array(EmailWriter(options: try Sample.mail).write(try Edition(Sample.day(), in: .chinese)).utf8)
        for (position, byte) in bytes.enumerated() {
            #expect(byte != 0x0A || bytes[position - 1] == 0x0D)
            #expect(byte != 0x0D || bytes[position + 1] == 0x0A)
        }
    }

    @Test func `A foreign lead's subject says what it is about`() throws {
        let digest = try Sample.digest([
            Sample.article("a.html", "ru", "Перевозки выросли", ["Перевозки выросли вдвое."])
        ])
        .carried { _, editions in
            editions.reduce(into: [:]) { $0[$1] = CarriedLine(items: [], text: "Brest; 412 trains") }
        }
        #expect(Edition(digest, in: .english).composed.subject.hasSuffix("Brest; 412 trains"))
        #expect(Edition(digest, in: .russian).composed.subject.hasSuffix("Перевозки выросли"))
    }

    /// What a reader sees of encoded words: the spaces between two of them go.
    private func decoded(_ value: String) -> String {
        value.replacing("\n ", with: " ").replacing("?= =?UTF-8?B?", with: "?=\u{0}=?UTF-8?B?")
            .split(separator: "\u{0}").map { word in
                word.replacing(/=\?UTF-8\?B\?([^?]*)\?=/) { match in
                    String(decoding: Data(base64Encoded: String(match.output.1)) ?? Data(), as: UTF8.self)
                }
            }.joined()
    }

    @Test func `Readers do not see each other's addresses; one alone is named`() throws {
        let several = try message(.russian) { head in
            head.recipients = ["a@example.org", "b@example.org"].compactMap { Mailbox(address: $0) }
        }
        let head = several.prefix(upTo: try #require(several.firstRange(of: "\n\n")).lowerBound)
        #expect(head.contains("\nTo: =?UTF-8?B?"))
        #expect(head.contains(" :;\nBcc: a@example.org, b@example.org\n"))
        #expect(try message(.russian).contains("\nTo: desk@example.org\n"))
    }

    @Test func `A subject has a headline that the edition's readers can read, or none`() throws {
        let zh = Sample.article("a.html", "zh-Hans", "港口启用新泊位", ["北港第二个泊位周一正式启用。"])
        let ru = Sample.article("b.html", "ru", "Порт открыл причал", ["Второй причал порта открыт в понедельник."])
        func subject(_ articles: [AnalyzedArticle]) throws -> String {
            try Edition(Sample.digest(articles), in: .russian).composed.subject
        }
        #expect(try subject([zh, ru]).hasSuffix(": Порт открыл причал"))
        #expect(try !subject([zh]).contains("港口"))
    }

    @Test(arguments: [
        "Park opens",
        "Сводка, 14 мая 2025 года: технопарк открывает лаборатории для компаний из Чжунгуаньцуня и Минска",
        "每日新闻摘要 2025年5月14日：科技园向中国企业开放实验室，双方商定于秋季举行推介会", "Mixed технопарк 科技园 👨‍👩‍👧‍👦 e\u{301}",
        "=?UTF-8?B?fake?= subject", String(repeating: "х", count: 400), String(repeating: "long", count: 60),
    ])
    func `A subject reads as it was written, in lines of 76 and words of 75`(_ subject: String) {
        let field = HeaderField("Subject", text: subject).text
        #expect(decoded(String(field.dropFirst("Subject: ".count).dropLast())) == subject)
        for line in field.split(separator: "\n") {
            #expect(line.utf8.count <= 76)
            #expect(line.utf8.allSatisfy { (0x20...0x7E).contains($0) })
            for word in line.split(separator: " ") where word.hasPrefix("=?") { #expect(word.utf8.count <= 75) }
        }
    }

    @Test func `A letter and its marks share an encoded word`() throws {
        let words = EncodedWord.words(of: String(repeating: "и\u{306}", count: 60), firstRoom: 60)
        for word in words {
            let bytes = try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2))))
            let text = try #require(String(data: bytes, encoding: .utf8))
            #expect(text.unicodeScalars.first == "и" && text.unicodeScalars.last == "\u{306}")
        }
    }

    @Test(arguments: [
        ("Svodka", "Svodka <a@b.org>"), ("Svodka, daily", #""Svodka, daily" <a@b.org>"#),
        (#"The "Park""#, #""The \"Park\"" <a@b.org>"#), ("", "a@b.org"),
        ("Сводка", "=?UTF-8?B?0KHQstC+0LTQutCw?= <a@b.org>"),
    ])
    func `A name is written as its letters need`(_ name: String, _ field: String) throws {
        let mailbox = try #require(Mailbox(name: name, address: "a@b.org"))
        #expect(HeaderField("To", [mailbox]).text == "To: \(field)\n")
    }

    @Test(arguments: ["", "a", "a@", "@b", "a b@c", "a@b@c", "a@b\nBcc: x@y", "а@b.org", "a..b@c.org"])
    func `What is no address is refused`(_ address: String) {
        #expect(Mailbox(address: address) == nil)
    }

    @Test func `The date is the latest news's, with weekday and zone`() throws {
        #expect(try message(.english).contains("\nDate: Wed, 14 May 2025 12:40:00 +0300\n"))
        let empty = lines(
            EmailWriter(options: try Sample.mail).write(
                try Edition(Sample.digest([], zone: "America/St_Johns"), in: .english)))
        #expect(empty.contains("\nDate: Wed, 14 May 2025 00:00:00 -0230\n"))
    }

    @Test func `The id is the content's`() throws {
        func id(_ text: String) -> Substring? { text.split(separator: "\n").first { $0.hasPrefix("Message-ID:") } }
        #expect(try id(message(.russian)) == id(message(.russian)))
        #expect(try id(message(.russian)) != id(message(.english)))
        let other = lines(
            EmailWriter(options: try Sample.mail).write(try Edition(Sample.digest([Sample.freight]), in: .russian)))
        #expect(try id(message(.russian)) != id(other))
    }

    @Test func `Text comes first, then HTML, between boundaries that occur nowhere else`() throws {
        let text = try message(.chinese)
        let boundary = try #require(text.firstMatch(of: /boundary="([^"]+)"/)?.output.1)
        let parts = text.components(separatedBy: "--\(boundary)")
        #expect(parts.count == 4)
        #expect(parts[1].contains("Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\n"))
        #expect(parts[2].contains("Content-Type: text/html; charset=utf-8\n"))
        #expect(parts[3] == "--\n")
    }

    @Test(arguments: Language.served)
    func `Joined by the reader's rules, the paragraphs are whole again`(_ edition: Language) throws {
        let blocks = EditionLayout().blocks(of: try Edition(Sample.day(), in: edition).composed)
        let flowed = FlowedText(blocks, languageTag: edition.tag.rawValue)
        var paragraphs: [String] = []
        var open = ""
        for line in flowed.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            let stuffed = line.hasPrefix(" ") ? line.dropFirst() : line
            if stuffed.hasSuffix(" ") {
                open += flowed.deletesSpaces ? stuffed.dropLast() : stuffed
            } else {
                paragraphs.append(open + stuffed)
                open = ""
            }
        }
        let expected = blocks.map { block in
            switch block {
            case .paragraph(let text), .line(let text): text
            case .blank: ""
            case .rule(let mark): String(repeating: mark, count: EditionLayout.ruleWidth)
            }
        }
        #expect(paragraphs == expected)
    }

    @Test func `Only text that breaks between ideographs asks readers to delete spaces`() {
        let english = FlowedText([.paragraph(String(repeating: "word ", count: 40) + "end")], languageTag: "en")
        #expect(!english.deletesSpaces)
        let chinese = FlowedText([.paragraph(String(repeating: "新闻", count: 40))], languageTag: "en")
        #expect(chinese.deletesSpaces)
    }

    @Test func `A long link is cut after its marks and made whole by the reader`() {
        let link = "https://news.example.org/2025/05/14/" + String(repeating: "technology-park/", count: 12) + "?id=1"
        let flowed = FlowedText([.line(link), .line("https://example.org/")], languageTag: "en")
        #expect(flowed.deletesSpaces)
        #expect(flowed.text.split(separator: "\n").allSatisfy { $0.utf8.count <= 72 })
        #expect(flowed.text.replacing(" \n", with: "") == link + "\nhttps://example.org/\n")
        let unbreakable = String(repeating: "x", count: 200)
        #expect(FlowedText([.line(unbreakable)], languageTag: "en").text == unbreakable + "\n")
    }

    @Test func `A subscriber can leave`() throws {
        let text = try message(.english) { $0.unsubscribe = ["mailto:leave@example.org", "https://example.org/leave"] }
        #expect(text.contains("\nList-Unsubscribe: <mailto:leave@example.org>, <https://example.org/leave>\n"))
    }
}
