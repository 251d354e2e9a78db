// Segmentation on one core, in MB of UTF-8 a second:
//
//   swift run -c release --package-path Benchmarks SegmentationBenchmark LANGUAGE FILE [DOCUMENT_BYTES]
//
// The file is cut at line ends into documents of 4,000 bytes, as long as an article. The best of five rounds counts.

import FoundationEssentials
import Glibc
import NewsModel
import Segmentation
import UnicodeText

let arguments = CommandLine.arguments
guard arguments.count >= 3, let data = FileManager.default.contents(atPath: arguments[2]) else {
    print("usage: SegmentationBenchmark LANGUAGE FILE [DOCUMENT_BYTES]")
    exit(64)
}
let language = LanguageTag(rawValue: arguments[1])
let size = arguments.count > 3 ? Int(arguments[3]) ?? 4000 : 4000

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

/// Prints the speed of the best of five rounds, and what the last one counted so that no work is optimized away.
func measure(_ name: String, _ round: () -> Int) {
    let clock = ContinuousClock()
    var count = 0
    let best = (0..<5).map { _ in clock.measure { count = round() } }.min() ?? .zero
    let seconds = Double(best.components.seconds) + Double(best.components.attoseconds) / 1e18
    let speed = megabytes / seconds
    print("\(name): \((speed * 10).rounded() / 10) MB/s, \(count) pieces")
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
