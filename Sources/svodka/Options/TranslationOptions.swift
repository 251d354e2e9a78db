import ArgumentParser
import Configuration
import NewsModel
import Newsroom
import Translation

/// Where the translations of a day come from: what the command line says over the settings.
struct TranslationOptions: ParsableArguments {
    @Option(
        help: "The folder of the translation memory: TMX files. Nothing is translated where there is none.",
        completion: .directory)
    var translations: String?

    @Option(
        help: ArgumentHelp(
            """
            Lets a command that speaks svodka's engine protocol draft what the memory lacks, and articles in other \
            languages: be-ru='svodka engine apertium'. Of several for a pair the first is asked.
            """, valueName: "from-to=command"))
    var engine: [String] = []

    @Option(help: ArgumentHelp("How long an engine may take for some sentences.", valueName: "seconds"))
    var engineTime: Int?

    func validate() throws {
        if let engineTime, !(1...3_600).contains(engineTime) {
            throw ValidationError("--engine-time takes 1 to 3600 seconds.")
        }
        for text in engine { _ = try Self.engine(text) }
    }

    /// Puts what the command line says over the settings.
    func apply(to settings: inout Configuration) throws {
        settings.translations = translations ?? settings.translations
        if !engine.isEmpty { settings.engines = try engine.map(Self.engine) }
        if let engineTime {
            for index in settings.engines.indices { settings.engines[index].seconds = engineTime }
        }
    }

    /// Reads `be-ru=COMMAND`.
    private static func engine(_ text: String) throws -> EngineSettings {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, EngineSettings.pair(parts[0]) != nil, !parts[1].isEmpty else {
            throw ValidationError("“\(text)” is no engine; one is be-ru='svodka engine apertium'.")
        }
        return EngineSettings(name: parts[1], command: parts[1], pairs: [parts[0]])
    }
}

/// The day's newsroom with its translations, as translators' files are made in and taken back by.
struct HandoffOptions: ParsableArguments {
    @OptionGroup var dayOptions: DayOptions

    @OptionGroup var translation: TranslationOptions

    /// The newsroom, with what the command line says over its settings.
    func newsroom() throws -> Newsroom {
        var newsroom = try dayOptions.newsroom()
        try translation.apply(to: &newsroom.settings)
        return newsroom
    }
}
