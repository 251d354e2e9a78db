import Languages
public import NewsModel

/// What a newsroom decides, beginning with the defaults: the contents of `svodka.yaml`.
///
/// To add a key: a property with its default here (or in the group it belongs to), a line in that type's `keys`, and a
/// comment with the default in `svodka.yaml`; a test sees to it that file and defaults say the same. Its environment
/// variable comes by itself. A group is a type of its own with `keys` of its own, such as `MailSettings`.
public struct Configuration: Hashable, Sendable {
    /// The digest's title by edition; editions that are not named keep theirs.
    public var titles: [Language: String] = [:]
    /// The editions that are written, in this order; never empty.
    public var editions = Language.served
    /// The newsroom's zone, by its name in the tz database.
    public var timeZone = "Europe/Minsk"
    /// When the newsroom's day begins, in minutes after midnight: a feed's items from before it, and from its end on, are
    /// of another day. nil where the day's news begins with the last digest's end.
    public var dayBegins: Int?
    /// How many hours before the day's end its news begins, for items of feeds; nil for what came after the last digest.
    public var windowHours: Int?
    /// Whether articles that are a month or more older or newer than their day are left out.
    public var leavesOutOldArticles = false
    /// Whether names of people and places that no glossary has are given in Latin letters, too.
    public var transliteratesNames = false
    /// Key sentences for each story.
    public var sentences = 3
    /// Days back that a story is looked for that goes on, or was reported before; 0 for none.
    public var historyDays = 7
    /// Days that the feeds beside the days' folders hold.
    public var feedDays = 7

    /// The folder with a folder of articles for each day.
    public var articles = "articles"
    /// Files and folders of a day's articles that are not read: `wire/broken.html`.
    public var leaveOut: [String] = []
    /// The folder for the digests.
    public var digests = "digests"
    /// The folder of the translation memory, and of what translators get.
    public var translations = "translations"
    /// What drafts translations; of several that know two languages the first is asked.
    public var engines: [EngineSettings] = []
    /// The tables to use; empty for those in the folder `glossaries`, or those that came with svodka.
    public var glossaries: [String] = []
    /// A folder with page templates that replace the built-in ones of the same name.
    public var templates: String?
    /// A folder with catalogues of words that replace the built-in ones, phrase by phrase.
    public var words: String?

    /// How much is read and printed at most.
    public var limits = LimitSettings()
    /// Who sends the editions by mail, and to whom.
    public var mail = MailSettings()
    /// By name, in the order they were written.
    public var sections: [SectionSettings] = []
    /// Sections that are printed first, in this order.
    public var sectionOrder: [SectionName] = []
    /// Whom a site may turn to that is fetched from: a mail address or a page.
    public var contact: String?
    /// What is known of the outlets, in the order they were written.
    public var sources: [SourceSettings] = []

    /// The defaults.
    public init() {}
}

