import Configuration
import FoundationEssentials
import NewsModel
import PlayedServer
import Testing

@testable import Newsroom

@Suite("The newsroom's sources")
struct SourcesTests {
    private let folder: TemporaryFolder
    private let network = NetworkAccess(environment: [:])

    init() throws {
        folder = try TemporaryFolder()
    }

    private var newsroom: Newsroom {
        get throws { try Newsroom(settingsIn: nil, folder: folder.path, environment: [:]) }
    }

    private static let rss =
        "<rss version=\"2.0\"><channel><title>Городские вести</title><item><title>Мост</title><link>https://a.org/1</link></item></channel></rss>"

    private static func site(_ request: PlayedServer.Request) -> PlayedServer.Answer {
        switch request.path {
        case "/rss": .init(rss.utf8, type: "text/xml")
        case "/comments/feed": .init(rss.utf8, type: "text/xml")
        case "/none": .init("<title>Пусто</title>".utf8)
        case "/":
            .init(
                """
                <title>Вести: главная</title><meta property="og:site_name" content="Вести, город">
                <link rel="alternate" type="application/rss+xml" href="/comments/feed">
                <link rel="alternate" type="application/rss+xml" href="/broken">
                <link rel="alternate home" type="application/rss+xml" href="/rss" title="Лента">
                """.utf8)
        default: .init(status: 404)
        }
    }

    @Test("gain the feed that a site names, in lines of its own, all other bytes as they were")
    func add() throws {
        let server = try PlayedServer(Self.site)
        defer { server.stop() }
        let before =
            "# Наши\r\nsentences: 2\r\nsources: # кто пишет\r\n  # северное\r\n  - name: A\r\n    from: a.org\r\n\r\n# конец\r\nmail: {}"
        try folder.write(before, to: "svodka.yaml")
        let added = try newsroom.addSource(server.url, allowsPrivateAddresses: true, network)
        #expect(added.sources.map(\.name) == ["Вести, город"])
        #expect(added.findings.map(\.message) == ["the site has another feed: \(server.url)/broken"])
        #expect(
            try folder.text(of: "svodka.yaml")
                == before.replacing(
                    "from: a.org\r\n",
                    with:
                        "from: a.org\r\n  - name: \"Вести, город\"\r\n    feed: \(server.url)/rss\r\n    allow-private: yes\r\n"
                )
                + "\r\n")
        #expect(throws: NewsroomError.self) {
            try newsroom.addSource(server.url + "/rss", allowsPrivateAddresses: true, network)
        }
        #expect(throws: NewsroomError.self) {
            try newsroom.addSource(server.url + "/none", allowsPrivateAddresses: true, network)
        }
        #expect(throws: NewsroomError.self) { try newsroom.addSource(server.url, network) }
    }

    @Test(
        "are written where a person would write them, also where there are none yet",
        arguments: [
            ("", "\nsources:\n  - name: Вести\n    feed: https://a.org/rss\n"),
            ("sentences: 2", "sentences: 2\n\nsources:\n  - name: Вести\n    feed: https://a.org/rss\n"),
            ("sources: [] # нет\n", "sources: # нет\n  - name: Вести\n    feed: https://a.org/rss\n"),
            (
                "sources:\n- name: A\n  from: a\nsentences: 2\n",
                "sources:\n- name: A\n  from: a\n- name: Вести\n  feed: https://a.org/rss\nsentences: 2\n"
            ),
        ])
    func places(_ before: String, _ after: String) throws {
        var source = SourceSettings(name: "Вести")
        source.feeds = ["https://a.org/rss"]
        let bytes = try SourceLines.inserting([source], into: Array(before.utf8), name: "svodka.yaml")
        #expect(String(decoding: bytes, as: UTF8.self) == after.drop { before.isEmpty && $0 == "\n" })
    }

    @Test("stay as they are where the list is written in another way")
    func flow() throws {
        let yaml = "sources: [{name: A, from: a}]\n"
        #expect(throws: SettingError.self) {
            try SourceLines.inserting([SourceSettings(name: "B")], into: Array(yaml.utf8), name: "svodka.yaml")
        }
    }

    @Test("come from a feed reader's OPML and go there, each once")
    func opml() throws {
        try folder.write(
            """
            <opml version="1.0"><body><outline text="Газеты"><outline text="Вести &amp; люди: №1" xmlUrl="https://a.org/rss?x=1&amp;y=2"/>
            <outline title="晚报" xmlURL="https://b.org/feed"/><outline text="晚报" xmlUrl="https://c.org/feed"/>
            <outline text="Вести" xmlUrl="https://a.org/rss?x=1&amp;y=2"/><outline text="Нет" xmlUrl="feed:x"/></outline></body></opml>
            """, to: "feeds.opml")
        let added = try newsroom.importSources("feeds.opml")
        #expect(added.sources.map(\.name) == ["Вести & люди: №1", "晚报", "晚报 2"])
        #expect(added.findings.count == 2)
        #expect(
            try newsroom.settings.sources.map(\.feeds) == [
                ["https://a.org/rss?x=1&y=2"], ["https://b.org/feed"], ["https://c.org/feed"],
            ])
        let exported = try newsroom.exportSources()
        #expect(FeedList.feeds(in: Array(exported.utf8))?.map(\.name) == ["Вести & люди: №1", "晚报", "晚报 2"])
        try folder.write("<html></html>", to: "page.html")
        #expect(throws: NewsroomError.self) { try newsroom.importSources("page.html") }
    }

    @Test("are listed with how they did, and checked without taking anything in")
    func status() throws {
        let server = try PlayedServer(Self.site)
        defer { server.stop() }
        try folder.write(
            """
            sources:
              - {name: Вести, feed: \(server.url)/rss, allow-private: yes, full-text: no}
              - {name: Нет, feed: \(server.url)/gone, allow-private: yes}
            """, to: "svodka.yaml")
        #expect(try newsroom.sourceStatuses().allSatisfy { $0.succeeded == nil && $0.error == nil })
        let checked = try newsroom.checkSources(network)
        #expect(checked.map(\.items) == [1, 0])
        #expect(checked.map { $0.error == nil } == [true, false])
        #expect(try folder.names() == ["svodka.yaml"])
        var network = network
        network.now = { 1_747_204_200 }
        _ = try newsroom.fetch(try newsroom.today(network), network)
        let statuses = try newsroom.sourceStatuses()
        #expect(statuses[0].succeeded?.iso8601 == "2025-05-14T09:30:00+03:00")
        #expect(statuses[0].items == 1)
        #expect(statuses[1].error?.hasSuffix("is not there any more: look for its new address") == true)
    }
}
