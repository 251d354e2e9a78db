import ArgumentParser
import DigestPipeline

/// Which glossaries a command works with.
struct GlossaryOptions: ParsableArguments {
    @Option(
        name: .customLong("glossary"), parsing: .upToNextOption,
        help: ArgumentHelp(
            "The glossaries to use; by default those in the folder glossaries, or those that came with svodka.",
            valueName: "file"),
        completion: .file())
    var files: [String] = []

    /// The glossaries named, else those that ship.
    func load() throws -> GlossaryLoader.Loaded {
        do {
            return try GlossaryLoader().load(files.isEmpty ? SharedData.ofThisProgram.glossaries : files)
        } catch {
            throw CannotRun(message: "\(error)")
        }
    }
}
