import Foundation
import NewsModel
import Segmentation
import Terminology

// TermBenchmark GLOSSARY.csv LANGUAGE TEXT.txt: load time, memory, matching alone, and matching with segmentation, on
// one thread, in processor time. Blank lines part the text's documents; each figure is the best of several runs. Prints one
// line of tab-separated figures, for compare-terms: seconds to load, megabytes, MB/s alone, MB/s with segmentation, matches.

func seconds(_ runs: Int, _ body: () -> Void) -> Double {
    (0..<runs).map { _ in
        let start = processorTime()
        body()
        return processorTime() - start
    }.min() ?? 0
}

/// The processor time that the process has used, in seconds: what else runs on the machine counts less in it.
func processorTime() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

func residentMegabytes() -> Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    return (Double(line.filter(\.isNumber)) ?? 0) / 1024
}

let arguments = CommandLine.arguments
guard arguments.count == 4, let textData = FileManager.default.contents(atPath: arguments[3]) else {
    print("TermBenchmark GLOSSARY.csv en|ru|zh TEXT.txt")
    exit(64)
}
let tag = LanguageTag(rawValue: arguments[2])
let segmenter = Segmenter()
let lines = String(decoding: textData, as: UTF8.self).split(separator: "\n\n").map(String.init)
let size = Double(lines.reduce(0) { $0 + $1.utf8.count }) / 1e6
let documents = lines.map { segmenter.segment($0, id: "b", language: tag) }
let short = segmenter.segment("a", id: "a", language: tag)

let before = residentMegabytes()
var matcher = TermMatcher(glossary: Glossary())
_ = matcher.matches(in: short)
let load = seconds(1) {
    guard let data = FileManager.default.contents(atPath: arguments[1]) else { return }
    matcher = TermMatcher(glossary: GlossaryReader().read([UInt8](data), name: "g.csv").glossary)
    // A language is prepared when its first text comes.
    _ = matcher.matches(in: short)
}
let memory = residentMegabytes() - before

var count = 0
let alone = seconds(15) { count = documents.reduce(0) { $0 + matcher.matches(in: $1).count } }
let whole = seconds(5) {
    for line in lines { _ = matcher.matches(in: segmenter.segment(line, id: "b", language: tag)) }
}
print([load, memory, size / alone, size / whole].map { String(format: "%.3f", $0) }.joined(separator: "\t"), count, separator: "\t")
