// Pages a second on one core, beside trafilatura over the same pages in the same run:
//
//   swift run -c release --package-path Benchmarks ParseBenchmark [PAGES.jsonl]
//
// Pages are lines {"id","url"?,"html"}; without a file, 300 made ones. Both get decoded text. Processor time; the best of
// three rounds counts, taken in turns. `pip install trafilatura` first; without it, only our own speed is shown.

import Foundation
import MadeDay
import NewsModel
import Parsing

struct Page: Codable {
    let id: String
    let url: String?
    let html: String
}

/// The processor time that the process has used, in seconds.
func processorTime() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

/// Seconds for one round of the other program; nil when it is not installed.
func peerSeconds(_ file: String) throws -> Double? {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "trafilatura_seconds.py").path
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", script, file]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Double(String(decoding: answer, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
}

let made = FileManager.default.temporaryDirectory.appending(path: "made-pages-\(getpid()).jsonl")
var path = CommandLine.arguments.dropFirst().first
if path == nil {
    let day = MadeDay()
    let lines = try (0..<300).map { number in
        let page = day.page(number)
        return String(
            decoding: try JSONEncoder().encode(Page(id: "\(number)", url: page.url, html: page.html)), as: UTF8.self)
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: made)
    path = made.path
}
defer { try? FileManager.default.removeItem(at: made) }
guard let path, let data = FileManager.default.contents(atPath: path) else {
    print("usage: ParseBenchmark [PAGES.jsonl]")
    exit(64)
}
let pages = try data.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(Page.self, from: $0) }
let megabytes = Double(pages.reduce(0) { $0 + $1.html.utf8.count }) / 1e6
print("\(pages.count) pages, \(Int(megabytes)) MB")

let parser = SourceParser()
var (own, peer) = (Double.infinity, Double.infinity)
var characters = 0
for _ in 0..<3 {
    let start = processorTime()
    characters = pages.reduce(0) { sum, page in
        let file = SourceFile(name: page.id, url: page.url, mediaType: .html, bytes: [])
        return sum + (parser.parse(file, text: page.html).articles.first?.text.utf8.count ?? 0)
    }
    own = min(own, processorTime() - start)
    if let seconds = try peerSeconds(path) { peer = min(peer, seconds) }
}
print(
    "svodka       \(Int(Double(pages.count) / own)) pages/s, \(Int(megabytes / own)) MB/s, \(characters) bytes of text")
if peer.isFinite {
    print("trafilatura  \((Double(pages.count) / peer * 10).rounded() / 10) pages/s")
    print("ratio        \((peer / own * 10).rounded() / 10)")
}
