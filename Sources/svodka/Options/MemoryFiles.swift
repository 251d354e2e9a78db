import ArgumentParser
import NewsModel
import Newsroom
import Translation

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
        var reader = SourceFileReader()
        reader.sizeLimit = 4 << 30
        var units: [TranslationUnit] = []
        var isComplete = true
        for path in paths {
            do {
                let reading = TMXReader().read(try reader.read(path).bytes, name: path)
                for finding in reading.findings { StandardStreams.say("\(finding)") }
                isComplete = isComplete && reading.findings.isEmpty
                units += reading.units
            } catch {
                throw CannotRun(message: "\(error)")
            }
        }
        return (units, isComplete)
    }
}
