import ArgumentParser
import Configuration
import Logging
import NewsModel
import Newsroom

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

    @Argument(help: "The day, such as 2025-05-14.", transform: ArgumentValue.day)
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
        let interruption = Interruption("the former digest is as it was")
        defer { withExtendedLifetime(interruption) {} }
        let newsroom = try newsroom()
        let bar = ProgressBar(isEnabled: !quiet)
        let compiled = try newsroom.compile(date, observer: bar.observer)
        bar.clear()
        let publication = try newsroom.publish(
            compiled, rule: depfile.map { MakeRule(file: $0, target: depfileTarget) })
        try report(compiled, publication)
    }

    /// The newsroom, with what the command line says over its settings.
    private func newsroom() throws -> Newsroom {
        var newsroom = try dayOptions.newsroom()
        if verbose { newsroom.logger.logLevel = .debug }
        newsroom.settings.digests = output ?? newsroom.settings.digests
        newsroom.settings.historyDays = historyDays ?? newsroom.settings.historyDays
        newsroom.settings.feedDays = feedDays ?? newsroom.settings.feedDays
        try translation.apply(to: &newsroom.settings)
        mail.apply(to: &newsroom.settings.mail)
        return newsroom
    }

    private func report(_ compiled: CompiledDay, _ publication: Publication) throws {
        for finding in publication.findings + compiled.findings where !quiet || finding.severity > .note {
            StandardStreams.say("svodka: \(finding)")
        }
        if !quiet {
            let day = compiled.day
            for note in day.draftNotes { StandardStreams.say("svodka: \(note)") }
            let stories = day.stories.count == 1 ? "1 story" : "\(day.stories.count) stories"
            let articles = day.articles.count == 1 ? "1 article" : "\(day.articles.count) articles"
            try StandardStreams.print("\(compiled.folder): \(stories) from \(articles)\n")
        }
        if compiled.isIncomplete { throw ExitStatus.someLeftOut }
    }
}
