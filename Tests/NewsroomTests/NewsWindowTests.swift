import Digests
import NewsModel
import Testing
import UnicodeText

@testable import Newsroom

/// Which items of feeds are a day's news.
@Suite("The day's window")
struct NewsWindowTests {
    private let zone: TimeZoneRules

    init() throws {
        zone = try #require(TimeZoneRules(named: "Europe/Minsk"))
    }

    private func window(
        _ date: String, begins: Int? = nil, hours: Int? = nil, last: String? = nil
    ) throws -> NewsWindow {
        NewsWindow(
            date: try #require(CivilDate(date)), zone: zone, dayBegins: begins, hours: hours,
            lastDigest: last.flatMap { CivilDate($0) })
    }

    private func holds(_ window: NewsWindow, _ time: String) throws -> Bool {
        window.contains(try #require(Timestamp(iso8601: time)))
    }

    @Test("is the day and the whole day before, on the newsroom's clock, and nothing after the day's end")
    func usual() throws {
        let window = try window("2025-05-14", last: "2025-05-13")
        #expect(try holds(window, "2025-05-14T23:59:59+03:00"))
        #expect(try !holds(window, "2025-05-15T00:00:00+03:00"))
        #expect(try holds(window, "2025-05-12T21:00:00Z"))
        #expect(try !holds(window, "2025-05-12T20:59:59Z"))
        #expect(try holds(window, "2025-05-13"))
        #expect(try !holds(window, "2025-05-12"))
    }

    @Test("reaches back to the last digest's end: a Monday takes the weekend, and a holiday seven days at most")
    func weekend() throws {
        let monday = try window("2025-05-19", last: "2025-05-16")
        #expect(try holds(monday, "2025-05-17T00:00:00+03:00"))
        #expect(try !holds(monday, "2025-05-16T23:00:00+03:00"))
        let holiday = try window("2025-05-19", last: "2025-04-30")
        #expect(try holds(holiday, "2025-05-12T00:00:00+03:00"))
        #expect(try !holds(holiday, "2025-05-11T23:00:00+03:00"))
    }

    @Test("is the day before, too, where there is no digest yet")
    func first() throws {
        #expect(try holds(window("2025-05-14"), "2025-05-13T00:00:00+03:00"))
        #expect(try !holds(window("2025-05-14"), "2025-05-12T12:00:00+03:00"))
    }

    @Test("is the day itself where the settings say when it begins, or as many hours as they say")
    func settings() throws {
        let day = try window("2025-05-14", begins: 6 * 60, last: "2025-05-10")
        #expect(try !holds(day, "2025-05-14T05:59:00+03:00"))
        #expect(try holds(day, "2025-05-15T05:59:00+03:00"))
        let hours = try window("2025-05-14", hours: 36, last: "2025-05-10")
        #expect(try holds(hours, "2025-05-13T12:00:00+03:00"))
        #expect(try !holds(hours, "2025-05-13T11:59:00+03:00"))
    }
}

/// What of a day's articles is left out, held back or told.
@Suite("The day's sieve")
struct DaySieveTests {
    private let folder: TemporaryFolder
    private let date: CivilDate

    init() throws {
        folder = try TemporaryFolder()
        date = try #require(CivilDate("2025-05-14"))
    }

    /// Not the compiled day itself, which keeps others from the folder as long as it lives.
    private func day(_ settings: String = "") throws -> (day: Day, findings: [Finding]) {
        try folder.write(settings, to: "svodka.yaml")
        let newsroom = try Newsroom(
            settingsIn: folder.file("svodka.yaml"), folder: folder.path, environment: [:])
        let compiled = try newsroom.compile(date)
        return (compiled.day, compiled.findings)
    }

    private func page(_ amount: Int, updated: String? = nil, published: String = "2025-05-14T09:00:00+03:00") -> String
    {
        let change = updated.map { "<meta property=\"article:modified_time\" content=\"\($0)\">" } ?? ""
        return """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry sold to two owners</title>
            <meta property="og:site_name" content="Lake News"><link rel="canonical" href="https://lake.example.org/ferry">
            <meta property="article:published_time" content="\(published)">\(change)</head><body><article>
            <h1>Ferry sold to two owners</h1>
            <p>The town of Ostrov has sold its old ferry to two owners for \(amount) million roubles, the mayor said.</p>
            <p>The owners want to keep the captain and to sail to the islands every day from June to September.</p>
            <p>The ferry was built in 1962 and had not left the harbour for nine years, since its engine was broken.</p>
            </article></body></html>
            """
    }

    @Test("One address is one article: of its versions that which was changed last stays")
    func versions() throws {
        try folder.write(page(14, updated: "2025-05-14T12:00:00+03:00"), to: "articles/2025-05-14/b.html")
        try folder.write(page(15, updated: "2025-05-14T12:40:00+03:00"), to: "articles/2025-05-14/a.html")
        let entries = try day().day.digest.stories.flatMap(\.entries)
        #expect(entries.map(\.source.file) == ["a.html"])
    }

