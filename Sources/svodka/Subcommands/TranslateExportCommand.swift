import ArgumentParser
import FoundationEssentials
import NewsModel
import Translation

/// `svodka translate export`: a day's sentences as files for a translator.
struct TranslateExportCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case xliff, xliff2, csv

        var ending: String { self == .csv ? "csv" : "xlf" }
    }

    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Writes what an edition lacks in its own language, for a translator.",
        discussion: """
            Writes a file for each language translated from, such as handoff/2025-05-14.en-ru.xlf: a sentence each, \
            with its terms, the story's link and what the memory has. svodka translate merge takes the file back.
            """)

    @Argument(help: "The day, such as 2025-05-14.", transform: DigestCommand.day) var date: CivilDate

    @Option(name: .customLong("to"), help: "The edition's language: en, ru, zh.", transform: HandoffSource.language)
    var target: Language

    @Option(help: "xliff (1.2), xliff2 (2.1), or csv, a table.") var format = Format.xliff

    @Option(help: "The folder to write to.", completion: .directory) var output = "handoff"

    @Option(parsing: .upToNextOption, help: "TMX files to look for earlier translations in.") var memory: [String] = []

    @OptionGroup var source: HandoffSource

    func run() throws {
        let memory = try MemoryFiles.read(memory)
        let packages = try source.packages(date, to: target, memory: memory.units)
        try? FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        for package in packages {
            let name = "\(package.name).\(package.sourceTag)-\(package.targetTag.primary).\(format.ending)"
            try WholeFile.write(text(of: package), to: "\(output)/\(name)")
            try StandardStreams.print("\(output)/\(name): \(package.segments.count) sentences\n")
        }
        if packages.isEmpty { try StandardStreams.print("nothing to translate\n") }
        if !memory.isComplete { throw ExitStatus.someLeftOut }
    }

    private func text(of package: HandoffPackage) -> String {
        switch format {
        case .xliff: XLIFF12Writer().text(package)
        case .xliff2: XLIFF2Writer().text(package)
        case .csv: TableWriter().text(package)
        }
    }
}
