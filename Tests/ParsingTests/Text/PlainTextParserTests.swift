import Foundation
import NewsModel
import Testing

@testable import Parsing

/// The pasted pages under Fixtures/PlainText are written for these tests: a menu, a caption pasted twice, a link to other
/// news inside the text, a prose teaser after it.
@Suite struct PlainTextParserTests {
    private func article(_ fixture: String) throws -> Article {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: folder.appending(path: "Fixtures/PlainText/\(fixture)"), encoding: .utf8)
        return try #require(parse(text).articles.first)
    }

    private func parse(_ text: String) -> ParsedSource {
        let file = SourceFile(name: "pasted.txt", bytes: Array(text.utf8))
        return PlainTextParser(SourceText(file: file, text: text, zoneOffset: 10_800)).parse()
    }

    @Test func `A pasted English page gives its article and nothing of the site`() throws {
        let article = try article("harbour-en.txt")
        #expect(article.title == "River port to load its first grain barges in June")
        #expect(article.section == "Economy")
        #expect(article.published?.iso8601 == "2025-05-14T11:14:00+03:00")
        #expect(article.published?.zoneIsAssumed == true)
        #expect(article.dateline == "LIDA")
        #expect(article.agency == "North Agency")
        #expect(
            article.paragraphs.map(\.kind) == [.paragraph, .paragraph, .heading, .paragraph, .paragraph, .paragraph])
        #expect(article.paragraphs[0].text.hasPrefix("The river port will load"))
        #expect(article.paragraphs[4].text == "He gave no prices.")
        #expect(!article.text.contains("Photo") && !article.text.contains("Ferry") && !article.text.contains("bridge"))
    }

    @Test func `A pasted Russian page gives its article and nothing of the site`() throws {
        let article = try article("library-ru.txt")
        #expect(article.title == "Научная библиотека открыла зал редких карт")
        #expect(article.section == "Наука и образование")
        #expect(article.published?.iso8601 == "2025-05-14T09:40:00+03:00")
        #expect(article.authors == ["Анна Лесная"])
        #expect(article.dateline == "МИНСК")
        #expect(article.agency == "Восточный Вестник")
        #expect(article.paragraphs.count == 4)
        #expect(article.paragraphs[2].text.hasPrefix("— Самая старая карта"))
        #expect(!article.text.contains("часовщика") && !article.text.contains("яблони"))
    }

    @Test func `A pasted Chinese page gives its article and nothing of the site`() throws {
        let article = try article("wind-zh.txt")
        #expect(article.title == "海上风电场一期工程并网发电")
        #expect(article.section == "能源")
        #expect(article.published?.iso8601 == "2025-05-14T08:30:05+03:00")
        #expect(article.publisher == "北方网")
        #expect(article.authors == ["钟远"])
        #expect(article.dateline == "大连")
        #expect(article.agency == "北方社")
        #expect(article.paragraphs.count == 3)
        #expect(article.paragraphs[0].text.hasPrefix("海上风电场一期工程14日并网发电。"))
    }

    @Test(arguments: [
        (
            "Title: Port opens\nDate: 14 May 2025 15:05 +0300\nAuthor: Ann Wood and Bo Hill\nSource: Herald\nURL: https://a.example/1",
            "Ann Wood|Bo Hill"
        ),
        (
            "Заголовок: Port opens\nДата: 14 мая 2025, 15:05\nАвтор: Анна Лесная\nИсточник: Herald\nСсылка: https://a.example/1",
            "Анна Лесная"
        ),
        ("标题：Port opens\n日期：2025年5月14日 15:05\n作者：张三 李四\n来源：Herald\n网址：https://a.example/1", "张三|李四"),
    ])
    func `A header block is read in three languages`(header: String, authors: String) throws {
        let text = header + "\n\nMINSK, 14 May (Herald) – The port opened.\n\nShips came.\n"
        let article = try #require(parse(text).articles.first)
        #expect(article.title == "Port opens")
        #expect(article.published?.iso8601 == "2025-05-14T15:05:00+03:00")
        #expect(article.authors.joined(separator: "|") == authors)
        #expect(article.publisher == "Herald")
        #expect(article.url == "https://a.example/1")
        #expect(article.agency == "Herald")
        #expect(article.paragraphs.map(\.text) == ["The port opened.", "Ships came."])
    }

    @Test func `A paragraph above a picture's credit belongs to the text`() throws {
        let text = """
            Порт откроют в июне

            14 мая 2025, 11:20

            Речной порт в Пинске примет первые баржи с зерном в июне, сообщил в среду его начальник Игорь Лукашик.
            Фото: Вестник Полесья

            До октября порт рассчитывает перевалить шестьдесят тысяч тонн зерна, две трети которых составит рапс.
            """
        let article = try #require(parse(text).articles.first)
        #expect(article.paragraphs.count == 2)
        #expect(article.paragraphs[0].text.hasPrefix("Речной порт"))
    }

    @Test func `Lines broken at a fixed width are joined again`() throws {
        let text = """
            Port opens after two years of work

            The river port will load its first grain barges in June, its head
            said on Wednesday. The berth was rebuilt in two years, and now it
            takes barges of up to nine hundred tonnes.

            Until October the port expects to handle sixty thousand tonnes of
            grain, of which two thirds are rapeseed.
            """
        let article = try #require(parse(text).articles.first)
        #expect(article.title == "Port opens after two years of work")
        #expect(article.paragraphs.count == 2)
        #expect(article.paragraphs[0].text.contains("its head said on Wednesday"))
    }

    @Test(arguments: [
        "The port opened.\nShips came on Wednesday.", "Экспорт вырос на 12 %. Об этом сообщили в министерстве.",
        "港口周三正式开港。",
    ])
    func `A flash of a sentence or two is an article`(text: String) throws {
        let article = try #require(parse(text).articles.first)
        #expect(article.paragraphs.map(\.text).joined(separator: "\n") == text)
    }

    @Test(arguments: ["", "\n \n", "Home\nNews\nContacts\n© 2025", "404 Not Found"])
    func `A text without paragraphs is said to be no article`(text: String) {
        let parsed = parse(text)
        #expect(parsed.articles.isEmpty)
        #expect(parsed.findings.map(\.omission) == [.notAnArticle])
    }

    @Test func `Endless lines and lines without end are read in time`() {
        #expect(parse(String(repeating: "a", count: 1_000_000)).articles.count <= 1)
        #expect(parse(String(repeating: "a\n", count: 200_000)).articles.isEmpty)
        #expect(parse(String(repeating: "来源：", count: 50_000)).articles.count <= 1)
    }
}
