import ArgumentParser
import Formats
import Foundation
import NewsModel
import Parsing

struct ParseBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Pages a second on one core, beside trafilatura over the same pages.",
        discussion: """
            Both get decoded text; the best of three rounds counts, taken in turns. Without trafilatura (pip install \
            trafilatura) only our own speed is shown.
            """)

    @Argument(
        help: ArgumentHelp("Lines {\"id\",\"url\"?,\"html\"}; 300 made pages by default.", valueName: "pages.jsonl"))
    var pages: String?

    private struct Page: Codable {
        let id: String
        let url: String?
        let html: String
    }

    func run() throws {
        let made = FileManager.default.temporaryDirectory.appending(path: "made-pages-\(getpid()).jsonl")
        defer { try? FileManager.default.removeItem(at: made) }
        if pages == nil { try write(300, to: made) }
        try measure(pages ?? made.path)
    }

    private func write(_ count: Int, to file: URL) throws {
        let (day, encoder) = (MadeDay(), JSONEncoder())
        let lines = try (0..<count).map { number in
            let page = day.page(number)
            return try encoder.encode(Page(id: "\(number)", url: page.url, html: page.html))
        }
        try Data(lines.joined(separator: Data("\n".utf8))).write(to: file)
    }

    private func measure(_ path: String) throws {
        let pages: [Page] = try jsonLines(of: path)
        let megabytes = Double(pages.reduce(0) { $0 + $1.html.utf8.count }) / 1e6
        print("\(pages.count) pages, \(Int(megabytes)) MB")
        let parser = SourceParser()
        var (own, peer, bytes) = (Double.infinity, Double.infinity, 0)
        for _ in 0..<3 {
            let round = best(of: 1) {
                pages.reduce(0) { sum, page in
                    let file = SourceFile(name: page.id, url: page.url, mediaType: .html, bytes: [])
                    return sum + (parser.parse(file, text: page.html).articles.first?.text.utf8.count ?? 0)
                }
            }
            (own, bytes) = (min(own, round.seconds), round.count)
            if let seconds = try peerSeconds(path) { peer = min(peer, seconds) }
        }
        let speed = Double(pages.count) / own
        print("svodka       \(Int(speed)) pages/s, \(Int(megabytes / own)) MB/s, \(bytes) bytes of text")
        guard peer.isFinite else { return }
        print("trafilatura  \(rounded(Double(pages.count) / peer, 1)) pages/s")
        print("ratio        \(rounded(peer / own, 1))")
    }

    /// Seconds for one round of the other program; nil when it is not installed.
    private func peerSeconds(_ file: String) throws -> Double? {
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "trafilatura_seconds.py").path
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", script, file]
        let (output, errors) = (Pipe(), FileHandle.nullDevice)
        (process.standardOutput, process.standardError) = (output, errors)
        try process.run()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Double(String(decoding: answer, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
