import DigestSamples
import Languages
import NewsModel
import Testing
import UnicodeText

@testable import Publishing

struct PlainTextWriterTests {
    private func text(_ edition: Language) throws -> String {
        PlainTextWriter().write(try Edition(Sample.day(), in: edition))
    }

    @Test(arguments: [
        (Language.english, "Wednesday, 14 May 2025", "English edition. Times are Minsk time, UTC+3."),
        (.russian, "среда, 14 мая 2025 года", "Выпуск на русском языке. Часовой пояс: Минск (UTC+3)."),
        (.chinese, "2025年5月14日 星期三", "中文版。时间均为明斯克时间（UTC+3）。"),
    ])
    func `The head names edition, day and clock`(_ edition: Language, _ date: String, _ times: String) throws {
        let lines = try text(edition).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[0] == EditionStyle().catalogue(of: edition).title)
        #expect(lines[1] == date)
        #expect(lines[2] == times)
    }

    @Test(arguments: [
        (Language.english, "2 stories from 4 articles: 2 in Russian, 1 in English, 1 in Chinese."),
        (.russian, "2 сюжета из 4 материалов: 2 на русском, 1 на английском, 1 на китайском."),
        (.chinese, "共2则报道，选自4篇文章：俄文2篇、英文1篇、中文1篇。"),
    ])
    func `The count is in the edition's grammar`(_ edition: Language, _ count: String) throws {
        #expect(try text(edition).contains(count))
    }

    @Test func `A story in the edition's language glosses the first occurrence in both others`() throws {
        let text = try text(.english)
        #expect(text.contains("* The technology park [технопарк; 科技园] is ready to open its\nlaboratories to"))
        #expect(text.contains("* Every start-up [стартап; 初创企业] of the technology park may take"))
    }

    @Test func `A story in another language is marked and glossed in the edition's alone`() throws {
        #expect(try text(.english).contains("2. Перевозки между Брестом и Чунцином выросли вдвое (Russian)\n"))
        #expect(try text(.english).contains("* Один стартап [start-up] отслеживает"))
        #expect(try text(.chinese).contains("* Один стартап [初创企业] отслеживает"))
    }

    @Test func `A foreign story says in the edition's words what it is about, in the contents and below its headline`()
        throws
    {
        let text = PlainTextWriter().write(Edition(try Sample.dayWithLines(), in: .english))
        #expect(
            text.contains("\n2. Перевозки между Брестом и Чунцином выросли вдвое (Russian)\nAbout: Brest; 412 trains\n")
        )
        #expect(text.contains("\n2. Перевозки между Брестом и Чунцином выросли вдвое\n\nAbout: Brest; 412 trains\n"))
        #expect(text.split(separator: "\n").filter { $0.hasPrefix("About: ") }.count == 2)
        #expect(!PlainTextWriter().write(Edition(try Sample.dayWithLines(), in: .russian)).contains("О чём"))
    }

    @Test func `A country is explained to those who read another language, and named among the terms`() throws {
        let country = Sample.Term("Belarus", "Беларусь", "白俄罗斯")
        let digest = try Sample.digest([
            Sample.article("a.html", "en", "Trade", ["Trade of Belarus grew."], terms: [country])
        ])
        #expect(PlainTextWriter().write(Edition(digest, in: .english)).contains("* Trade of Belarus grew.\n"))
        #expect(PlainTextWriter().write(Edition(digest, in: .english)).contains("\nTerms: Belarus = Беларусь = 白俄罗斯\n"))
        #expect(
            PlainTextWriter().write(Edition(digest, in: .russian)).contains("* Trade of Belarus [Беларусь] grew.\n"))
    }

    @Test func `Within Chinese the brackets are Chinese`() throws {
        #expect(try text(.chinese).contains("科技园［technology park；технопарк］已准备好"))
    }

    @Test func `An edition leads with the source in its own language`() throws {
        #expect(
            try text(.russian).contains("1. Технопарк откроет лаборатории\n\nВосточный вестник (на русском), 12:40"))
        #expect(try text(.chinese).contains("1. 科技园向中国企业开放实验室\n\n北方日报（中文），09:05"))
        #expect(
            try text(.english).contains(
                "North Agency (English), Minsk, 11:14\nAlso: Восточный вестник (Russian), 12:40"))
    }

    @Test func `What another source adds is quoted in the marks of its language`() throws {
        #expect(try text(.english).contains("\nAdds Восточный вестник: «Соглашение рассчитано на 5 лет».\n"))
        #expect(
            try text(.russian).contains("\nNorth Agency добавляет: “Every start-up [стартап] of the technology park\n"))
    }

    @Test(arguments: [
        (Language.english, "Not in this digest: 1 file could not be read (zeros.html); 1 page is not"),
        (.russian, "Не вошло в выпуск: 1 файл, который не удалось прочитать (zeros.html);"),
        (.chinese, "未收入本期：1个文件无法读取（zeros.html）；1个网页不是文章"),
    ])
    func `What was left out is said at the end`(_ edition: Language, _ line: String) throws {
        let text = try text(edition)
        #expect(text.contains("\n\(line)\n"))
        #expect(!text.contains("charset"))
    }

    @Test(arguments: Language.served)
    func `Lines hold 72 columns, begin at the margin and have no blank at their end`(_ edition: Language) throws {
        let text = try text(edition)
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
        for line in text.split(separator: "\n") {
            #expect(DisplayWidth.columns(of: line) <= 72)
            #expect(line.first != " " && line.last != " " && line.first != "\u{3000}")
        }
    }

    @Test func `A day without news says so in each language`() throws {
        let digest = try Sample.digest([])
        #expect(PlainTextWriter().write(Edition(digest, in: .english)).hasSuffix("\n\nNo news for this day.\n"))
        #expect(PlainTextWriter().write(Edition(digest, in: .russian)).hasSuffix("\n\nЗа этот день новостей нет.\n"))
        #expect(PlainTextWriter().write(Edition(digest, in: .chinese)).hasSuffix("\n\n当日没有新闻。\n"))
    }

    @Test func `Control and direction characters of a source reach no reader`() throws {
        let article = Sample.article(
            "x.html", "en", "A \u{202E}headline\u{7}",
            ["One \u{2066}sentence\u{0} with\u{200B} traps\u{2028}and\ttabs."],
            publisher: "Night\u{1B}[1m Desk")
        let text = PlainTextWriter().write(try Edition(Sample.digest([article]), in: .english))
        #expect(
            text.contains("1. A headline\n\nNight[1m Desk (English), 09:05\n\n* One sentence with traps and tabs.\n"))
        #expect(text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .format })
    }

    @Test func `No line looks like a mailbox separator or a signature`() throws {
        let words = Array(repeating: "Goods go From Minsk -- the capital -- > to Brest.", count: 40).joined(
            separator: " ")
        let text = PlainTextWriter().write(
            try Edition(Sample.digest([Sample.article("x.html", "en", "From Minsk", [words], keys: 1)]), in: .english))
        for line in text.split(separator: "\n") {
            #expect(!line.hasPrefix("From ") && line != "-- " && line != "--" && !line.hasPrefix(">") && line != ".")
        }
    }

    @Test func `A name that two languages share stands once among the terms`() throws {
        let article = Sample.article(
            "a.html", "ru", "Биржа", ["На бирже торгуют акциями Nordbank уже год."],
            terms: [Sample.Term("Nordbank", "Nordbank", "北方银行")])
        let text = PlainTextWriter().write(try Edition(Sample.digest([article]), in: .russian))
        #expect(text.contains("Термины: Nordbank = 北方银行\n"))
    }

    @Test func `A site's front page is no link to a story`() throws {
        let article = Sample.article("a.html", "en", "Rain", ["It rained all day."]) {
            $0.url = "https://rain.example.org/"
        }
        let text = PlainTextWriter().write(try Edition(Sample.digest([article]), in: .english))
        #expect(text.contains("rain.example.org") || text.contains("news.example.org"))
        #expect(!text.contains("https://rain.example.org"))
    }

    @Test func `A time of another day carries its day, a day alone no time`() throws {
        let late = Sample.article("a.html", "en", "Late", ["It was late."]) {
            $0.published = Timestamp(date: CivilDate(daysSince1970: 20_221), hour: 20, minute: 30, zoneOffset: 0)
        }
        let day = Sample.article("b.html", "en", "Dated", ["It was dated."]) {
            $0.published = Timestamp(date: CivilDate(daysSince1970: 20_222), zoneOffset: 0, precision: .day)
        }
        let old = Sample.article("c.html", "en", "Old", ["It was old."]) {
            $0.published = Timestamp(date: CivilDate(daysSince1970: 18_220), hour: 9, minute: 22, zoneOffset: 0)
        }
        let text = PlainTextWriter().write(try Edition(Sample.digest([late, day, old]), in: .russian))
        #expect(text.contains("news.example.org (на английском), 20 ноября 2019 года, 12:22\n"))
        #expect(text.contains("news.example.org (на английском), 13 мая, 23:30\n"))
        #expect(text.contains("news.example.org (на английском)\n"))
    }

    @Test func `An equivalent that two languages share stands once`() throws {
        let shop = Sample.Term("Jingdong", "JD.com", "JD.com")
        let article = Sample.article("shop.html", "en", "A shop opens", ["Jingdong opened a shop."], terms: [shop])
        let text = PlainTextWriter().write(try Edition(Sample.digest([article]), in: .english))
        #expect(text.contains("Jingdong [JD.com] opened"))
    }
}
