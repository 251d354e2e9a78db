import ArgumentParser
import Configuration
import FoundationEssentials
import NewsModel
import Newsroom
import UnicodeText

/// `svodka fetch`: what is new of the sources comes into the day's folder.
struct FetchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: "Fetches what is new of the newsroom's sources into the day's folder of articles.",
        discussion: """
            The sources are those in svodka.yaml that have a feed, a page, a sitemap, a maildir or an mbox. What they have \
            that was not here in the last days is laid into articles/DATE/SOURCE, byte for byte, with a line for each \
            file in .fetched.jsonl beside it. An item of a feed that is only a teaser is followed to its page.

            Nothing is fetched twice: a second run a minute later brings nothing. What was asked for, when, and how sites \
            want to be asked is kept in .svodka, which may be deleted.

            A source that cannot be had is told, and the others are fetched; the exit status is then 1.
            """)

    @Argument(
        help: "The day, such as 2025-05-14; by default today in the newsroom's time zone.", transform: ArgumentValue.day
    )
    var date: CivilDate?

    @OptionGroup var configurationOptions: ConfigurationOptions

    @Option(help: "The folder with a folder of articles for each day.", completion: .directory)
    var articles: String?

    @Option(help: "The newsroom's time zone, by its name in the tz database.")
    var timeZone: String?

    @Flag(name: .shortAndLong, help: "Print nothing but what went wrong.")
    var quiet = false

    func validate() throws {
        if let timeZone, TimeZoneRules(named: timeZone) == nil {
            throw ValidationError("There is no time zone “\(timeZone)”; one is Europe/Minsk.")
        }
    }

    func run() throws {
        let interruption = Interruption()
        defer { withExtendedLifetime(interruption) {} }
        var newsroom = try configurationOptions.newsroom()
        newsroom.settings.articles = articles ?? newsroom.settings.articles
        newsroom.settings.timeZone = timeZone ?? newsroom.settings.timeZone
        let network = NetworkAccess(environment: ProcessInfo.processInfo.environment)
        let bar = ProgressBar(isEnabled: !quiet)
        let report = try newsroom.fetch(date ?? newsroom.today(network), network, observer: bar.observer)
        bar.clear()
        for finding in report.findings where !quiet || finding.severity > .note {
            StandardStreams.say("svodka: \(finding)")
        }
        if !quiet { try StandardStreams.print(Self.summary(of: report)) }
        if report.isIncomplete { throw ExitStatus.someLeftOut }
    }

    /// A line for each source that has something new, and one for all.
    private static func summary(of report: FetchReport) -> String {
        func counted(_ feeds: Int, _ pages: Int) -> String {
            [(feeds, "feed"), (pages, "page")].filter { $0.0 > 0 }
                .map { "\($0) new \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
        }
        var lines = report.sources.filter { $0.feeds + $0.pages > 0 }.map {
            "\($0.name): \(counted($0.feeds, $0.pages))"
        }
        let total = counted(
            report.sources.map(\.feeds).reduce(0, +), report.sources.map(\.pages).reduce(0, +))
        let count = report.sources.count
        let sources = count == 1 ? "1 source" : "\(count) sources"
        lines.append("\(report.folder): \(total.isEmpty ? "nothing new" : total) from \(sources)")
        return lines.joined(separator: "\n") + "\n"
    }
}
