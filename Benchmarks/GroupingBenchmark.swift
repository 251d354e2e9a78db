import ArgumentParser
import Grouping
import NewsModel
import Segmentation

struct GroupingBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "group",
        abstract: "How long grouping takes on one core, and how that grows.",
        discussion: """
            Where the file has fewer lines than a size, further articles are made of them. The best of three rounds; the \
            analysis of the texts comes before and does not count.
            """)

    @Argument(help: ArgumentHelp("What svodka group --jsonl reads.", valueName: "texts.jsonl")) var texts: String
    @Argument(help: "How many articles; 100, 1,000 and 10,000 by default.") var sizes: [Int] = []

    func run() throws {
        let segmenter = Segmenter()
        let copies = RenamedCopies(of: try jsonLines(of: texts, as: TextLine.self).map { $0.analyzed(by: segmenter) })
        for size in sizes.isEmpty ? [100, 1_000, 10_000] : sizes {
            let articles = copies.articles(size)
            let (seconds, stories) = best(of: 3) { StoryGrouper().group(articles).count }
            let each = Int(seconds / Double(size) * 1e6)
            print("\(size) articles: \(rounded(seconds, 3)) s, \(each) µs each, \(stories) stories")
        }
    }
}
