import ArgumentParser
import Configuration
import Digests
import Logging
import NewsModel
import Newsroom
import Translation

/// The sentences of a day's digest that an edition lacks in its own language.
struct HandoffSource: ParsableArguments {
    @OptionGroup var dayOptions: DayOptions

    @Sendable static func language(_ text: String) throws -> Language {
        guard let language = Language.allCases.first(where: { $0.rawValue == text }) else {
            throw ValidationError("There is no edition “\(text)”: en, ru or zh.")
        }
        return language
    }

    @OptionGroup var translation: TranslationOptions

    /// The newsroom's settings, with what the command line says over them.
    func settings() throws -> Configuration {
        var settings = try dayOptions.settings()
        try translation.apply(to: &settings)
        return settings
    }

    /// A package for each language translated from: what the edition prints in another language.
    func packages(_ date: CivilDate, to target: Language, memory: [TranslationUnit]) throws -> [HandoffPackage] {
        HandoffPackages.of(try digest(date), to: target, memory: TranslationMemory(memory))
    }

    /// The day's digest, with engines' drafts where there are engines.
    private func digest(_ date: CivilDate) throws -> Digest {
        do {
            let settings = try settings()
            var options = try DayOptions.pipelineOptions(date, settings)
            options.engines = TranslationOptions.engines(settings)
            let logger = Logger(label: "svodka") { _ in TerminalLogHandler(logLevel: .info) }
            let pipeline = DayPipeline(
                options: options, glossary: try GlossaryOptions.load(settings.glossaries).glossary, logger: logger)
            let day = pipeline.run(try Intake(folder: "\(settings.articles)/\(date)"))
            for finding in day.engineFindings { StandardStreams.say("svodka: \(finding)") }
            return day.digest
        } catch let error as PipelineError {
            throw CannotRun(message: "\(error)")
        }
    }
}
