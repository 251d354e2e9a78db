import Languages
public import NewsModel
import UnicodeText

/// What leads a story to a section, beside what svodka knows; or a section of the newsroom's own.
public struct SectionSettings: Hashable, Sendable {
    /// `economy` and so on, or a new name: it stands in the XML and in the page's addresses.
    public let name: SectionName
    /// What readers see, by edition.
    public var titles: [Language: String] = [:]
    /// What pages and feeds call it: `Markets`, `Бизнес`.
    public var categories: [String] = []
    /// Words that lead to it wherever they stand in an article.
    public var words: [String] = []
    /// Terms of the glossaries, or their subjects, that lead to it.
    public var concepts: [String] = []

    static let keys: [SettingKey<SectionSettings>] = [
        SettingKey("title", \.titles, SettingKey.byLanguage),
        SettingKey("categories") { value, settings throws(SettingError) in settings.categories = try value.texts() },
        SettingKey("words") { value, settings throws(SettingError) in settings.words = try value.texts() },
        SettingKey("concepts") { value, settings throws(SettingError) in settings.concepts = try value.texts() },
    ]

    /// Sections by name.
    static func all(in value: SettingValue) throws(SettingError) -> [SectionSettings] {
        var sections: [SectionSettings] = []
        for (key, value) in try value.pairs() {
            let name = try key.text()
            guard let first = name.utf8.first, (0x61...0x7A).contains(first), name.utf8.count <= 40,
                name.utf8.allSatisfy({
                    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-".utf8.contains($0)
                })
            else {
                throw key.error(
                    "“\(name)” cannot name a section: use Latin letters, digits and hyphens, such as publicHealth")
            }
            var section = SectionSettings(name: SectionName(rawValue: name))
            try SettingKey.read(value, keys, into: &section)
            guard !section.titles.isEmpty || SectionName.standard.contains(section.name) else {
                let known = SectionName.standard.map(\.rawValue)
                throw key.error(
                    "“\(name)” is a new section: give it a title for the readers"
                        + Suggestion.clause(for: name, among: known))
            }
            sections.append(section)
        }
        return sections
    }
}

/// How much is read and printed at most.
public struct LimitSettings: Hashable, Sendable {
    /// The largest article that is read, in megabytes.
    public var fileMegabytes = 64
    /// Terms in the table below a story.
    public var termsPerStory = 12

    static let keys: [SettingKey<LimitSettings>] = [
        SettingKey("file-megabytes") { value, settings throws(SettingError) in
            settings.fileMegabytes = try value.integer(in: 1...1024)
        },
        SettingKey("terms-per-story") { value, settings throws(SettingError) in
            settings.termsPerStory = try value.integer(in: 0...100)
        },
    ]
}

/// Who sends the editions by mail, and to whom.
public struct MailSettings: Hashable, Sendable {
    /// `svodka@example.org` or `Svodka <svodka@example.org>`; nil where no mail is sent.
    public var from: String?
    /// Addresses; `ru:desk@example.org` for one edition.
    public var to: [String] = []
    /// The domain that the list's id and the messages' ids end in; nil for the sender's.
    public var listID: String?
    /// `https:` or `mailto:` links by which readers leave the list.
    public var unsubscribe: [String] = []

    static let keys: [SettingKey<MailSettings>] = [
        SettingKey("from") { value, settings throws(SettingError) in settings.from = try value.mailbox() },
        SettingKey("to") { value, settings throws(SettingError) in
            settings.to = []
            for mailbox in try value.list() { settings.to.append(try mailbox.mailbox()) }
        },
        SettingKey("list-id") { value, settings throws(SettingError) in settings.listID = try value.text() },
        SettingKey("unsubscribe") { value, settings throws(SettingError) in
            settings.unsubscribe = []
            for link in try value.list() { settings.unsubscribe.append(try link.link()) }
        },
    ]
}

extension SettingValue {
    /// An address, alone or after a name in angle brackets. The mail's writer looks at it more closely.
    fileprivate func mailbox() throws(SettingError) -> String {
        let text = try text()
        let address = text.split(separator: "<", maxSplits: 1).last ?? ""
        guard address.split(separator: "@", omittingEmptySubsequences: false).count == 2, !address.contains(" "),
            address.utf8.allSatisfy({ $0 < 0x80 }), text.contains("<") == text.hasSuffix(">")
        else { throw error("this must be a mail address, such as desk@example.org, not \(kind)") }
        return text
    }

