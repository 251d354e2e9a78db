import Configuration
import FoundationEssentials
import NewsModel
import PlayedServer
import Synchronization
import Testing
import UnicodeText

@testable import Newsroom

/// A newsroom in a folder of its own, whose sources are on a server that the test plays.
private struct FetchingNewsroom {
    let folder: TemporaryFolder
    /// 14 May 2025, 09:30 in Minsk.
    static let morning = 1_747_204_200
    static let date = CivilDate("2025-05-14")

    init() throws {
        folder = try TemporaryFolder()
    }

    func newsroom(_ sources: [SourceSettings]) -> Newsroom {
        var settings = Configuration()
        settings.contact = "desk@example.org"
        settings.sources = sources.map { source in
            var source = source
            source.allowsPrivateAddresses = true
            return source
        }
        return Newsroom(settings: settings, folder: folder.path)
    }

    @discardableResult
    func fetch(_ sources: SourceSettings..., at time: Int = morning) throws -> FetchReport {
        var network = NetworkAccess(environment: [:])
        network.now = { time }
        return try newsroom(sources).fetch(try #require(Self.date), network)
    }

    /// The files of the day, but for lists.
    func files(_ source: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/articles/2025-05-14/\(source)")
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }

    func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: "\(folder.path)/\(path)")), as: UTF8.self)
    }

    func lines(_ source: String) -> [FetchedFile] {
        FetchedFile.all(in: "\(folder.path)/articles/2025-05-14/\(source)")
    }
}

private func source(_ name: String, _ change: (inout SourceSettings) -> Void) -> SourceSettings {
    var source = SourceSettings(name: name)
    change(&source)
    return source
}

/// A feed with items of a day, each with a text.
private func feed(_ items: [(path: String, title: String, text: String)], at url: String, day: Int = 14) -> [UInt8] {
    let items = items.map {
        "<item><title>\($0.title)</title><link>\(url)\($0.path)</link><guid>\(url)\($0.path)</guid>"
            + "<pubDate>Wed, \(day) May 2025 08:00:00 +0300</pubDate><description>\($0.text)</description></item>"
    }
    return Array(
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Вести</title>\(items.joined())</channel></rss>"
            .utf8)
}

private let longText = String(
    repeating: "Новый мост через Свислочь открыли в среду утром, движение по нему уже началось. ", count: 14)

private func page(_ title: String, _ text: String = longText) -> [UInt8] {
    Array(
        "<!DOCTYPE html><html lang=\"ru\"><head><title>\(title)</title></head><body><article><h1>\(title)</h1><p>\(text)</p><p>\(text)</p></article></body></html>"
            .utf8)
}

@Suite("Fetching a day")
struct FetchTests {
    @Test("lays a feed down as it was served, and nothing the second time")
    func twice() throws {
        let bytes = Mutex<[UInt8]>([])
        let server = try PlayedServer { request in
            request.headers["if-none-match"] == "\"a\""
                ? .init(status: 304)
                : .init(bytes.withLock { $0 }, type: "application/rss+xml; charset=windows-1251").with("ETag", "\"a\"")
        }
        defer { server.stop() }
        bytes.withLock { $0 = feed([("/1", "Мост открыт", longText)], at: server.url) }
        let desk = try FetchingNewsroom()
        let news = source("Вести дня") { $0.feeds = [server.url + "/rss"] }
        #expect(try desk.fetch(news).sources.first?.feeds == 1)
        #expect(desk.files("вести-дня") == ["feed-0930.xml"])
        #expect(try Array(desk.text("articles/2025-05-14/вести-дня/feed-0930.xml").utf8) == bytes.withLock { $0 })
        let line = try #require(desk.lines("вести-дня").first)
        #expect(line.url == server.url + "/rss")
        #expect(line.mediaType == "application/rss+xml")
        #expect(line.charset == "windows-1251")
        #expect(line.entityTag == "\"a\"")
        #expect(line.fetched == "2025-05-14T09:30:00+03:00")
        #expect(server.requests.first?.headers["user-agent"] == "Svodka/\(Newsroom.version) (+desk@example.org)")
        let report = try desk.fetch(news, at: FetchingNewsroom.morning + 600)
        #expect(report.findings.isEmpty)
        #expect(desk.files("вести-дня") == ["feed-0930.xml"])
        #expect(desk.lines("вести-дня").count == 1)
    }

