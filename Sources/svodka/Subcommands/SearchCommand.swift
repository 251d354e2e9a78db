import ArgumentParser
import Configuration
import Digests
import Formats
import FoundationEssentials
import NewsModel
import Newsroom
import Publishing
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

    @Option(help: "The first day.", transform: DigestCommand.day)
    var since: CivilDate?

    @Option(help: "The last day.", transform: DigestCommand.day)
    var until: CivilDate?

    @Option(help: ArgumentHelp("At most so many stories.", valueName: "number"))
    var limit = 20

    @Flag(help: "Print a JSON array.")
    var json = false

    func validate() throws {
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit takes a number from 1 to 10000.") }
    }

    func run() throws {
        let settings = try configurationOptions.load()
        let tables = glossaryOptions.files.isEmpty ? settings.glossaries : glossaryOptions.files
        let glossary = allLanguages ? try GlossaryOptions.load(tables).glossary : nil
        let query: SearchQuery
        do {
            query = try QueryReader(glossary: glossary).read(words)
        } catch {
            throw ValidationError(error.message)
        }
        do {
            try search(query, settings)
        } catch let error as PipelineError {
            throw CannotRun(message: "\(error)")
        }
    }

    private func search(_ query: SearchQuery, _ settings: Configuration) throws {
        let first = since ?? CivilDate(daysSince1970: -719_162)
        let last = until ?? CivilDate(daysSince1970: 2_932_896)
        guard first <= last else { throw ValidationError("--since comes after --until.") }
        let bar = ProgressBar(isEnabled: true)
        var total = 0
        let archive = ArchiveFolder(digests ?? settings.digests)
        let result = try ArchiveSearch(archive).search(query, days: first...last, limit: limit + 1) { left, day in
            total = max(total, left)
            bar.show(done: total - left, total: total, name: "\(day)")
        }
        bar.clear()
        for finding in result.findings { StandardStreams.say("svodka: \(finding)") }
        let hits = result.hits.prefix(limit)
        if json {
            try StandardStreams.print(HitRecord.text(of: hits.map(HitRecord.init)))
        } else {
            let style = try EditionStyleLoader().load(settings).style
            try StandardStreams.print(hits.map { listing(of: $0, style) }.joined(separator: "\n"))
        }
        if hits.isEmpty { StandardStreams.say("svodka: no digest has that") }
        if result.hits.count > limit { StandardStreams.say("svodka: there are more; see --limit, --since, --until") }
        if !result.findings.isEmpty { throw ExitStatus.someLeftOut }
    }

    private func listing(of hit: SearchHit, _ style: EditionStyle) -> String {
        let section = SectionNames.name(of: SectionName(rawValue: hit.section), in: .english, style: style)
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
