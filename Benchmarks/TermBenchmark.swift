import ArgumentParser
import FoundationEssentials
import NewsModel
import Segmentation
import Terminology

struct TermBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gloss",
        abstract: "How fast a glossary is read and its terms are found, on one core.",
        discussion: """
            Blank lines part the text's documents. Prints tab-separated, for compare-terms: seconds to load, megabytes, \
            MB/s of matching alone, MB/s with segmentation, matches.
            """)

    @Argument(help: "A glossary, CSV.") var glossary: String
    @Argument(help: "The text's language: en, ru, zh.") var language: String
    @Argument(help: "A text.") var text: String

    func run() throws {
        let tag = LanguageTag(rawValue: language)
        let segmenter = Segmenter()
        let table = [UInt8](try contents(of: glossary))
        let texts = String(decoding: try contents(of: text), as: UTF8.self).split(separator: "\n\n").map(String.init)
        let megabytes = Double(texts.reduce(0) { $0 + $1.utf8.count }) / 1e6
        let documents = texts.map { segmenter.segment($0, id: "b", language: tag) }
        let short = segmenter.segment("a", id: "a", language: tag)

        let before = Self.residentMegabytes
        var matcher = TermMatcher(glossary: Glossary())
        _ = matcher.matches(in: short)
        let load = best(of: 1) {
            matcher = TermMatcher(glossary: GlossaryReader().read(table, name: "g.csv").glossary)
            // A language is prepared when its first text comes.
            return matcher.matches(in: short).count
        }
        let memory = Self.residentMegabytes - before
        let alone = best(of: 15) { documents.reduce(0) { $0 + matcher.matches(in: $1).count } }
        let whole = best(of: 5) {
            texts.reduce(0) { $0 + matcher.matches(in: segmenter.segment($1, id: "b", language: tag)).count }
        }
        let figures = [load.seconds, memory, megabytes / alone.seconds, megabytes / whole.seconds]
        print((figures.map { rounded($0, 3) } + ["\(alone.count)"]).joined(separator: "\t"))
    }

    private static var residentMegabytes: Double {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
        return (Double(line.filter(\.isNumber)) ?? 0) / 1024
    }
}
