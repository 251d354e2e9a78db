import FoundationEssentials
import NewsModel
public import Translation

/// An engine behind a command that speaks the protocol: JSON Lines on standard input and output.
public struct CommandEngine: TranslationEngine {
    /// As messages call it.
    public let name: String
    /// What it translates, as the settings say.
    public let pairs: [LanguagePair]
    /// The command itself: another one has other answers.
    public let identity: String
    private let process: EngineProcess

    /// - Parameters:
    ///   - command: run by the shell.
    ///   - timeLimit: seconds for a batch of sentences.
    public init(name: String, command: String, pairs: [LanguagePair], timeLimit: Int = 120) {
        self.name = name
        self.pairs = pairs
        identity = command
        process = EngineProcess(name: name, command: Self.findingThisProgram(command), timeLimit: timeLimit)
    }

    /// The command where `svodka` is this very program, installed or not.
    private static func findingThisProgram(_ command: String) -> String {
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let folder = program.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        guard !folder.isEmpty else { return command }
        return "PATH='\(folder.replacing("'", with: "'\\''"))':\"$PATH\"\n\(command)"
    }

    /// Runs the command over the requests, a line each.
    public func reply(to requests: [EngineRequest]) -> EngineReply {
        let outcome = process.run(requests.map(EngineProtocol.line).joined())
        // Lines past the number asked for are as good as one: the count is wrong.
        let lines = outcome.output.split(separator: UInt8(ascii: "\n")).prefix(requests.count + 1)
        let answers = lines.map { EngineProtocol.answer($0, from: name) }
        return EngineReply(answers: answers, problem: outcome.failure?.message)
    }
}

/// Engines' answers as files: one for each, named by the hash of all it depends on.
///
/// What cannot be read is asked for again, what cannot be written is asked for the next time.
public struct AnswerFolder: EngineAnswerStore {
    private let path: String

    /// Keeps answers in a folder, which is made with the first.
    public init(_ path: String) {
        self.path = path
    }

    /// The version that an engine last told of itself; nil where none is kept.
    public func version(of identity: String) -> String? {
        (try? Data(contentsOf: versionFile(identity))).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Keeps the version that an engine tells of itself.
    public func keep(version: String, of identity: String) {
        guard version != self.version(of: identity) else { return }
        write(Data(version.utf8), to: versionFile(identity))
    }

    /// The kept answer to a request; nil where there is none, or it cannot be read.
    public func answer(for key: String) -> EngineAnswer? {
        (try? Data(contentsOf: file(key))).flatMap { EngineProtocol.answer($0, from: "") }
    }

    /// Keeps an answer to a request.
    public func keep(_ answer: EngineAnswer, for key: String) {
        write(Data(EngineProtocol.line(answer).utf8), to: file(key))
    }

    private func write(_ content: Data, to file: URL) {
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try? content.write(to: file, options: .atomic)
    }

    private func versionFile(_ identity: String) -> URL { file(EngineCacheKey.of(identity) + ".version") }

    private func file(_ name: String) -> URL { URL(filePath: path).appending(path: name) }
}
