import ArgumentParser
import Foundation
import Logging
import NewsModel
import Newsroom

struct DayBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "day",
        abstract: "A made day's run, from the files to the outputs: times, memory, and each stage's share.",
        discussion: """
            Run it from the project's folder, where the glossaries are. Peak memory is that of the process so far, so that \
            the counts should ascend.
            """)

    @Argument(help: "How many articles; 100, 1,000 and 10,000 by default.") var counts: [Int] = []
    @Option(help: "Only writes the days' pages into this folder, for another program to be timed with.")
    var write: String?

    func run() throws {
        for count in counts.isEmpty ? [100, 1_000, 10_000] : counts {
            if let folder = write { try Self.write(count, to: folder) } else { try Self.measure(count) }
        }
    }

    private static func write(_ count: Int, to folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let day = MadeDay()
        for number in 0..<count {
            let name = String(repeating: "0", count: max(0, 5 - "\(number)".count)) + "\(number).html"
            try Data(day.page(number).html.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
        }
    }

    private static func measure(_ count: Int) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "made-day-\(getpid())").path
        defer { try? FileManager.default.removeItem(atPath: root) }
        guard let date = CivilDate("2025-05-14") else { return }
        try write(count, to: "\(root)/articles/\(date)")
        let log = StageLog()
        var newsroom = Newsroom(folder: root)
        newsroom.logger = Logger(label: "day") { _ in log }
        let (processor, clock) = (processorTime(), ContinuousClock())
        let started = clock.now
        let compiled = try newsroom.compile(date)
        let compiling = (clock.now - started) / .milliseconds(1)
        let writing = try clock.measure { _ = try newsroom.publish(compiled) } / .milliseconds(1)
        let loading = compiling - log.stages.reduce(0) { $0 + $1.milliseconds }
        let stages = [("loaded the glossaries", loading)] + log.stages + [("wrote the outputs", writing)]
        let wall = stages.reduce(0) { $0 + $1.1 }
        print(
            "\(count) articles, \(compiled.day.stories.count) stories: \(rounded(wall / 1e3, 1)) s wall, "
                + "\(rounded(processorTime() - processor, 1)) s processor time, \(peakMebibytes) MiB, "
                + "\(Int(Double(count) / wall * 1e3)) articles/s")
        for (name, time) in stages { print("  \(Int((time / wall * 100).rounded())) %  \(Int(time)) ms  \(name)") }
    }

    private static var peakMebibytes: Int {
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        return usage.ru_maxrss / 1024
    }
}

/// Keeps what the pipeline says of its stages: "grouped 100 articles into 90 stories in 12 ms".
private final class StageLog: LogHandler, @unchecked Sendable {
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.debug
    private(set) var stages: [(name: String, milliseconds: Double)] = []

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let words = "\(event.message)".split(separator: " ")
        guard words.last == "ms", let time = words.dropLast().last.flatMap({ Double($0) }) else { return }
        stages.append((words.dropLast(3).joined(separator: " "), time))
    }
}
