import Foundation
import NewsModel
import Segmentation
import Terminology

// TermBenchmark GLOSSARY.csv LANGUAGE TEXT.txt: load time, matching alone, and matching with segmentation, one thread.
// The text is taken a line a document; each figure is the best of five runs.

func seconds(_ body: () -> Void) -> Double {
    (0..<5).map { _ in
        let clock = ContinuousClock()
        let (whole, attoseconds) = clock.measure(body).components
        return Double(whole) + Double(attoseconds) / 1e18
    }.min() ?? 0
}

func residentMegabytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    return (Int(line.filter(\.isNumber)) ?? 0) / 1024
}

let arguments = CommandLine.arguments
guard arguments.count == 4, let glossaryData = FileManager.default.contents(atPath: arguments[1]),
    let textData = FileManager.default.contents(atPath: arguments[3])
else {
    print("TermBenchmark GLOSSARY.csv en|ru|zh TEXT.txt")
    exit(64)
}
let bytes = [UInt8](glossaryData)
let segmenter = Segmenter()
let before = residentMegabytes()
var matcher = TermMatcher(glossary: Glossary())
let load = seconds {
    matcher = TermMatcher(glossary: GlossaryReader().read(bytes, name: "g.csv").glossary)
}
print("load \(Int(load * 1000)) ms, \(residentMegabytes() - before) MB")

let tag = LanguageTag(rawValue: arguments[2])
let lines = String(decoding: textData, as: UTF8.self).split(separator: "\n").map(String.init)
let size = Double(lines.reduce(0) { $0 + $1.utf8.count }) / 1e6
let documents = lines.map { segmenter.segment($0, id: "b", language: tag) }
var count = 0
let alone = seconds { count = documents.reduce(0) { $0 + matcher.matches(in: $1).count } }
print("matching alone \(Int(size / alone)) MB/s, \(count) matches in \(size) MB")
let whole = seconds {
    for line in lines { _ = matcher.matches(in: segmenter.segment(line, id: "b", language: tag)) }
}
print("with segmentation \(Int(size / whole)) MB/s")
