import ArgumentParser
import DigestPipeline
import NewsModel
import Terminology

/// The glossaries a command works with.
struct GlossaryOption: ParsableArguments {
    @Option(
        name: [.long, .customShort("g")], parsing: .upToNextOption,
        help: ArgumentHelp("Glossary files: CSV, TSV, TBX, OmegaT's or DeepL's tables.", valueName: "file"),
        completion: .file())
    var glossary: [String] = []

    private static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// Reads the glossaries and joins what they say of the same concepts; findings go to standard error.
    ///
    /// - Throws: `CannotRun` when a file cannot be read at all.
    func read() throws -> Glossary {
        let reader = GlossaryReader()
        let readings = try glossary.map { path in
            let file = try SourceFileReader().read(path, name: Self.name(of: path))
            return reader.read(file.bytes, name: file.name)
        }
        let joined = GlossaryJoin.join(readings.map(\.glossary))
        for finding in readings.flatMap(\.findings) + joined.findings where finding.severity > .note {
            StandardStreams.say("svodka: \(finding)")
        }
        return joined.glossary
    }
}
