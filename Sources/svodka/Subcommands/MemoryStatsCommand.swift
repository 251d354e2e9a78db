import ArgumentParser
import Translation

/// `svodka memory stats`: what a memory holds.
struct MemoryStatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "stats", abstract: "Counts what the memory holds.")

    @OptionGroup var files: MemoryFiles

    func run() throws {
        let (units, isComplete) = try files.units()
        try StandardStreams.print(MemoryStatistics(units).text)
        if !isComplete { throw ExitStatus.someLeftOut }
    }
}