    @Test("An article of the day before that was corrected says so, and what is new")
    func corrected() throws {
        try folder.write(page(14), to: "articles/2025-05-13/a.html")
        try folder.write(page(15), to: "articles/2025-05-14/a.html")
        let newsroom = Newsroom(folder: folder.path, shared: SharedData(executable: "", currentFolder: folder.path))
        let before = try #require(CivilDate("2025-05-13"))
        _ = try newsroom.publish(try newsroom.compile(before))
        _ = try newsroom.publish(try newsroom.compile(date))
        let text = try folder.text(of: "digests/2025-05-14/digest.ru.txt")
        #expect(text.contains("Обновлено после 13 мая"))
        #expect(text.contains("15 million"))
        #expect(!text.contains("the captain"))
        #expect(try folder.text(of: "digests/2025-05-14/digest.xml").contains("revised=\"true\""))
    }

    @Test("An article of years ago is told, or left out, as the settings say")
    func old() throws {
        try folder.write(page(14, published: "2003-05-29T09:00:00+03:00"), to: "articles/2025-05-14/a.html")
        let kept = try day()
        #expect(kept.day.digest.stories.count == 1)
        #expect(kept.findings.contains { $0.source.hasSuffix("a.html") && $0.message.contains("2003-05-29") })
        #expect(try day("old-articles: leave-out").day.digest.stories.isEmpty)
    }

    @Test("What is under embargo beyond the day is held back")
    func embargo() throws {
        func item(_ until: String) -> String {
            """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1" standard="NewsML-G2">
            <itemMeta><versionCreated>2025-05-14T08:00:00+03:00</versionCreated><embargoed>\(until)</embargoed></itemMeta>
            <contentMeta><headline xml:lang="en">Census results</headline></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
            <p>The census counted nine thousand people in Ostrov, the office of statistics said on Wednesday.</p>
            </body></html></inlineXML></contentSet></newsItem>
            """
        }
        try folder.write(item("2025-05-20T00:00:00+03:00"), to: "articles/2025-05-14/a.xml")
        let held = try day()
        #expect(held.day.digest.stories.isEmpty)
        #expect(held.findings.contains { $0.message.hasPrefix("held back") })
        try folder.write(item("2025-05-14T14:00:00+03:00"), to: "articles/2025-05-14/a.xml")
        #expect(try day().day.digest.stories.count == 1)
    }

    @Test("Folders that are no day's, and files beside the days' folders, are named")
    func stray() throws {
        try folder.write(page(14), to: "articles/2025-05-14/a.html")
        for name in ["14.05.2025/a.html", "2025-5-14/a.html", "2025-05-14 late/a.html", "b.html", "README.md"] {
            try folder.write(page(14), to: "articles/\(name)")
        }
        let named = try day().findings.filter { $0.message.hasPrefix("is not read") }.map(\.source)
        #expect(
            named.map { String($0.split(separator: "/").last ?? "") } == [
                "14.05.2025", "2025-05-14 late", "2025-5-14", "b.html",
            ])
    }

    @Test("A Chinese page's time is Chinese time, unless the settings say on whose clock it is")
    func zone() throws {
        let page = """
            <!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>码头启用</title></head><body><article>
            <h1>码头启用</h1><div class="info"><span>2025-05-14 10:20</span> <span>来源：南湖日报</span></div>
            <p>南湖港务局周三宣布，第二座煤炭码头正式启用，年吞吐能力达到三百万吨，首船将于下周靠泊。</p>
            <p>码头建设历时两年，投资六亿元，由两家公司共同出资，港务局负责人说。</p></article></body></html>
            """
        try folder.write(page, to: "articles/2025-05-14/nanhu/a.html")
        func hour(_ settings: String) throws -> Int? {
            try day(settings).day.digest.stories.first?.entries.first?.published?.inZone(offset: 0).hour
        }
        #expect(try hour("") == 2)
        let source = "sources: [{name: 南湖日报, from: nanhu, time-zone: Europe/Minsk}]"
        #expect(try hour(source) == 7)
    }
}

@Suite("A source's name")
struct OutletDisplayTests {
    @Test(arguments: [
        ("North Agency", "North Agency"), ("来源：南湖日报", "南湖日报"), ("Источник: Вестник", "Вестник"),
        ("https://www.lake.example.org/news", "lake.example.org"), ("www.lake.example.org", "lake.example.org"),
        ("Reuters: Asia", "Reuters: Asia"), ("lake.example", "lake.example"), ("Иду-ка-я", "Иду-ка-я"),
    ])
    func `is what readers see`(_ declared: String, _ shown: String) {
        #expect(OutletDisplay().name(declared) == shown)
    }

    @Test(arguments: ["", " ", "mill.html", "lake-news-of-today", "news_feed", "Source:", "https://"])
    func `is no file's, and no slug`(_ declared: String) {
        #expect(OutletDisplay().name(declared) == nil)
    }
}