    @Test("tells nothing twice when what it remembers is gone, nor when a server's tag lies")
    func withoutState() throws {
        let count = Mutex(0)
        let items = Mutex<[(path: String, title: String, text: String)]>([("/1", "Мост открыт", longText)])
        let url = Mutex("")
        let server = try PlayedServer { _ in
            let tag = count.withLock { count in
                count += 1
                return count
            }
            return .init(feed(items.withLock { $0 }, at: url.withLock { $0 })).with("ETag", "\"\(tag)\"")
        }
        defer { server.stop() }
        url.withLock { $0 = server.url }
        let desk = try FetchingNewsroom()
        let news = source("news") { $0.feeds = [server.url + "/rss"] }
        try desk.fetch(news)
        try FileManager.default.removeItem(atPath: desk.folder.path + "/.svodka")
        try desk.fetch(news, at: FetchingNewsroom.morning + 3_600)
        #expect(desk.files("news") == ["feed-0930.xml"])
        items.withLock { $0.insert(("/2", "Мост закрыт", longText), at: 0) }
        try desk.fetch(news, at: FetchingNewsroom.morning + 7_200)
        #expect(desk.files("news") == ["feed-0930.xml", "feed-1130.xml"])
        #expect(desk.lines("news").last?.newItems == [0])
        // A changed item is news.
        items.withLock { $0[1].text += " Уточнение." }
        try desk.fetch(news, at: FetchingNewsroom.morning + 9_000)
        #expect(desk.lines("news").last?.newItems == [1])
    }

    @Test("does not believe for more than a day that nothing has changed")
    func lyingTag() throws {
        let server = try PlayedServer { request in
            request.headers["if-none-match"] == nil
                ? .init(feed([("/1", "Мост", longText)], at: "https://example.org")).with("ETag", "\"a\"")
                : .init(status: 304)
        }
        defer { server.stop() }
        let desk = try FetchingNewsroom()
        let news = source("news") { $0.feeds = [server.url + "/rss"] }
        for hours in [0, 23, 25] { try desk.fetch(news, at: FetchingNewsroom.morning + hours * 3_600) }
        #expect(server.requests.map { $0.headers["if-none-match"] } == [nil, "\"a\"", nil])
        // A clock that was far in the future is forgotten.
        try desk.fetch(news, at: FetchingNewsroom.morning - 400_000_000)
        #expect(server.requests.last?.headers["if-none-match"] == nil)
    }

    @Test("follows teasers to their pages, as robots.txt allows, and makes one article of both")
    func teasers() throws {
        let url = Mutex("")
        let server = try PlayedServer { request in
            switch request.path {
            case "/rss":
                .init(
                    feed(
                        [
                            ("/most.html", "Мост открыт", "Коротко."), ("/closed/x", "Закрыто", "Коротко."),
                            ("/old", "Полный текст", longText),
                        ],
                        at: url.withLock { $0 }))
            case "/robots.txt": .init("User-agent: *\nDisallow: /closed/".utf8, type: "text/plain")
            default: .init(page("Мост через Свислочь открыт"))
            }
        }
        defer { server.stop() }
        url.withLock { $0 = server.url }
        let desk = try FetchingNewsroom()
        let news = source("Вести") { $0.feeds = [server.url + "/rss"] }
        let report = try desk.fetch(news)
        #expect(report.findings.map(\.severity) == [.note])
        #expect(!report.isIncomplete)
        let files = desk.files("вести")
        #expect(files.count == 2)
        #expect(files.last?.hasPrefix("most-") == true)
        #expect(server.requests.allSatisfy { !$0.path.hasPrefix("/closed") && $0.path != "/old" })
        let intake = try Intake(folder: desk.folder.path + "/articles/2025-05-14")
        var options = RunOptions(
            date: try #require(FetchingNewsroom.date), zone: try #require(.init(named: "Europe/Minsk")),
            desk.newsroom([news]).settings)
        options.dayBegins = nil
        let day = DayPipeline(options, logger: desk.newsroom([]).logger).run(intake)
        let most = try #require(day.articles.first { $0.article.title.contains("Свислочь") })
        #expect(most.article.published?.iso8601 == "2025-05-14T08:00:00+03:00")
        #expect(most.article.publisher == "Вести")
        #expect(day.articles.count { $0.article.title == "Мост открыт" } == 0)
        #expect(day.articles.contains { $0.article.title == "Полный текст" })
    }