extension Configuration {
    static let keys: [SettingKey<Configuration>] = [
        SettingKey("title", \.titles, SettingKey.byLanguage),
        SettingKey("editions") { value, settings throws(SettingError) in
            settings.editions = try value.languages()
        },
        SettingKey("time-zone") { value, settings throws(SettingError) in settings.timeZone = try value.timeZone() },
        SettingKey("day-begins") { value, settings throws(SettingError) in
            settings.dayBegins = try value.timeOfDay()
        },
        SettingKey("window") { value, settings throws(SettingError) in
            let text = try value.text()
            guard text.hasSuffix("h"), let hours = Int(text.dropLast()), (1...168).contains(hours) else {
                throw value.error("this must be hours before the day's end, from 1h to 168h, such as 36h")
            }
            settings.windowHours = hours
        },
        SettingKey("old-articles") { value, settings throws(SettingError) in
            switch try value.text() {
            case "keep": settings.leavesOutOldArticles = false
            case "leave-out": settings.leavesOutOldArticles = true
            default: throw value.error("this must be keep or leave-out")
            }
        },
        SettingKey("sentences") { value, settings throws(SettingError) in
            settings.sentences = try value.integer(in: 1...20)
        },
        SettingKey("transliterate-names") { value, settings throws(SettingError) in
            settings.transliteratesNames = try value.flag()
        },
        SettingKey("history-days") { value, settings throws(SettingError) in
            settings.historyDays = try value.integer(in: 0...366)
        },
        SettingKey("feed-days") { value, settings throws(SettingError) in
            settings.feedDays = try value.integer(in: 1...366)
        },
        SettingKey("articles") { value, settings throws(SettingError) in settings.articles = try value.text() },
        SettingKey("leave-out") { value, settings throws(SettingError) in settings.leaveOut = try value.texts() },
        SettingKey("digests") { value, settings throws(SettingError) in settings.digests = try value.text() },
        SettingKey("translations") { value, settings throws(SettingError) in
            settings.translations = try value.text()
        },
        SettingKey("engines") { value, settings throws(SettingError) in
            settings.engines = try EngineSettings.all(in: value)
        },
        SettingKey("glossaries") { value, settings throws(SettingError) in settings.glossaries = try value.texts() },
        SettingKey("templates") { value, settings throws(SettingError) in settings.templates = try value.text() },
        SettingKey("words") { value, settings throws(SettingError) in settings.words = try value.text() },
        SettingKey("limits", \.limits, LimitSettings.keys),
        SettingKey("mail", \.mail, MailSettings.keys),
        SettingKey("sections") { value, settings throws(SettingError) in
            settings.sections = try SectionSettings.all(in: value)
        },
        SettingKey("section-order") { value, settings throws(SettingError) in
            settings.sectionOrder = try value.texts().map(SectionName.init)
        },
        SettingKey("contact") { value, settings throws(SettingError) in settings.contact = try value.text() },
        SettingKey("sources") { value, settings throws(SettingError) in
            settings.sources = try SourceSettings.all(in: value)
        },
    ]
}

/// Reads what a newsroom decided: the file, and over it the environment. What the command line says goes over both, and
/// is the command's to add.
public struct ConfigurationReader: Sendable {
    /// What every variable's name begins with: `SVODKA_TIME_ZONE` is the file's `time-zone`.
    public static let prefix = "SVODKA_"

    /// A reader, which keeps nothing between files.
    public init() {}

    /// - Parameters:
    ///   - file: the bytes of the file and its name for messages; nil where there is none.
    ///   - environment: all variables of the process; others than svodka's are passed over.
    /// - Throws: `SettingError` for the first key that does not exist and the first value that cannot be.
    public func read(
        file: (bytes: [UInt8], name: String)?, environment: [String: String] = [:]
    ) throws(SettingError) -> Configuration {
        var configuration = Configuration()
        if let file, let value = try SettingFile.value(of: file.bytes, name: file.name) {
            try SettingKey.read(value, Configuration.keys, into: &configuration)
        }
        try apply(environment, to: &configuration)
        return configuration
    }

    private func apply(_ environment: [String: String], to configuration: inout Configuration) throws(SettingError) {
        let known = Configuration.keys.flatMap(\.paths).map(Self.variable)
        for (name, text) in environment.sorted(by: { $0.key < $1.key }) where name.hasPrefix(Self.prefix) {
            let value = SettingValue(variable: name, value: text)
            guard known.contains(name) else {
                throw value.error("there is no such variable" + Suggestion.clause(for: name, among: known))
            }
            let path = name.dropFirst(Self.prefix.count).lowercased().map { $0 == "_" ? "-" : $0 }
            try SettingKey.set(String(path)[...], value, Configuration.keys, in: &configuration)
        }
    }

    private static func variable(_ path: String) -> String {
        prefix + String(path.uppercased().map { $0 == "-" ? "_" : $0 })
    }
}
