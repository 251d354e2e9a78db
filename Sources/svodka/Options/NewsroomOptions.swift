import ArgumentParser
import Configuration
import FoundationEssentials
import Languages
import Logging
import NewsModel
import Newsroom
import UnicodeText

/// Where the newsroom's settings are.
struct ConfigurationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The file with the newsroom's settings; by default svodka.yaml in this folder, where it exists.",
            valueName: "file"),
        completion: .file())
    var config: String?

    /// The newsroom in this folder: the file's settings, and the environment's over them.
    func newsroom() throws -> Newsroom {
        try Newsroom(settingsIn: config, environment: ProcessInfo.processInfo.environment)
    }
}

/// Which glossaries a command works with.
struct GlossaryOptions: ParsableArguments {
    @Option(
        name: .customLong("glossary"), parsing: .upToNextOption,
        help: ArgumentHelp(
            "The glossaries to use; by default those in the folder glossaries, or those that came with svodka.",
            valueName: "file"),
        completion: .file())
    var files: [String] = []

    /// Puts what the command line says over the settings.
    func apply(to settings: inout Configuration) {
        if !files.isEmpty { settings.glossaries = files }
    }

    /// A newsroom that has decided nothing else.
    func newsroom() -> Newsroom {
        var settings = Configuration()
        apply(to: &settings)
        return Newsroom(settings: settings)
    }
}

/// How a day's articles are read: what the command line says, over the environment and the file of settings.
struct DayOptions: ParsableArguments {
    @OptionGroup var configurationOptions: ConfigurationOptions

    @Option(help: "The folder with a folder of articles for each day.", completion: .directory)
    var articles: String?

    @OptionGroup var glossaryOptions: GlossaryOptions

    @Option(help: "The newsroom's time zone, by its name in the tz database.")
    var timeZone: String?

    @Option(help: "Key sentences for each article.")
    var sentences: Int?

    func validate() throws {
        if let timeZone, TimeZoneRules(named: timeZone) == nil {
            throw ValidationError("There is no time zone “\(timeZone)”; one is Europe/Minsk.")
        }
        if let sentences, !(1...20).contains(sentences) {
            throw ValidationError("--sentences takes a number from 1 to 20.")
        }
    }

    /// The newsroom, with what the command line says over its settings.
    func newsroom() throws -> Newsroom {
        var newsroom = try configurationOptions.newsroom()
        newsroom.settings.articles = articles ?? newsroom.settings.articles
        newsroom.settings.timeZone = timeZone ?? newsroom.settings.timeZone
        newsroom.settings.sentences = sentences ?? newsroom.settings.sentences
        glossaryOptions.apply(to: &newsroom.settings)
        newsroom.logger = Logger(label: "svodka") { _ in TerminalLogHandler(logLevel: .info) }
        return newsroom
    }
}

/// What arguments say, as values.
enum ArgumentValue {
    @Sendable static func day(_ text: String) throws -> CivilDate {
        guard let date = CivilDate(text) else {
            throw ValidationError("“\(text)” is not a day; write one like 2025-05-14.")
        }
        return date
    }

    @Sendable static func edition(_ text: String) throws -> Language {
        guard let language = LanguageTag(rawValue: text).language, language.rawValue == text else {
            throw ValidationError("There is no edition “\(text)”: en, ru or zh.")
        }
        return language
    }
}
