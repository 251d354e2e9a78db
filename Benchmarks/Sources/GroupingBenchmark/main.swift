// How long grouping takes, and how that grows:
//
//   swift run -c release --package-path Benchmarks GroupingBenchmark TEXTS.jsonl [SIZE…]
//
// TEXTS.jsonl is what `svodka group --jsonl` reads, {"id","language"?,"title"?,"text"} a line; where it has fewer than
// SIZE lines, further articles are made of them. Sizes: 100, 1,000 and 10,000. Processor time of one core, the best of
// three rounds; the analysis of the texts comes before and does not count.

import Foundation
import Glibc
import Grouping
import NewsModel
import Segmentation

struct TextLine: Decodable {
    let id: String
    let language: String?
    let title: String?
    let text: String

    func analyzed(by segmenter: Segmenter) -> AnalyzedArticle {
        let tag = language.map(LanguageTag.init(rawValue:))
        return AnalyzedArticle(
            article: Article(source: .init(file: id), title: title ?? "", paragraphs: [Paragraph(text)]),
            document: segmenter.segment(text, id: id, language: tag),
            title: segmenter.segment(title ?? "", id: id, language: tag), summary: Summary(sentences: []), matches: [],
            titleMatches: [])
    }
}

/// The processor time that the process has used, in seconds.
func processorTime() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

let arguments = CommandLine.arguments
guard arguments.count > 1, let data = FileManager.default.contents(atPath: arguments[1]) else {
    print("usage: GroupingBenchmark TEXTS.jsonl [SIZE…]")
    exit(64)
}
let segmenter = Segmenter()
let decoder = JSONDecoder()
let originals = data.split(separator: UInt8(ascii: "\n")).compactMap { try? decoder.decode(TextLine.self, from: $0) }
    .map { $0.analyzed(by: segmenter) }
guard !originals.isEmpty else {
    print("\(arguments[1]) holds no texts")
    exit(1)
}
let copies = RenamedCopies(of: originals)
let sizes = arguments.count > 2 ? arguments[2...].compactMap { Int($0) } : [100, 1_000, 10_000]
for size in sizes {
    let articles = copies.articles(size)
    var best = Double.infinity
    var stories = 0
    for _ in 0..<3 {
        let start = processorTime()
        stories = StoryGrouper().group(articles).count
        best = min(best, processorTime() - start)
    }
    let each = best / Double(size) * 1e6
    print("\(size) articles: \((best * 1000).rounded() / 1000) s, \(Int(each)) µs each, \(stories) stories")
}