    @Test("asks for a feed whole again while a page of it is missing, three times and no more")
    func missingPages() throws {
        let url = Mutex("")
        let server = try PlayedServer { request in
            switch request.path {
            case "/rss":
                request.headers["if-none-match"] != nil
                    ? .init(status: 304)
                    : .init(feed([("/1", "Мост", "Коротко.")], at: url.withLock { $0 })).with("ETag", "\"a\"")
            case "/robots.txt": .init(status: 404)
            default: .init(status: 500)
            }
        }
        defer { server.stop() }
        url.withLock { $0 = server.url }
        let desk = try FetchingNewsroom()
        for hour in 0..<5 {
            try desk.fetch(
                source("news") { $0.feeds = [server.url + "/rss"] }, at: FetchingNewsroom.morning + hour * 3_600)
        }
        #expect(server.requests.count { $0.path == "/1" } == 3)
        #expect(desk.files("news") == ["feed-0930.xml"])
    }

    @Test("follows the links of a front that fit, and the news of a sitemap that are of the day")
    func frontsAndSitemaps() throws {
        let server = try PlayedServer { request in
            switch request.path {
            case "/":
                .init(
                    "<a href=\"/news/1.html#top\">1</a><a href=/news/1.html>1</a><a href=/about>?</a><a href=/news/a/b>b</a>"
                        .utf8)
            case "/sitemap.xml":
                .init(
                    """
                    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                    <url><loc>/map/new</loc><news:news><news:publication_date>2025-05-14T07:00+03:00</news:publication_date></news:news></url>
                    <url><loc>/map/old</loc><lastmod>2025-04-01</lastmod></url><url><loc>/map/undated</loc></url></urlset>
                    """.utf8, type: "application/xml")
            case "/robots.txt": .init(status: 404)
            default: .init(page(request.path))
            }
        }
        defer { server.stop() }
        let desk = try FetchingNewsroom()
        let report = try desk.fetch(
            source("front") {
                $0.pages = [server.url + "/"]
                $0.links = [server.url + "/news/*.html"]
            }, source("map") { $0.sitemaps = [server.url + "/sitemap.xml"] })
        #expect(report.findings.isEmpty)
        #expect(desk.lines("front").map(\.url) == [server.url + "/news/1.html"])
        #expect(desk.lines("map").map(\.url) == [server.url + "/map/new"])
    }

    @Test("tells a source that cannot be had, and fetches the others")
    func failures() throws {
        let server = try PlayedServer { request in
            switch request.path {
            case "/gone": .init(status: 410)
            case "/moved": .init(status: 301, ["Location": "/rss"])
            case "/page": .init(page("Не лента"))
            default: .init(feed((0..<10_000).map { ("/\($0)", "№ \($0)", longText) }, at: "https://example.org"))
            }
        }
        defer { server.stop() }
        let desk = try FetchingNewsroom()
        let report = try desk.fetch(
            source("a") { $0.feeds = [server.url + "/gone"] }, source("b") { $0.feeds = [server.url + "/moved"] },
            source("c") { $0.feeds = [server.url + "/page"] })
        #expect(report.isIncomplete)
        #expect(report.findings.map(\.source) == ["a", "b", "c"])
        #expect(report.findings.map(\.severity) == [.error, .note, .error])
        #expect(report.findings[0].message.hasSuffix("/gone is not there any more: look for its new address"))
        #expect(report.findings[1].message.contains("has moved for good to \(server.url)/rss"))
        #expect(desk.lines("b").first?.newItems?.count == 5_000)
        #expect(desk.newsroom([]).fetchState.health["a"]?.error?.contains("/gone") == true)
    }

