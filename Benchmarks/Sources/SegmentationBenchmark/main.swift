// Segmentation on one core, in MB of UTF-8 a second:
//
//   swift run -c release --package-path Benchmarks SegmentationBenchmark LANGUAGE FILE [WHAT]
//
// The file is cut at line ends into documents of 4,000 bytes, as long as an article. Processor time; the best of five
// rounds counts. WHAT names one measurement alone, for a profiler.

import FoundationEssentials
import Glibc
import NewsModel
import Segmentation
import UnicodeText

let arguments = CommandLine.arguments
guard arguments.count >= 3, let data = FileManager.default.contents(atPath: arguments[2]) else {
    print("usage: SegmentationBenchmark LANGUAGE FILE [WHAT]")
    exit(64)
}
let language = LanguageTag(rawValue: arguments[1])
let only = arguments.count > 3 ? arguments[3] : nil
let size = 4000

var documents: [String] = []
var document = ""
for line in String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
    document += line + "\n"
    if document.utf8.count > size {
        documents.append(document)
        document = ""
    }
}
if !document.isEmpty { documents.append(document) }
let megabytes = Double(documents.reduce(0) { $0 + $1.utf8.count }) / 1e6

/// The processor time that the process has used, in seconds.
func processorTime() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

/// Prints the speed of the best of five rounds, and what the last one counted so that no work is optimized away.
func measure(_ name: String, _ round: () -> Int) {
    guard only == nil || only == name else { return }
    var count = 0
    var best = Double.infinity
    for _ in 0..<5 {
        let start = processorTime()
        count = round()
        best = min(best, processorTime() - start)
    }
    print("\(name): \((megabytes / best * 10).rounded() / 10) MB/s, \(count) pieces")
}

let units = documents.map { Array($0.utf16) }
if let sentences = BreakIterator(.sentence, locale: language.primary),
    let words = BreakIterator(.word, locale: language.primary)
{
    for (name, iterator) in [("ICU sentences, UTF-16", sentences), ("ICU words, UTF-16", words)] {
        measure(name) {
            units.reduce(0) { $0 + $1.withUnsafeBufferPointer { iterator.boundaries(of: $0).count } }
        }
    }
}
let segmenter = Segmenter()
measure("sentences") { documents.reduce(0) { $0 + segmenter.sentences(of: $1, language: language).count } }
measure("sentences, tokens, lemmas") {
    documents.reduce(0) { $0 + segmenter.segment($1, id: "", language: language).tokens.count }
}
