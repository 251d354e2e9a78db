import ArgumentParser
import Configuration
import Formats
import FoundationEssentials
import Languages
import NewsModel
import Newsroom
import Search

/// `svodka search`: in which digests, and what, something was told.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Finds stories in the digests by words of their headlines and key sentences.",
        discussion: """
            A story is found when one article of it has all the words, in any form of theirs; several words in one \
            argument must stand in a row. The latest stories come first.

              svodka search технопарк Сиань
              svodka search 'digital corridor' --all-languages
              svodka search 数字走廊 --since 2025-05-01 --json

            The index lies beside the digests (.search.sqlite). It is brought up to date by itself and may be removed at \
            any time.
            """)

    @Argument(help: ArgumentHelp("A word, or words in a row.", valueName: "word"))
    var words: [String]

    @OptionGroup var configurationOptions: ConfigurationOptions

    @Option(help: "The folder of the digests.", completion: .directory)
    var digests: String?

    @Flag(help: "Also find what the glossaries have for a word in the other languages.")
    var allLanguages = false

    @OptionGroup var glossaryOptions: GlossaryOptions

    @Option(help: "The first day.", transform: ArgumentValue.day)
    var since: CivilDate?

    @Option(help: "The last day.", transform: ArgumentValue.day)
    var until: CivilDate?

    @Option(help: ArgumentHelp("At most so many stories.", valueName: "number"))
    var limit = 20

    @Flag(help: "Print a JSON array.")
    var json = false

    func validate() throws {
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit takes a number from 1 to 10000.") }
    }

    func run() throws {
        var newsroom = try configurationOptions.newsroom()
        newsroom.settings.digests = digests ?? newsroom.settings.digests
        glossaryOptions.apply(to: &newsroom.settings)
        let bar = ProgressBar(isEnabled: true)
        let result = try newsroom.search(try request(), observer: bar.observer)
        bar.clear()
        for finding in result.findings { StandardStreams.say("svodka: \(finding)") }
        if json {
            try StandardStreams.print(data: HitRecord.text(of: result.hits.map(HitRecord.init)))
        } else {
            let titles = try newsroom.titles(of: result.hits.map(\.section), in: Language.served[0])
            let listings = result.hits.map { listing(of: $0, section: titles[$0.section] ?? $0.section) }
            try StandardStreams.print(listings.joined(separator: "\n"))
        }
        if result.hits.isEmpty { StandardStreams.say("svodka: no digest has that") }
        if result.hasMore { StandardStreams.say("svodka: there are more; see --limit, --since, --until") }
        if !result.findings.isEmpty { throw ExitStatus.someLeftOut }
    }

    private func request() throws -> SearchRequest {
        let first = since ?? CivilDate(daysSince1970: -719_162)
        let last = until ?? CivilDate(daysSince1970: 2_932_896)
        guard first <= last else { throw ValidationError("--since comes after --until.") }
        var request = SearchRequest(words)
        request.inAllLanguages = allLanguages
        request.days = first...last
        request.limit = limit
        return request
    }

    private func listing(of hit: SearchHit, section: String) -> String {
        let lines = ["\(hit.date)  \(section)  \(hit.headline)", hit.sentence, hit.url]
        return lines.compactMap { $0 }.joined(separator: "\n  ") + "\n"
    }
}

/// A hit as JSON.
private struct HitRecord: JSONWritable {
    private let hit: SearchHit

    init(_ hit: SearchHit) {
        self.hit = hit
    }

    func write(to json: inout JSONWriter) {
        json.object {
            $0.member("date", hit.date.description)
            $0.member("headline", hit.headline)
            $0.member("language", hit.languageTag.rawValue)
            $0.member("section", hit.section)
            $0.member("sentence", hit.sentence)
            $0.member("source", hit.publisher)
            $0.member("story", hit.story)
            $0.member("url", hit.url)
        }
    }

    static func text(of records: [HitRecord]) -> String {
        var json = JSONWriter(layout: .indented)
        json.array(records)
        json.endLine()
        return json.text
    }
}
