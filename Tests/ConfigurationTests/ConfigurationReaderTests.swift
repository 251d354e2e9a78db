import Foundation
import Languages
import NewsModel
import Testing

@testable import Configuration

/// Reads a text as `svodka.yaml`.
private func read(_ yaml: String, _ environment: [String: String] = [:]) throws -> Configuration {
    try ConfigurationReader().read(file: (Array(yaml.utf8), "svodka.yaml"), environment: environment)
}

/// What is said about a text that cannot be.
private func message(_ yaml: String, _ environment: [String: String] = [:]) -> String {
    do {
        _ = try read(yaml, environment)
        return "no error"
    } catch {
        return "\(error)"
    }
}

/// What somebody may write, and what he is told.
private let mistakes: [(String, String)] = [
    ("time_zone: Europe/Minsk", "1:1: there is no key “time_zone” here; did you mean time-zone?"),
    ("\nmail:\n  form: a@b.org\n", "3:3: there is no key “form” here; did you mean from?"),
    ("mail:\n  полный: да", "2:3: there is no key “полный” here"),
    ("editions: [en, rus]", "1:16: this must be one of en, ru, zh, not “rus”; did you mean ru?"),
    ("editions: [en, en]", "1:16: “en” stands here twice"),
    ("editions: []", "1:11: this must name at least one of en, ru, zh"),
    (
        "sources: [{name: A, feed: belta.by/rss}]",
        "1:27: this must be an address, such as https://example.org/rss, not “belta.by/rss”"
    ),
    (
        "sources: [{name: A, feed: 'https://a:b@c.org/'}]",
        "1:27: an address with a user's name or a password is not fetched"
    ),
    (
        "sources: [{name: A, page: https://a.org/}]",
        "1:11: “A” has a page and needs links: which of the page's links are followed, such as https://example.org/news/*"
    ),
    (
        "sources: [{name: A b, feed: https://a.org/}, {name: a-B, feed: https://b.org/}]",
        "1:46: “a-B” and “A b” would lie in one folder, a-b: name another first in from"
    ),
    (
        "sources: [{name: A, from: ../x, feed: https://a.org/}]",
        "1:11: “../x” can be no folder of what is fetched: name another first in from"
    ),
    ("sources: [{name: A, maildir: m, full-text: maybe}]", "1:44: this must be yes, no or auto, not “maybe”"),
    ("sentences: three", "1:12: this must be a whole number from 1 to 20, not “three”"),
    ("sentences: 0", "1:12: this must be a whole number from 1 to 20, not “0”"),
    ("sentences: [3]", "1:12: this must be a whole number from 1 to 20, not a list"),
    ("day-begins: 25:00", "1:13: this must be a time of day, such as 06:00, not “25:00”"),
    ("mail: desk@example.org", "1:7: this must hold keys with values, such as name: value, not “desk@example.org”"),
    (
        "mail: {unsubscribe: leave}",
        "1:21: this must be a link, such as https://example.org/leave or mailto:leave@example.org, not “leave”"
    ),
    ("- time-zone", "1:1: this must hold keys with values, such as name: value, not a list"),
    ("sources:\n  - from: [a.by]", "2:5: a source needs a name: the one readers see"),
    (
        "sources:\n  - {name: А, from: [a.by], weight: много}",
        "2:37: this must be a number from 0.0 to 100.0, not “много”"
    ),
    (
        "sections:\n  Наука: {}",
        "2:3: “Наука” cannot name a section: use Latin letters, digits and hyphens, such as publicHealth"
    ),
    ("title: {en: \"\"}", "1:13: this text is empty; leave the key out for the default"),
    ("sentences: 3\nsentences: 4", "1:1: this key stands here twice: “sentences”"),
    (
        "title: {en: [",
        "2:1: is no YAML here: while parsing a flow node: did not find expected node content"
    ),
]

@Suite("svodka.yaml")
struct ConfigurationReaderTests {
    @Test(
        "has the defaults where there is no file, an empty one, or only comments",
        arguments: ["", "# nothing\n", "~\n"])
    func defaults(_ yaml: String) throws {
        #expect(try read(yaml) == Configuration())
        #expect(try ConfigurationReader().read(file: nil) == Configuration())
    }

