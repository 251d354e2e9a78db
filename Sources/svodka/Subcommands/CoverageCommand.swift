import ArgumentParser
import Configuration
import DigestPipeline
import Logging
import NewsModel
import Terminology

/// `svodka coverage`: what the day's news asked of the glossaries.
struct CoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Reviews what the glossaries had of a day's terms, and what to add.",
        discussion: """
            Prints the share of terms with an equivalent, terms to add with proposals, entries to complete, readings \
            to decide, terms to retire. As CSV the proposals can be edited and merged:

              svodka coverage 2025-05-14 --format csv > proposals.csv
              svodka glossary merge glossaries/technology.csv proposals.csv > technology.csv

            Exit status 1 when coverage is below --minimum-coverage, or some input was left out.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, csv, json, html
    }

    @Argument(help: "The day, such as 2025-05-14.", transform: DigestCommand.day)
    var date: CivilDate

    @OptionGroup var dayOptions: DayOptions

    @Option(help: "A folder of articles to review instead of the day's.", completion: .directory)
    var folder: String?

    @Option(help: "text, csv, json or html.")
    var format = Format.text

    @Option(help: ArgumentHelp("The least coverage in per cent over all pairs of languages.", valueName: "percent"))
    var minimumCoverage: Int?

    func validate() throws {
        if let minimumCoverage, !(0...100).contains(minimumCoverage) {
            throw ValidationError("--minimum-coverage takes a number from 0 to 100.")
        }
    }

    func run() throws {
        do {
            try review()
        } catch let error as PipelineError {
            throw CannotRun(message: "\(error)")
        }
    }

    private func review() throws {
        let settings = try dayOptions.settings()
        let intake = try Intake(folder: folder ?? "\(settings.articles)/\(date)")
        let loaded = try GlossaryOptions.load(settings.glossaries)
        let logger = Logger(label: "svodka") { _ in TerminalLogHandler(logLevel: .info) }
        let pipeline = DayPipeline(
            options: try DayOptions.pipelineOptions(date, settings), glossary: loaded.glossary, logger: logger)
        let day = pipeline.run(intake)
        try StandardStreams.print(text(of: day.coverage))
        for finding in loaded.findings + day.findings where finding.severity > .note {
            StandardStreams.say("svodka: \(finding)")
        }
        let percent = day.coverage.total.percent ?? 100
        if let minimumCoverage, percent < minimumCoverage {
            StandardStreams.say("svodka: coverage is \(percent)%, less than \(minimumCoverage)%")
            throw ExitStatus.someLeftOut
        }
        if day.isIncomplete { throw ExitStatus.someLeftOut }
    }

    private func text(of report: CoverageReport) -> String {
        switch format {
        case .text: CoverageTextWriter().write(report)
        case .csv: CoverageCSVWriter().write(report)
        case .json: CoverageJSONWriter().write(report)
        case .html: CoverageHTMLWriter().write(report)
        }
    }
}
