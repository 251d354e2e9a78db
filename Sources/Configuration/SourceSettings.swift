public import NewsModel
import UnicodeText

/// What a newsroom knows about an outlet, and where its news is fetched from.
public struct SourceSettings: Hashable, Sendable {
    /// Whether the items of a feed are followed to their pages.
    public enum FullText: Sendable {
        /// Always.
        case yes
        /// Never.
        case no
        /// Where the feed has but a teaser.
        case auto
    }

    /// The name readers see.
    public var name: String
    /// How its articles are known: by the host of their links (`belta.by`, which means `eng.belta.by` too), or by the
    /// folder of the day they lie in. Empty only for a source that is fetched.
    public var from: [String] = []
    /// The agency it belongs to or takes its news from, for articles that name none.
    public var agency: String?
    /// How much its articles weigh in the order of stories, and in which of several leads one: 1 for most.
    public var weight = 1.0
    /// The zone of its times that name none, by its name in the tz database; nil for the newsroom's.
    public var timeZone: String?
    /// The language of articles that declare none; nil where it is told by their words.
    public var language: LanguageTag?

    /// Addresses of feeds.
    public var feeds: [String] = []
    /// Addresses of section fronts, whose links are followed that fit `links`.
    public var pages: [String] = []
    /// Patterns of addresses: `*` stands for anything but a slash, `**` for anything.
    public var links: [String] = []
    /// Addresses of sitemaps.
    public var sitemaps: [String] = []
    /// Folders of mail (Maildir).
    public var maildirs: [String] = []
    /// Files of mail (mbox).
    public var mailboxes: [String] = []
    /// Whether the items of feeds are followed to their pages.
    public var fullText = FullText.auto
    /// Whether its addresses may lead into the own network.
    public var allowsPrivateAddresses = false

    /// Whether there is something to fetch.
    public var isFetched: Bool { !addresses.isEmpty }

    /// All that it is fetched from.
    public var addresses: [String] { feeds + pages + sitemaps + maildirs + mailboxes }

    /// The folder of the day that what is fetched from it lies in: the first `from`, else its name in small letters.
    public var folder: String {
        if let first = from.first { return first }
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.isEmpty ? "source" : words.joined(separator: "-")
    }

    /// A source of which nothing but its name is known.
    public init(name: String) {
        self.name = name
    }

    static let keys: [SettingKey<SourceSettings>] = [
        SettingKey("name") { value, settings throws(SettingError) in settings.name = try value.text() },
        SettingKey("from") { value, settings throws(SettingError) in settings.from = try value.texts() },
        SettingKey("agency") { value, settings throws(SettingError) in settings.agency = try value.text() },
        SettingKey("weight") { value, settings throws(SettingError) in
            settings.weight = try value.number(in: 0...100)
        },
        SettingKey("time-zone") { value, settings throws(SettingError) in settings.timeZone = try value.timeZone() },
        SettingKey("language") { value, settings throws(SettingError) in
            settings.language = try value.languageTag()
        },
        SettingKey("feed") { value, settings throws(SettingError) in settings.feeds = try value.addresses() },
        SettingKey("page") { value, settings throws(SettingError) in settings.pages = try value.addresses() },
        SettingKey("links") { value, settings throws(SettingError) in settings.links = try value.addresses() },
        SettingKey("sitemap") { value, settings throws(SettingError) in settings.sitemaps = try value.addresses() },
        SettingKey("maildir") { value, settings throws(SettingError) in settings.maildirs = try value.texts() },
        SettingKey("mbox") { value, settings throws(SettingError) in settings.mailboxes = try value.texts() },
        SettingKey("full-text") { value, settings throws(SettingError) in
            settings.fullText = try value.fullText()
        },
        SettingKey("allow-private") { value, settings throws(SettingError) in
            settings.allowsPrivateAddresses = try value.flag()
        },
    ]

    static func all(in value: SettingValue) throws(SettingError) -> [SourceSettings] {
        var sources: [SourceSettings] = []
        for value in try value.list() {
            var source = SourceSettings(name: "")
            try SettingKey.read(value, keys, into: &source)
            guard !source.name.isEmpty else { throw value.error("a source needs a name: the one readers see") }
            guard !source.from.isEmpty || source.isFetched else {
                throw value.error(
                    "“\(source.name)” needs a from (the host of its links, or its folder of articles) or a feed")
            }
            guard source.pages.isEmpty || !source.links.isEmpty else {
                throw value.error(
                    "“\(source.name)” has a page and needs links: which of the page's links are followed, such as "
                        + "https://example.org/news/*")
            }
            try source.checkFolder(beside: sources, at: value)
            sources.append(source)
        }
        return sources
    }

    /// What is fetched needs a folder that is within the day's, and no other source's.
    private func checkFolder(beside others: [SourceSettings], at value: SettingValue) throws(SettingError) {
        guard isFetched else { return }
        let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") }) else {
            throw value.error("“\(folder)” can be no folder of what is fetched: name another first in from")
        }
        if let other = others.first(where: { $0.isFetched && $0.folder.lowercased() == folder.lowercased() }) {
            throw value.error(
                "“\(name)” and “\(other.name)” would lie in one folder, \(folder): name another first in from")
        }
    }
}

extension SettingValue {
    /// Addresses of the web, one or several.
    fileprivate func addresses() throws(SettingError) -> [String] {
        var addresses: [String] = []
        for value in try list() {
            let text = try value.text()
            let rest = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }.map {
                text.dropFirst($0.count)
            }
            guard let rest, let first = rest.first, first != "/" else {
                throw value.error("this must be an address, such as https://example.org/rss, not \(value.kind)")
            }
            guard !rest.prefix(while: { $0 != "/" }).contains("@") else {
                throw value.error("an address with a user's name or a password is not fetched")
            }
            addresses.append(text)
        }
        return addresses
    }

    fileprivate func languageTag() throws(SettingError) -> LanguageTag {
        let text = try text()
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (2...3).contains(parts[0].count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCII) }) else {
            throw error("this must be a language, such as en, ru, zh or zh-Hant, not \(kind)")
        }
        return LanguageTag(rawValue: text)
    }

    /// `yes`, `no`, as flags are written, or `auto`.
    fileprivate func fullText() throws(SettingError) -> SourceSettings.FullText {
        if case .scalar("auto", _) = content { return .auto }
        do {
            return try flag() ? .yes : .no
        } catch {
            throw self.error("this must be yes, no or auto, not \(kind)")
        }
    }
}