    @Test("takes what a newsroom writes")
    func values() throws {
        let configuration = try read(
            """
            title: {ru: Вести, zh: 每日要闻}
            editions: [ru, zh]
            time-zone: Asia/Shanghai
            day-begins: 06:30
            sentences: 5
            glossaries: [terms/energy.csv, terms/trade.csv]
            limits:
              terms-per-story: 0
            mail:
              from: Сводка <svodka@example.org>
              to: [desk@example.org, "zh:beijing@example.org"]
              unsubscribe: https://example.org/leave
            sections:
              economy: {categories: [Рынки, 市场]}
              health:
                title: {en: Health, ru: Здоровье}
                words: [вакцина, vaccine]
                concepts: [medicine]
            section-order: [health, politics]
            sources:
              - name: Северное агентство
                from: [news.example.org]
                agency: СА
                weight: 2.5
                time-zone: Asia/Novosibirsk
            """)
        #expect(configuration.titles == [.russian: "Вести", .chinese: "每日要闻"])
        #expect(configuration.editions == [.russian, .chinese])
        #expect(configuration.timeZone == "Asia/Shanghai")
        #expect(configuration.dayBegins == 390)
        #expect(configuration.sentences == 5)
        #expect(configuration.glossaries == ["terms/energy.csv", "terms/trade.csv"])
        #expect(configuration.limits.termsPerStory == 0)
        #expect(configuration.limits.fileMegabytes == 64)
        #expect(configuration.mail.from == "Сводка <svodka@example.org>")
        #expect(configuration.mail.to == ["desk@example.org", "zh:beijing@example.org"])
        #expect(configuration.mail.unsubscribe == ["https://example.org/leave"])
        #expect(configuration.sections.map(\.name.rawValue) == ["economy", "health"])
        #expect(configuration.sections[1].titles == [.english: "Health", .russian: "Здоровье"])
        #expect(configuration.sections[1].concepts == ["medicine"])
        #expect(configuration.sectionOrder.map(\.rawValue) == ["health", "politics"])
        #expect(configuration.sources.map(\.weight) == [2.5])
        #expect(configuration.sources.first?.timeZone == "Asia/Novosibirsk")
    }

    @Test("takes what is fetched of sources, one address or several, and where it lies")
    func fetchedSources() throws {
        let sources = try read(
            """
            contact: desk@example.org
            sources:
              - name: "БелТА: новости"
                feed: [https://belta.by/rss, https://belta.by/rss/economy]
                full-text: no
                language: ru
              - {name: City, from: [city.example.org], page: https://city.example.org/, links: https://city.example.org/*/*}
              - {name: Post, maildir: mail, full-text: auto, allow-private: yes}
            """
        ).sources
        #expect(sources.map(\.folder) == ["белта-новости", "city.example.org", "post"])
        #expect(sources[0].feeds.count == 2)
        #expect(sources[0].fullText == .no)
        #expect(sources[0].language == "ru")
        #expect(sources[1].links == ["https://city.example.org/*/*"])
        #expect(sources[2].allowsPrivateAddresses)
        #expect(sources.map(\.isFetched) == [true, true, true])
    }

    @Test("says of a mistake where it is and what was meant", arguments: mistakes)
    func mistake(_ yaml: String, _ expected: String) {
        #expect(message(yaml) == "svodka.yaml:" + expected)
    }

    @Test("lets the environment go over the file")
    func environment() throws {
        let configuration = try read(
            "time-zone: Europe/Minsk\nmail: {to: [a@b.org]}\n",
            [
                "SVODKA_TIME_ZONE": "Asia/Shanghai", "SVODKA_MAIL_TO": "c@d.org, ru:e@f.org", "SVODKA_EDITIONS": "zh",
                "SVODKA_TITLE_ZH": "要闻", "SVODKA_LIMITS_FILE_MEGABYTES": "8", "SVODKA": "/usr/bin/svodka", "LANG": "C",
            ])
        #expect(configuration.timeZone == "Asia/Shanghai")
        #expect(configuration.mail.to == ["c@d.org", "ru:e@f.org"])
        #expect(configuration.editions == [.chinese])
        #expect(configuration.titles == [.chinese: "要闻"])
        #expect(configuration.limits.fileMegabytes == 8)
    }

