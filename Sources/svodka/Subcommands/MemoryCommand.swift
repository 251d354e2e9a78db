import ArgumentParser
import FoundationEssentials
import NewsModel
import Newsroom
import Translation

/// `svodka memory`: what was translated before.
struct MemoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "memory",
        abstract: "Looks up and keeps what was translated before.",
        discussion: """
            The memory is one or more TMX files, as translation programs write them. Lookup tells the same text \
            between the same neighbours (context), the same text (exact), the same text with other figures, which are \
            filled in (numbers), and similar texts (fuzzy).
            """,
        subcommands: [
            MemoryLookupCommand.self, MemoryImportCommand.self, MemoryExportCommand.self, MemoryStatsCommand.self,
        ])
}

/// The memory that a command works with.
struct MemoryFiles: ParsableArguments {
    @Option(
        parsing: .upToNextOption, help: ArgumentHelp("The memory: TMX files.", valueName: "file.tmx"),
        completion: .file(extensions: ["tmx"]))
    var memory: [String] = []

    func validate() throws {
        if memory.isEmpty { throw ValidationError("Name the memory: --memory FILE.tmx") }
    }

    /// The units of all the files in order; what was wrong is said on standard error.
    func units() throws -> (units: [TranslationUnit], isComplete: Bool) {
        try Self.read(memory)
    }

    static func read(_ paths: [String]) throws -> (units: [TranslationUnit], isComplete: Bool) {
        try StandardStreams.checkOutputIsNone(of: paths)
        let reading = try Newsroom.memory(paths)
        for finding in reading.findings { StandardStreams.say("\(finding)") }
        return (reading.units, reading.findings.isEmpty)
    }
}

/// `svodka memory import`: adds the units of other files to a memory.
struct MemoryImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Adds the units of TMX files to a memory.",
        discussion: "A unit that the memory already holds word for word is not added again.")

    @Argument(help: "TMX files to add.", completion: .file(extensions: ["tmx"])) var files: [String]

    @Option(help: ArgumentHelp("The memory to add to; made when it is not there.", valueName: "file.tmx")) var memory:
        String

    func run() throws {
        let remembered = try Newsroom().remember(files, in: memory)
        for finding in remembered.findings { StandardStreams.say("\(finding)") }
        try StandardStreams.print("\(remembered.added) added, \(remembered.total) in all\n")
        if !remembered.findings.isEmpty { throw ExitStatus.someLeftOut }
    }
}

/// `svodka memory export`: the units of a memory in one pair of languages.
struct MemoryExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Writes a memory, or one pair of languages of it, as one TMX file.")

    @OptionGroup var files: MemoryFiles

    @Option(help: "The language translated from; all when not given.") var from: String?

    @Option(name: .customLong("to"), help: "The language translated to; all when not given.") var target: String?

    @Option(name: .shortAndLong, help: "The file to write; standard output when not given.") var output: String?

    func run() throws {
        let (units, isComplete) = try files.units()
        let chosen = units.filter { holds($0, from) && holds($0, target) && isSource($0) }
        let text = TMXWriter(version: Newsroom.version).text(chosen)
        if let output {
            try WholeFile.write(Data(text.utf8), to: output)
        } else {
            try StandardStreams.print(data: text)
        }
        if !isComplete { throw ExitStatus.someLeftOut }
    }

    private func holds(_ unit: TranslationUnit, _ language: String?) -> Bool {
        guard let language else { return true }
        return unit.variants.contains { $0.languageTag.isSameLanguage(as: LanguageTag(rawValue: language)) }
    }

    private func isSource(_ unit: TranslationUnit) -> Bool {
        guard let from, let source = unit.sourceTag else { return true }
        return source.isSameLanguage(as: LanguageTag(rawValue: from))
    }
}

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
