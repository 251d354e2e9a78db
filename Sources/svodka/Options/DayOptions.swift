import ArgumentParser
import Configuration
import NewsModel
import Newsroom
import UnicodeText

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
        if let timeZone { _ = try Self.zone(timeZone) }
        if let sentences, !(1...20).contains(sentences) {
            throw ValidationError("--sentences takes a number from 1 to 20.")
        }
    }

    /// The newsroom's settings, with what the command line says over them.
    func settings() throws -> Configuration {
        var settings = try configurationOptions.load()
        settings.articles = articles ?? settings.articles
        settings.timeZone = timeZone ?? settings.timeZone
        settings.sentences = sentences ?? settings.sentences
        if !glossaryOptions.files.isEmpty { settings.glossaries = glossaryOptions.files }
        return settings
    }

    /// How a day's run is to go, and what the digests before it have told.
    static func pipelineOptions(_ date: CivilDate, _ settings: Configuration) throws -> DayPipeline.Options {
        var options = DayPipeline.Options(date: date, zone: try zone(settings.timeZone), configuration: settings)
        options.history = History(before: date, length: settings.historyDays, in: ArchiveFolder(settings.digests))
        return options
    }

    private static func zone(_ name: String) throws -> TimeZoneRules {
        guard let zone = TimeZoneRules(named: name) else {
            throw ValidationError("There is no time zone “\(name)”; one is Europe/Minsk.")
        }
        return zone
    }
}
