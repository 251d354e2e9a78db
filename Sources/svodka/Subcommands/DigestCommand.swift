import ArgumentParser
import Configuration
import Digests
import FoundationEssentials
import Logging
import NewsModel
import Newsroom
import Terminology

/// `svodka digest`: the main job.
struct DigestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest",
        abstract:
            "Compiles a day's digest: three editions as text, page and feed; XML; and the glossary coverage review.",
        discussion: """
            Reads every file in articles/DATE (web pages, feeds, text) and writes into digests/DATE:

              digest.en.txt, digest.ru.txt, digest.zh.txt   the editions as text, ready to be mailed
              digest.en.html …                              the editions as pages for a browser
              digest.en.atom …                              the editions as feeds
              digest.en.eml …                               the editions as messages, with --mail-to
              digest.xml                                    the same for other programs
              coverage.txt, coverage.html, coverage.json    what the glossaries had, and what to add

            and digests/index.html, which leads to all days.

            and beside the days' folders

              feed.en.atom …                                the last days as feeds, for feed readers

            A file that cannot be read, or that is no article, is told and left out; the others are done. The former \
            digest stays until the new one is whole.
            """)

    @Argument(help: "The day, such as 2025-05-14.", transform: day)
    var date: CivilDate

    @OptionGroup var dayOptions: DayOptions

    @Option(help: "The folder for the digests.", completion: .directory)
    var output: String?

    @OptionGroup var translation: TranslationOptions

    @OptionGroup var mail: MailOptions

    @Option(help: "Also write what was read, as a rule for make, into this file.", completion: .file())
    var depfile: String?

    @Option(help: ArgumentHelp("What that rule makes; by default the digest's XML.", valueName: "name"))
    var depfileTarget: String?

    @Option(
        help: ArgumentHelp(
            "How many days back a story is looked for that goes on, or has been told; 0 for none.", valueName: "number")
    )
    var historyDays: Int?

    @Option(help: ArgumentHelp("How many days the feeds beside the days' folders hold.", valueName: "number"))
    var feedDays: Int?

    @Flag(name: .shortAndLong, help: "Print nothing but what went wrong.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Also tell how long each part took.")
    var verbose = false

    func validate() throws {
        guard (0...366).contains(historyDays ?? 0) else {
            throw ValidationError("--history-days takes a number from 0 to 366.")
        }
        guard (1...366).contains(feedDays ?? 1) else {
            throw ValidationError("--feed-days takes a number from 1 to 366.")
        }
        try mail.validate()
    }

    func run() throws {
        let interruption = Interruption()
        defer { withExtendedLifetime(interruption) {} }
        do {
            try compile()
        } catch let error as PipelineError {
            throw CannotRun(message: "\(error)")
        }
    }

    private func compile() throws {
        var settings = try dayOptions.settings()
        settings.digests = output ?? settings.digests
        settings.historyDays = historyDays ?? settings.historyDays
        settings.feedDays = feedDays ?? settings.feedDays
        try translation.apply(to: &settings)
        let loadedStyle = try EditionStyleLoader().load(settings)
        let messages = try mail.options(over: settings.mail)
        let folder = "\(settings.articles)/\(date)"
        // Before there is a folder to hold: a run that cannot begin writes nothing.
        _ = try intake(of: folder)
        let loaded = try GlossaryOptions.load(settings.glossaries)
        let archive = ArchiveFolder(settings.digests)
        let target = OutputFolder("\(archive.path)/\(date)")
        let lock = try FolderLock(target.path) {
            StandardStreams.say("svodka: another run is compiling \(target.path); waiting for it")
        }
        defer { withExtendedLifetime(lock) {} }
        let intake = try intake(of: folder)
        var options = try DayOptions.pipelineOptions(date, settings)
        let reviews = CoverageArchive(settings.digests).reviews(
            before: date, atMost: options.coverage.unusedAfterDays)
        options.coverage.past = reviews.days
        let folderOfMemory = MemoryFolder(settings.translations)
        let memory = folderOfMemory.load()
        options.memory = memory.units
        options.engines = TranslationOptions.engines(settings)
        var logger = Logger(label: "svodka") { _ in TerminalLogHandler(logLevel: .info) }
        if verbose { logger.logLevel = .debug }

        let bar = ProgressBar(isEnabled: !quiet)
        let pipeline = DayPipeline(options: options, glossary: loaded.glossary, logger: logger)
        let total = intake.entries.count
        let day = pipeline.run(intake) { done, name in bar.show(done: done, total: total, name: name) }
        bar.clear()
        try target.write(
            DayOutputs.files(of: day, editions: settings.editions, style: loadedStyle.style, mail: messages),
            removing: DayOutputs.former(editions: settings.editions, mail: messages))
        let findings = try archive.refresh(
            feedDays: settings.feedDays, edition: settings.editions.first ?? .english, style: loadedStyle.style)
        try writeDepfile(
            for: target.path, intake: intake, others: loaded.files + loadedStyle.files + folderOfMemory.prerequisites,
            earlier: [options.history.files, reviews.files])
        for finding in options.history.findings { StandardStreams.say("svodka: \(finding)") }
        for finding in findings { StandardStreams.say("svodka: \(finding)") }
        try report(day, folder: folder, target: target.path, others: loaded.findings + memory.findings)
        if !options.history.findings.isEmpty { throw ExitStatus.someLeftOut }
    }

    private func intake(of folder: String) throws -> Intake {
        let intake = try Intake(folder: folder)
        guard !intake.entries.isEmpty else {
            throw PipelineError(
                stage: "intake", source: folder, message: "the folder is empty: put the day's articles there")
        }
        return intake
    }

    private func writeDepfile(for folder: String, intake: Intake, others: [String], earlier: [EarlierFiles]) throws {
        guard let depfile else { return }
        let settings = dayOptions.configurationOptions
        let read =
            intake.folders + intake.entries.map(\.path) + others + [settings.file].compactMap { $0 }
            + earlier.flatMap(\.read)
        let absent = (settings.file == nil ? [settings.usualFile] : []) + earlier.flatMap(\.absent)
        let rule = Depfile.text(
            target: depfileTarget ?? "\(folder)/digest.xml", prerequisites: read, absent: absent)
        do {
            try Data(rule.utf8).write(to: URL(filePath: depfile), options: .atomic)
        } catch {
            throw CannotRun(message: "\(depfile): cannot be written: check the path and its permissions")
        }
    }

    private func report(_ day: Day, folder: String, target: String, others: [Finding]) throws {
        for finding in others + day.engineFindings where finding.severity >= .warning {
            StandardStreams.say("svodka: \(finding)")
        }
        for finding in day.findings where finding.severity >= .warning || !quiet {
            StandardStreams.say("svodka: \(folder)/\(finding)")
        }
        if !quiet {
            for note in day.draftNotes { StandardStreams.say("svodka: \(note)") }
            let stories = day.stories.count == 1 ? "1 story" : "\(day.stories.count) stories"
            let articles = day.articles.count == 1 ? "1 article" : "\(day.articles.count) articles"
            try StandardStreams.print("\(target): \(stories) from \(articles)\n")
        }
        let othersAreIncomplete = others.contains { $0.severity == .error } || !day.engineFindings.isEmpty
        if day.isIncomplete || othersAreIncomplete { throw ExitStatus.someLeftOut }
    }

    @Sendable static func day(_ text: String) throws -> CivilDate {
        guard let date = CivilDate(text) else {
            throw ValidationError("“\(text)” is not a day; write one like 2025-05-14.")
        }
        return date
    }
}