    /// An `https:`, `http:` or `mailto:` link in ASCII.
    fileprivate func link() throws(SettingError) -> String {
        let text = try text()
        let isLink = ["https://", "http://", "mailto:"].contains { text.hasPrefix($0) && text.count > $0.count }
        guard isLink, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: ">") }) else {
            throw error(
                "this must be a link, such as https://example.org/leave or mailto:leave@example.org, not \(kind)")
        }
        return text
    }
}

/// A translation engine behind a command.
public struct EngineSettings: Hashable, Sendable {
    /// As messages call it; the command itself where nobody named it.
    public var name = ""
    /// Run by the shell; it speaks svodka's engine protocol, as `svodka engine apertium` does.
    public var command = ""
    /// From one language into another, by their tags: `be-ru`.
    public var pairs: [(source: String, target: String)] { texts.compactMap(Self.pair) }
    /// How long it may take for some sentences.
    public var seconds = 120

    private var texts: [String] = []

    /// An engine behind a command, for pairs such as `be-ru`.
    public init(name: String, command: String, pairs: [String], seconds: Int = 120) {
        self.name = name
        self.command = command
        self.seconds = seconds
        texts = pairs
    }

    private init() {}

    /// The two languages of `be-ru`; nil for what is no pair.
    public static func pair(_ text: String) -> (source: String, target: String)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, parts.allSatisfy({ (2...3).contains($0.count) && $0.allSatisfy(\.isLetter) }) else {
            return nil
        }
        return (parts[0], parts[1])
    }

    static let keys: [SettingKey<EngineSettings>] = [
        SettingKey("name") { value, settings throws(SettingError) in settings.name = try value.text() },
        SettingKey("command") { value, settings throws(SettingError) in settings.command = try value.text() },
        SettingKey("pairs") { value, settings throws(SettingError) in
            settings.texts = []
            for value in try value.list() {
                let text = try value.text()
                guard pair(text) != nil else { throw value.error("this must be two languages, such as be-ru") }
                settings.texts.append(text)
            }
        },
        SettingKey("seconds") { value, settings throws(SettingError) in
            settings.seconds = try value.integer(in: 1...3_600)
        },
    ]

    static func all(in value: SettingValue) throws(SettingError) -> [EngineSettings] {
        var engines: [EngineSettings] = []
        for value in try value.list() {
            var engine = EngineSettings()
            try SettingKey.read(value, keys, into: &engine)
            guard !engine.command.isEmpty else { throw value.error("an engine needs a command") }
            guard !engine.texts.isEmpty else {
                throw value.error("an engine needs its pairs of languages, such as pairs: [be-ru]")
            }
            if engine.name.isEmpty { engine.name = engine.command }
            engines.append(engine)
        }
        return engines
    }
}

extension SettingValue {
    /// Editions by `en`, `ru`, `zh`, each once.
    func languages() throws(SettingError) -> [Language] {
        var languages: [Language] = []
        for value in try list() {
            let language = try value.choice(of: Language.served.map { (key: $0.rawValue, value: $0) })
            guard !languages.contains(language) else { throw value.error("“\(language.rawValue)” stands here twice") }
            languages.append(language)
        }
        guard !languages.isEmpty else { throw error("this must name at least one of en, ru, zh") }
        return languages
    }

    /// A zone's name in the tz database.
    func timeZone() throws(SettingError) -> String {
        let name = try text()
        guard TimeZoneRules(named: name) != nil else {
            throw error("there is no time zone \(kind); one is Europe/Minsk")
        }
        return name
    }

    /// `06:00` in minutes after midnight.
    func timeOfDay() throws(SettingError) -> Int {
        let text = try text()
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
            text.utf8.allSatisfy({ (0x30...0x3A).contains($0) }), let hour = Int(parts[0]), let minute = Int(parts[1]),
            hour < 24, minute < 60
        else { throw error("this must be a time of day, such as 06:00, not \(kind)") }
        return hour * 60 + minute
    }
}

extension SettingKey where Settings == [Language: String] {
    /// A text for each edition.
    static var byLanguage: [SettingKey] {
        Language.served.map { language in
            SettingKey(language.rawValue) { value, texts throws(SettingError) in texts[language] = try value.text() }
        }
    }
}
