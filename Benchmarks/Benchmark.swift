import ArgumentParser
import FoundationEssentials
import Glibc
import NewsModel

/// How fast Svodka is, and what its parts find where other programs can be asked the same.
///
/// Times are processor times: what else runs on the machine counts less in them.
@main
struct Benchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measures the speed of a day and of each stage.",
        subcommands: [
            DayBenchmark.self, ParseBenchmark.self, SegmentationBenchmark.self, SummaryBenchmark.self,
            TermBenchmark.self, CandidateBenchmark.self, GroupingBenchmark.self, MemoryBenchmark.self,
        ])
}

/// The processor time that the process has used, in seconds.
func processorTime() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

/// The processor time of the best of some rounds, in seconds, and what the last round counted, so that no work is
/// optimized away.
func best(of rounds: Int, _ round: () -> Int) -> (seconds: Double, count: Int) {
    var (seconds, count) = (Double.infinity, 0)
    for _ in 0..<rounds {
        let start = processorTime()
        count = round()
        seconds = min(seconds, processorTime() - start)
    }
    return (seconds, count)
}

/// A number with so many decimals.
func rounded(_ value: Double, _ decimals: Int) -> String {
    let factor = pow(10, Double(decimals))
    return "\((value * factor).rounded() / factor)"
}

/// What a file holds; says so when it cannot be read.
func contents(of path: String) throws -> Data {
    guard let data = FileManager.default.contents(atPath: path) else {
        throw ValidationError("\(path) cannot be read")
    }
    return data
}

/// The values of a file of JSON Lines; other lines are passed over.
func jsonLines<Value: Decodable>(of path: String, as type: Value.Type = Value.self) throws -> [Value] {
    let decoder = JSONDecoder()
    let values = try contents(of: path).split(separator: UInt8(ascii: "\n")).compactMap {
        try? decoder.decode(type, from: $0)
    }
    guard !values.isEmpty else { throw ValidationError("\(path) holds no lines that this measures") }
    return values
}
