// A made day's run, from the files to the outputs: times, memory, and each stage's share.
//
//   swift run -c release --package-path Benchmarks DayBenchmark [COUNT…]        100, 1,000 and 10,000 articles
//   swift run -c release --package-path Benchmarks DayBenchmark --write FOLDER COUNT
//
// The second form only writes the day's pages, for another program to be timed with. Run it from the project's folder,
// where the glossaries are. Peak memory is that of the process so far, so that the counts should ascend.

import Foundation
import Logging
import MadeDay
import NewsModel
import Newsroom
import UnicodeText

/// Keeps what the pipeline says of its stages: "grouped 100 articles into 90 stories in 12 ms".
final class StageLog: LogHandler, @unchecked Sendable {
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.debug
    private(set) var stages: [(name: String, milliseconds: Double)] = []

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(
        level: Logger.Level, message: Logger.Message, metadata: Logger.Metadata?, source: String, file: String,
        function: String, line: UInt
    ) {
        let words = "\(message)".split(separator: " ")
        guard words.last == "ms", let time = words.dropLast().last.flatMap({ Double($0) }) else { return }
        stages.append((words.dropLast(3).joined(separator: " "), time))
    }
}

func processorTime() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

func peakMebibytes() -> Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss / 1024
}

func write(_ count: Int, to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let day = MadeDay()
    for number in 0..<count {
        let name = String(repeating: "0", count: max(0, 5 - "\(number)".count)) + "\(number).html"
        try Data(day.page(number).html.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
    }
}

func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

func run(_ count: Int) throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "made-day-\(getpid())").path
    defer { try? FileManager.default.removeItem(atPath: root) }
    try write(count, to: "\(root)/articles")
    guard let date = CivilDate("2025-05-14"), let zone = TimeZoneRules(named: "Europe/Minsk") else { return }
    let log = StageLog()
    let (started, cpu) = (ContinuousClock.now, processorTime())
    var last = started
    func lap() -> Double {
        defer { last = .now }
        let (seconds, attoseconds) = (ContinuousClock.now - last).components
        return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
    }
    let loaded = try GlossaryLoader().load(SharedData.ofThisProgram.glossaries)
    let pipeline = DayPipeline(
        options: .init(date: date, zone: zone), glossary: loaded.glossary, logger: Logger(label: "day") { _ in log })
    let intake = try Intake(folder: "\(root)/articles")
    let loading = lap()
    let day = pipeline.run(intake)
    _ = lap()
    try OutputFolder("\(root)/digests").write(DayOutputs.files(of: day))
    let writing = lap()
    let stages = [("loaded the glossaries", loading)] + log.stages + [("wrote the outputs", writing)]
    let wall = stages.reduce(0) { $0 + $1.1 }
    print(
        "\(count) articles, \(day.stories.count) stories: \(tenths(wall / 1e3)) s wall, "
            + "\(tenths(processorTime() - cpu)) s processor time, \(peakMebibytes()) MiB, "
            + "\(Int(Double(count) / wall * 1e3)) articles/s")
    for (name, time) in stages { print("  \(Int((time / wall * 100).rounded())) %  \(Int(time)) ms  \(name)") }
}

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "--write", arguments.count == 3, let count = Int(arguments[2]) {
    try write(count, to: arguments[1])
} else {
    let counts = arguments.compactMap { Int($0) }
    guard counts.count == arguments.count else {
        print("usage: DayBenchmark [COUNT…] | DayBenchmark --write FOLDER COUNT")
        exit(64)
    }
    for count in counts.isEmpty ? [100, 1_000, 10_000] : counts { try run(count) }
}
