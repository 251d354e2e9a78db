import ArgumentParser
import FoundationEssentials
import NewsModel
import Segmentation
import Terminology

struct CandidateBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "candidates",
        abstract: "Which term candidates the coverage review lists, as JSON Lines.",
        discussion: """
            The texts of a group are reviewed as one day, without a glossary. Prints \
            {"group","candidates":[…],"counts":[…]}, the likeliest terms first, at most 300. compare-candidates measures \
            them against people's terms and keywords, and against simple peers.
            """)

    @Argument(
        help: ArgumentHelp("Lines {\"id\",\"language\",\"title\"?,\"text\",\"group\"}.", valueName: "texts.jsonl"))
    var texts: String

    private struct Line: Encodable {
        let group: String
        let candidates: [String]
        let counts: [Int]
    }

    func run() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let segmenter = Segmenter()
        let groups = Dictionary(grouping: try jsonLines(of: texts, as: TextLine.self)) { $0.group ?? "" }
        for (group, texts) in groups.sorted(by: { $0.key < $1.key }) {
            let report = CoverageReport(
                date: CivilDate(daysSince1970: 0), articles: texts.map { $0.analyzed(by: segmenter) }, stories: [],
                glossary: Glossary())
            let best = report.candidates.prefix(300)
            let line = Line(group: group, candidates: best.map(\.text), counts: best.map(\.count))
            print(String(decoding: try encoder.encode(line), as: UTF8.self))
        }
    }
}
