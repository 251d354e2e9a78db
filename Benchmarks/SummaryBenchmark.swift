import ArgumentParser
import NewsModel
import Segmentation
import Summarization

struct SummaryBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summarize",
        abstract: "Documents a second on one core whose key sentences are picked, language by language.",
        discussion: """
            Each text is divided into sentences and words, and three sentences are picked; the second figure is for \
            sentences and words alone. The best of five rounds counts. compare-summaries measures packages of Python on \
            the same texts.
            """)

    @Argument(help: ArgumentHelp("What svodka summarize --jsonl reads.", valueName: "texts.jsonl")) var texts: String

    func run() throws {
        let texts: [TextLine] = try jsonLines(of: texts)
        let (segmenter, summarizer) = (Segmenter(), Summarizer())
        for (language, texts) in Dictionary(grouping: texts, by: { $0.language ?? "und" }).sorted(by: {
            $0.key < $1.key
        }) {
            func speed(_ work: (TextLine) -> Int) -> Int {
                Int(Double(texts.count) / best(of: 5) { texts.reduce(0) { $0 + work($1) } }.seconds)
            }
            let whole = speed { text in
                let title = text.title == nil ? nil : text.titleDocument(by: segmenter)
                return summarizer.summarize(text.document(by: segmenter), title: title).sentences.count
            }
            let words = speed { $0.document(by: segmenter).tokens.count }
            print("\(language)\tsvodka\t\(whole) documents/s\t\(words) documents/s for sentences and words alone")
        }
    }
}
