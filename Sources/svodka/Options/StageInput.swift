import ArgumentParser
import NewsModel
import Newsroom
import Parsing

/// What every stage command takes: files to work on, or JSON Lines from standard input.
struct StageInput: ParsableArguments {
    @Argument(help: ArgumentHelp("The files to read; - is standard input.", valueName: "file"), completion: .file())
    var files: [String] = []

    @Flag(help: "Read JSON Lines from standard input, write JSON Lines to standard output.")
    var jsonl = false

    func validate() throws {
        if jsonl && !files.isEmpty { throw ValidationError("Give files or --jsonl, not both.") }
        if !jsonl && files.isEmpty {
            throw ValidationError("Name at least one file (- for standard input), or use --jsonl.")
        }
    }

    /// Reads the articles in the files one by one, as a day's run would; what was left out is told on standard error.
    ///
    /// - Throws: as `forEachFile`; also `ExitStatus.someLeftOut` when a file held no article.
    func forEachArticle(with parser: SourceParser = SourceParser(), _ body: (Article) throws -> Void) throws {
        var leftOut = false
        try forEachFile { file in
            let parsed = parser.parse(file)
            for finding in parsed.findings { StandardStreams.say("svodka: \(finding)") }
            leftOut = leftOut || parsed.findings.contains { $0.omission != nil }
            for article in parsed.articles { try body(article) }
        }
        if leftOut { throw ExitStatus.someLeftOut }
    }

    /// Reads the files one by one; a file that cannot be read is told on standard error and left out.
    ///
    /// - Throws: `ExitStatus.someLeftOut` at the end when one was left out, `CannotRun` when all were.
    func forEachFile(_ body: (SourceFile) throws -> Void) throws {
        let reader = SourceFileReader()
        var failures: [UnreadableFile] = []
        for path in files {
            do {
                let file = try path == "-" ? reader.readStandardInput() : reader.read(path)
                try body(file)
            } catch let failure as UnreadableFile {
                StandardStreams.say("svodka: \(failure)")
                failures.append(failure)
            }
        }
        if failures.count == files.count { throw CannotRun("none of the files could be read") }
        if !failures.isEmpty { throw ExitStatus.someLeftOut }
    }
}
