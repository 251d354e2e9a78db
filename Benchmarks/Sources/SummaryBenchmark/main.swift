// How fast key sentences are picked, in documents a second of one core:
//
//   swift run -c release --package-path Benchmarks SummaryBenchmark TEXTS.jsonl
//
// TEXTS.jsonl is what `svodka summarize --jsonl` reads. Each text is divided into sentences and words, and three
// sentences are picked; languages are measured apart. Processor time, the best of five rounds; the second figure is for
// sentences and words alone. `compare.py` beside this file measures packages of Python on the same texts in the same run.

import Foundation
import Glibc
import NewsModel
import Segmentation
import Summarization

struct TextLine: Decodable {
    let id: String
    let language: String?
    let title: String?
    let text: String
}

/// The processor time that the process has used, in seconds.
func processorTime() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

let arguments = CommandLine.arguments
guard arguments.count == 2, let data = FileManager.default.contents(atPath: arguments[1]) else {
    print("usage: SummaryBenchmark TEXTS.jsonl")
    exit(64)
}
let decoder = JSONDecoder()
let texts = data.split(separator: UInt8(ascii: "\n")).compactMap { try? decoder.decode(TextLine.self, from: $0) }
let segmenter = Segmenter()
let summarizer = Summarizer()

/// How many of these texts `work` does in a second: the best of five rounds.
func speed(of texts: [TextLine], _ work: (TextLine, LanguageTag?) -> Void) -> Int {
    var best = Double.infinity
    for _ in 0..<5 {
        let start = processorTime()
        for text in texts { work(text, text.language.map(LanguageTag.init(rawValue:))) }
        best = min(best, processorTime() - start)
    }
    return Int(Double(texts.count) / best)
}

let byLanguage = Dictionary(grouping: texts) { $0.language ?? "und" }
for (language, texts) in byLanguage.sorted(by: { $0.key < $1.key }) {
    let whole = speed(of: texts) { text, tag in
        let document = segmenter.segment(text.text, id: text.id, language: tag)
        let title = text.title.map { segmenter.segment($0, id: text.id, language: tag) }
        _ = summarizer.summarize(document, title: title)
    }
    let words = speed(of: texts) { text, tag in _ = segmenter.segment(text.text, id: text.id, language: tag) }
    print("\(language)\tsvodka\t\(whole) documents/s\t\(words) documents/s for sentences and words alone")
}
