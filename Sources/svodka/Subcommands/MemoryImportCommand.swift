import ArgumentParser
import FoundationEssentials
import Newsroom
import Translation

/// `svodka memory import`: adds the units of other files to a memory.
struct MemoryImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Adds the units of TMX files to a memory.",
        discussion: "A unit that the memory already holds word for word is not added again.")

    @Argument(help: "TMX files to add.", completion: .file(extensions: ["tmx"])) var files: [String]

    @Option(help: ArgumentHelp("The memory to add to; made when it is not there.", valueName: "file.tmx")) var memory:
        String

    func run() throws {
        let isThere = FileManager.default.fileExists(atPath: memory)
        let old = isThere ? try MemoryFiles.read([memory]) : (units: [], isComplete: true)
        guard old.isComplete else {
            throw CannotRun(message: "\(memory) is damaged; repair it first, so that nothing in it is lost")
        }
        let new = try MemoryFiles.read(files)
        let merged = MemoryMerger.merged(old.units, with: new.units)
        try WholeFile.write(TMXWriter(version: Svodka.version).text(merged), to: memory)
        try StandardStreams.print("\(merged.count - old.units.count) added, \(merged.count) in all\n")
        if !new.isComplete { throw ExitStatus.someLeftOut }
    }
}
