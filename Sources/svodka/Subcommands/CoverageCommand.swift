import ArgumentParser
import Configuration
import Languages
import NewsModel
import Newsroom
import Publishing
import Terminology

/// `svodka coverage`: what the day's news asked of the glossaries.
struct CoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Reviews what the glossaries had of a day's terms, and what to add.",
        discussion: """
            Prints the share of terms with an equivalent, terms to add with proposals, entries to complete, readings \
            to decide, terms to retire. As CSV the proposals can be edited and merged; write ok into the column todo of \
            those that are right:

              svodka coverage 2025-05-14 --format csv > proposals.csv
              svodka glossary merge --in-place glossaries/technology.csv proposals.csv

            Exit status 1 when coverage is below --minimum-coverage, or some input was left out.
            """)

    @Argument(help: "The day, such as 2025-05-14.", transform: ArgumentValue.day)
    var date: CivilDate

    @OptionGroup var dayOptions: DayOptions

    @Option(help: "A folder of articles to review instead of the day's.", completion: .directory)
    var folder: String?

    @Option(help: "The folder of the digests, whose earlier reviews give the trend.", completion: .directory)
    var digests: String?

    @Option(help: ArgumentHelp("After how many days without use an entry is told.", valueName: "days"))
    var unusedAfter = 90

    @Option(help: "text, csv, json or html.")
    var format = CoverageFormat(writer: .text)

    @Option(
        help: ArgumentHelp(
            "The language of text, csv and html; the first edition's if not told.", valueName: "language"),
        transform: Self.language)
    var language: Language?

    @Option(help: ArgumentHelp("The least coverage in per cent over all pairs of languages.", valueName: "percent"))
    var minimumCoverage: Int?

    func validate() throws {
        if let minimumCoverage, !(0...100).contains(minimumCoverage) {
            throw ValidationError("--minimum-coverage takes a number from 0 to 100.")
        }
        guard (1...3660).contains(unusedAfter) else {
            throw ValidationError("--unused-after takes a number of days from 1 to 3660.")
        }
    }

    func run() throws {
        let interruption = Interruption()
        defer { withExtendedLifetime(interruption) {} }
        var newsroom = try dayOptions.newsroom()
        newsroom.settings.digests = digests ?? newsroom.settings.digests
        let review = try newsroom.review(
            date, articles: folder, unusedAfter: unusedAfter, observer: ProgressBar.none.observer)
        try StandardStreams.print(data: review.text(by: format.writer, in: language))
        for finding in review.findings where finding.severity > .note { StandardStreams.say("svodka: \(finding)") }
        let percent = review.report.total.percent ?? 100
        if let minimumCoverage, percent < minimumCoverage {
            StandardStreams.say("svodka: coverage is \(percent)%, less than \(minimumCoverage)%")
            throw ExitStatus.someLeftOut
        }
        if review.isIncomplete { throw ExitStatus.someLeftOut }
    }

    @Sendable private static func language(_ name: String) throws -> Language {
        guard let language = Language.served.first(where: { $0.rawValue == name }) else {
            throw ValidationError("There is no edition in “\(name)”: write en, ru or zh.")
        }
        return language
    }
}

/// A form of the review, as the command line names it.
struct CoverageFormat: ExpressibleByArgument {
    let writer: Writer<CoverageReview>

    static var allValueStrings: [String] { CoverageWriters.all.map(\.name) }

    var defaultValueDescription: String { writer.name }

    init(writer: Writer<CoverageReview>) {
        self.writer = writer
    }

    init?(argument: String) {
        guard let writer = CoverageWriters.all.first(where: { $0.name == argument }) else { return nil }
        self.writer = writer
    }
}