    @Test("says of a variable what is wrong with it")
    func badVariables() {
        #expect(
            message("", ["SVODKA_TIMEZONE": "UTC"])
                == "SVODKA_TIMEZONE: there is no such variable; did you mean SVODKA_TIME_ZONE?")
        #expect(
            message("", ["SVODKA_SENTENCES": "many"])
                == "SVODKA_SENTENCES: this must be a whole number from 1 to 20, not “many”")
    }
}

@Suite("svodka.yaml from an enemy, or from the wrong folder")
struct HostileSettingsTests {
    @Test("refuses aliases before it follows them, also where they would be keys")
    func bombs() {
        var bomb = "a0: &a0 [x, x]\n"
        for level in 1...40 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        #expect(message(bomb).hasPrefix("svodka.yaml:1:5: anchors (&) and aliases (*) are not read here"))
        #expect(message("title:\n  ? *a\n  : b").hasPrefix("svodka.yaml:2:5: anchors"))
        #expect(message("title: {en: \"it's\", ru: *a}").hasPrefix("svodka.yaml:1:25: anchors"))
    }

    @Test(
        "takes such marks as text where they are text",
        arguments: [
            "Science & education", "5 * 5", "\"*all*\"", "'&c'", "R&D", "news # &a *b", "\"a \\\" *b\"", "'it''s *b'",
        ])
    func marks(_ title: String) throws {
        #expect(try read("title: {}\narticles: \(title)").articles != "articles")
    }

    @Test("refuses what is too large, too deep, or no UTF-8")
    func limits() {
        #expect(message(String(repeating: "# x\n", count: 300_000)).contains("has 1171 KB"))
        #expect(message(String(repeating: "[", count: 100_000)).hasPrefix("svodka.yaml"))
        #expect(message(String(repeating: "- ", count: 100_000)).hasPrefix("svodka.yaml"))
        #expect(
            message("title: " + String(repeating: "{a: ", count: 20) + String(repeating: "}", count: 20)).contains(
                "too deep"))
        #expect(throws: SettingError.self) {
            try ConfigurationReader().read(file: (bytes: [0x74, 0xFF, 0xFE], name: "svodka.yaml"))
        }
        #expect(message("title: {en: a\u{0}b}").hasPrefix("svodka.yaml"))
    }
}

@Suite("The svodka.yaml that ships")
struct ShippedConfigurationTests {
    private static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "svodka.yaml").path

    @Test("decides nothing")
    func isCommentedOut() throws {
        let bytes = try Data(contentsOf: URL(filePath: Self.path))
        #expect(try ConfigurationReader().read(file: (Array(bytes), "svodka.yaml")) == Configuration())
    }

    @Test("shows every key with its default")
    func defaults() throws {
        let text = try String(contentsOfFile: Self.path, encoding: .utf8)
        // A setting follows its mark at once, or after two spaces within a group; words of explanation after one or more.
        let lines = text.split(separator: "\n").compactMap { line -> Substring? in
            guard line.hasPrefix("#") else { return nil }
            let setting = line.dropFirst()
            return [0, 2].contains(setting.prefix { $0 == " " }.count) && !setting.isEmpty ? setting : nil
        }
        let yaml = lines.joined(separator: "\n")
        var shipped = try read(yaml)
        #expect(shipped.titles.keys.count == 3)
        // Titles are the catalogues' own, which have their test.
        shipped.titles = [:]
        #expect(shipped == Configuration())
        for path in Configuration.keys.flatMap(\.paths) {
            let key = path.split(separator: "-")
            let names = (1...key.count).map { key.suffix($0).joined(separator: "-") }
            #expect(
                names.contains { name in lines.contains { $0.drop { $0 == " " }.hasPrefix(name + ":") } }, "\(path)")
        }
    }
}
