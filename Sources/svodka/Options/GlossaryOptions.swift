import ArgumentParser
import Newsroom

/// Which glossaries a command works with.
struct GlossaryOptions: ParsableArguments {
    @Option(
        name: .customLong("glossary"), parsing: .upToNextOption,
        help: ArgumentHelp(
            "The glossaries to use; by default those in the folder glossaries, or those that came with svodka.",
            valueName: "file"),
        completion: .file())
    var files: [String] = []

    /// The glossaries named, else those that ship; that there is none at all is told on standard error.
    func load() throws -> GlossaryLoader.Loaded {
        try Self.load(files)
    }

    /// The same for files that are named elsewhere.
    static func load(_ files: [String]) throws -> GlossaryLoader.Loaded {
        let paths = files.isEmpty ? SharedData.ofThisProgram.glossaries : files
        if paths.isEmpty {
            StandardStreams.say(
                "svodka: there is no glossary: put tables into the folder glossaries, or name them with --glossary")
        }
        do {
            return try GlossaryLoader().load(paths)
        } catch {
            throw CannotRun(message: "\(error)")
        }
    }
}
