import ArgumentParser
import DigestPipeline
import FoundationEssentials
import Logging
import NewsModel
import Terminology
import UnicodeText

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
              coverage.txt                                  what the glossaries had, and what to add

            and beside the days' folders

              feed.en.atom …                                the last days as feeds, for feed readers

            A file that cannot be read, or that is no article, is told and left out; the others are done. The former \
            digest stays until the new one is whole.
            """)

    @Argument(help: "The day, such as 2025-05-14.", transform: day)
    var date: CivilDate

    @Option(help: "The folder with a folder of articles for each day.", completion: .directory)
    var articles = "articles"

    @Option(help: "The folder for the digests.", completion: .directory)
    var output = "digests"

    @OptionGroup var glossaryOptions: GlossaryOptions

    @Option(help: "The newsroom's time zone, by its name in the tz database.")
    var timeZone = "Europe/Minsk"

    @Option(help: "Key sentences for each article.")
    var sentences = 3

    @OptionGroup var mail: MailOptions

    @Option(help: "Also write what was read, as a rule for make, into this file.", completion: .file())
    var depfile: String?

    @Option(help: ArgumentHelp("What that rule makes; by default the digest's XML.", valueName: "name"))
    var depfileTarget: String?

    @Option(
        help: ArgumentHelp(
            "How many days back a story is looked for that today's goes on with, or that says nothing new; 0 for none.",
            valueName: "days"))
    var history = 7

    @Option(help: ArgumentHelp("How many days the feeds beside the days' folders hold.", valueName: "days"))
    var feedLength = 7

    @Flag(name: .shortAndLong, help: "Print nothing but what went wrong.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Also tell how long each part took.")
    var verbose = false

    func validate() throws {
        guard (1...20).contains(sentences) else { throw ValidationError("--sentences takes a number from 1 to 20.") }
        guard (0...366).contains(history) else {
            throw ValidationError("--history takes a number of days from 0 to 366.")
        }
        guard (1...366).contains(feedLength) else {
            throw ValidationError("--feed-length takes a number of days from 1 to 366.")
        }
        _ = try mail.options()
    }

    func run() throws {
        guard let zone = TimeZoneRules(named: timeZone) else {
            throw ValidationError("There is no time zone “\(timeZone)”; one is Europe/Minsk.")
        }
        let interruption = Interruption()
        defer { withExtendedLifetime(interruption) {} }
        do {
            try compile(zone: zone)
        } catch let error as PipelineError {
            throw CannotRun(message: "\(error)")
        }
    }

    private func compile(zone: TimeZoneRules) throws {
        let folder = "\(articles)/\(date)"
        // Before there is a folder to hold: a run that cannot begin writes nothing.
        _ = try intake(of: folder)
        let loaded = try glossaryOptions.load()
        let target = OutputFolder("\(output)/\(date)")
        let lock = try FolderLock(target.path) {
            StandardStreams.say("svodka: another run is compiling \(target.path); waiting for it")
        }
        defer { withExtendedLifetime(lock) {} }
        let intake = try intake(of: folder)
        var options = DayPipeline.Options(date: date, zone: zone)
        options.sentenceCount = sentences
        options.history = History(before: date, length: history, in: ArchiveFolder(output))
        var logger = Logger(label: "svodka") { _ in TerminalLogHandler(logLevel: .info) }
        if verbose { logger.logLevel = .debug }

        let bar = ProgressBar(isEnabled: !quiet)
        let pipeline = DayPipeline(options: options, glossary: loaded.glossary, logger: logger)
        let total = intake.entries.count
        let day = pipeline.run(intake) { done, name in bar.show(done: done, total: total, name: name) }
        bar.clear()
        try target.write(DayOutputs.files(of: day, mail: try mail.options()))
        try writeDepfile(intake: intake, glossaries: loaded.files, history: options.history)
        for finding in options.history.findings { StandardStreams.say("svodka: \(finding)") }
        for finding in try ArchiveFolder(output).writeFeeds(length: feedLength) {
            StandardStreams.say("svodka: \(finding)")
        }
        try report(day, folder: folder, target: target.path, glossaryFindings: loaded.findings)
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

    private func writeDepfile(intake: Intake, glossaries: [String], history: History) throws {
        guard let depfile else { return }
        let read = intake.folders + intake.entries.map(\.path) + glossaries + history.files.read
        let rule = Depfile.text(
            target: depfileTarget ?? "\(output)/\(date)/digest.xml", prerequisites: read, absent: history.files.absent)
        do {
            try Data(rule.utf8).write(to: URL(filePath: depfile), options: .atomic)
        } catch {
            throw CannotRun(message: "\(depfile): cannot be written: check the path and its permissions")
        }
    }

    private func report(_ day: Day, folder: String, target: String, glossaryFindings: [Finding]) throws {
        for finding in glossaryFindings where finding.severity >= .warning { StandardStreams.say("svodka: \(finding)") }
        for finding in day.findings where finding.severity >= .warning || !quiet {
            StandardStreams.say("svodka: \(folder)/\(finding)")
        }
        if !quiet {
            let stories = day.stories.count == 1 ? "1 story" : "\(day.stories.count) stories"
            let articles = day.articles.count == 1 ? "1 article" : "\(day.articles.count) articles"
            try StandardStreams.print("\(target): \(stories) from \(articles)\n")
        }
        let glossaryIsIncomplete = glossaryFindings.contains { $0.severity == .error }
        if day.isIncomplete || glossaryIsIncomplete { throw ExitStatus.someLeftOut }
    }

    @Sendable static func day(_ text: String) throws -> CivilDate {
        guard let date = CivilDate(text) else {
            throw ValidationError("“\(text)” is not a day; write one like 2025-05-14.")
        }
        return date
    }
}