    @Test("takes mails of the day out of a Maildir and an mbox, each once")
    func mail() throws {
        let desk = try FetchingNewsroom()
        for (name, text) in [("mail/new/1", "Subject: Утро\n\nТекст\n"), ("mail/cur/2:2,S", "Subject: 早\n\n正文\n")] {
            try desk.folder.write(text, to: name)
            let date = Date(timeIntervalSince1970: Double(FetchingNewsroom.morning - 3_600))
            try FileManager.default.setAttributes(
                [.modificationDate: date], ofItemAtPath: "\(desk.folder.path)/\(name)")
        }
        try desk.folder.write(
            "From a@example.org Wed May 14 05:00:00 2025\nSubject: Новое\n\nТекст\n>From нас\nFrom them to us\n\nFrom b@example.org Tue Apr  1 05:00:00 2025\nSubject: Старое\n\nТекст\n",
            to: "box")
        let news = source("post") {
            $0.maildirs = ["mail"]
            $0.mailboxes = ["box"]
        }
        #expect(try desk.fetch(news).sources.first?.pages == 3)
        let texts = try desk.files("post").map { try desk.text("articles/2025-05-14/post/\($0)") }
        #expect(
            Set(texts) == [
                "Subject: Утро\n\nТекст\n", "Subject: 早\n\n正文\n",
                "Subject: Новое\n\nТекст\nFrom нас\nFrom them to us\n\n",
            ])
        #expect(try desk.fetch(news).sources.first?.pages == 0)
        #expect(try desk.fetch(source("x") { $0.maildirs = ["box"] }).isIncomplete)
    }

    @Test("needs a source that says what is fetched")
    func nothing() throws {
        #expect(throws: NewsroomError.self) { try FetchingNewsroom().fetch(source("a") { $0.from = ["a.org"] }) }
    }
}

@Suite("The list of what was fetched")
struct FetchedFileTests {
    @Test("ends where a killed run has cut it")
    func cut() throws {
        let folder = try TemporaryFolder()
        var file = FetchedFile(file: "лента.xml", sha256: "00", fetched: "2025-05-14T09:30:00+03:00")
        file.newItems = [0, 2]
        file.items = ["a", "b", "c"]
        try folder.write(String(decoding: file.line + file.line.prefix(30), as: UTF8.self), to: FetchedFile.list)
        let read = FetchedFile.all(in: folder.path)
        #expect(read.count == 1)
        #expect(read.first?.file == "лента.xml")
        #expect(read.first?.newItems == [0, 2])
        #expect(read.first?.items == ["a", "b", "c"])
        try WholeFile.append(file.line, to: "\(folder.path)/\(FetchedFile.list)")
        #expect(FetchedFile.all(in: folder.path).count == 2)
    }
}

@Suite("A pattern of addresses")
struct AddressPatternTests {
    @Test(
        "fits what it is written like",
        arguments: [
            ("https://a.org/news/*", "https://a.org/news/1", true),
            ("https://a.org/news/*", "https://a.org/news/1/2", false),
            ("https://a.org/**/x", "https://a.org/b/c/x", true),
            ("https://a.org/*.html", "https://a.org/1.html?x", false),
            ("https://a.org/новости/*", "https://a.org/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/1", true),
            ("https://a.org/*-*-*", "https://a.org/a-b", false), ("https://a.org/*", "https://b.org/1", false),
        ])
    func fits(_ pattern: String, _ address: String, _ wanted: Bool) {
        #expect(AddressPattern(pattern)?.fits(address) == wanted)
    }
}
