import Foundation
import Testing

/// A newsroom's folder with settings, pages of two outlets, and a feed.
private struct Newsroom {
    let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try add(
            "wire/harvest.txt",
            "Title: Sowing has begun\nDate: 2025-05-14 09:30\n\nFarmers began to sow flax on Wednesday.\n")
        try add(
            "vaccine.txt", "Title: A vaccine for all\nDate: 2025-05-14 10:00\n\nThe vaccine reaches every village.\n")
        try folder.write("en,ru,zh\nflax,лён,亚麻\n".utf8, to: "glossaries/a.csv")
    }

    func add(_ name: String, _ text: String) throws {
        try folder.write(text.utf8, to: "articles/2025-05-14/\(name)")
    }

    func configure(_ yaml: String) throws {
        try folder.write(yaml.utf8, to: "svodka.yaml")
    }

    func digest(_ more: [String] = []) throws -> Command.Outcome {
        try Command.run(["digest", "2025-05-14"] + more, in: folder.path)
    }

    func output(_ name: String) throws -> String {
        try folder.text("digests/2025-05-14/\(name)")
    }
}

@Suite("svodka digest with svodka.yaml")
struct ConfigurationCommandTests {
    private let newsroom: Newsroom

    init() throws {
        newsroom = try Newsroom()
    }

    @Test("prints the newsroom's title, editions, sections and outlets, on its clocks and its sources'")
    func settings() throws {
        try newsroom.configure(
            """
            title: {en: The Morning Sheet}
            editions: [en, ru]
            time-zone: Asia/Shanghai
            sections:
              health: {title: {en: Health, ru: Здоровье}, words: [vaccine]}
              economy: {concepts: [flax]}
            section-order: [health]
            sources:
              - {name: Ploughman, from: [wire], agency: NA, time-zone: Europe/Minsk}
            """)
        #expect(try newsroom.digest().status == 0)
        let english = try newsroom.output("digest.en.txt")
        #expect(
            english.hasPrefix(
                "The Morning Sheet\nWednesday, 14 May 2025\nEnglish edition. Times are Shanghai time, UTC+8.\n"))
        #expect(english.contains("Health\n1. A vaccine for all\nEconomy\n2. Sowing has begun\n"))
        #expect(english.contains("Ploughman / NA (English), 14:30\n"))
        #expect(try newsroom.output("digest.ru.txt").contains("ЗДОРОВЬЕ\n"))
        #expect(try newsroom.output("digest.xml").contains(#"<section kind="health">"#))
        #expect(!FileManager.default.fileExists(atPath: newsroom.folder.file("digests/2025-05-14/digest.zh.txt")))
    }

    @Test("lets the environment go over the file, and the command line over both")
    func order() throws {
        try newsroom.configure("time-zone: Asia/Shanghai\n")
        _ = try Command.shell(#"SVODKA_TIME_ZONE=Asia/Almaty "$SVODKA" digest 2025-05-14"#, in: newsroom.folder.path)
        #expect(try newsroom.output("digest.en.txt").contains("Almaty time"))
        _ = try Command.shell(
            #"SVODKA_TIME_ZONE=Asia/Almaty "$SVODKA" digest 2025-05-14 --time-zone Europe/Minsk"#,
            in: newsroom.folder.path)
        #expect(try newsroom.output("digest.en.txt").contains("Minsk time"))
    }

    @Test("leaves out a feed's items from outside the day, which begins when the newsroom says")
    func dayBoundary() throws {
        let items = [
            ("13", "23:00", "A bridge was closed"), ("14", "05:59", "Two ships met"), ("14", "06:00", "Rain has come"),
            ("15", "05:00", "Prices fell"), ("15", "06:00", "A school opened"),
        ].map { day, time, title in
            "<item><title>\(title)</title><description>\(title) and nobody knows why.</description>"
                + "<pubDate>\(day) May 2025 \(time):00 +0300</pubDate></item>"
        }
        try newsroom.add(
            "feed.xml",
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Wire</title>\(items.joined())</channel></rss>")
        _ = try newsroom.digest()
        let usual = try newsroom.output("digest.en.txt")
        #expect(usual.contains(" from 5 articles: 5 in English."))
        #expect(usual.contains("Not in this digest: 2 articles are of another day."))
        try newsroom.configure("day-begins: 06:00\n")
        _ = try newsroom.digest()
        let english = try newsroom.output("digest.en.txt")
        #expect(english.contains(" from 4 articles: 4 in English."))
        let told = try newsroom.output("digest.xml")
        #expect(told.contains("Rain has come") && told.contains("Prices fell"))
        #expect(english.contains("Not in this digest: 3 articles are of another day."))
    }

    @Test("says of a mistake where it is, and makes nothing")
    func mistake() throws {
        try newsroom.configure("time-zone: Europe/Minsk\nsection: {}\n")
        let outcome = try newsroom.digest()
        #expect(outcome.status == 2)
        #expect(
            outcome.errors == "svodka: error: svodka.yaml:2:1: there is no key “section” here; did you mean sections?\n"
        )
        #expect(!FileManager.default.fileExists(atPath: newsroom.folder.file("digests")))
        #expect(try newsroom.digest(["--config", "none.yaml"]).errors.contains("none.yaml: is not there"))
    }

    @Test("writes mail for the readers that the file names")
    func mail() throws {
        try newsroom.configure(
            """
            mail:
              from: Сводка <svodka@example.org>
              to: [desk@example.org, "ru:minsk@example.org"]
              list-id: lists.example.org
              unsubscribe: [https://example.org/leave]
            """)
        #expect(try newsroom.digest().status == 0)
        let message = try newsroom.output("digest.ru.eml")
        #expect(message.contains("Bcc: desk@example.org, minsk@example.org\r\n"))
        #expect(message.contains("<digest-ru.lists.example.org>"))
        #expect(message.contains("List-Unsubscribe: <https://example.org/leave>\r\n"))
    }
}
