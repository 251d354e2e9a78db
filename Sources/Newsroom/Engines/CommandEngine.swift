import FoundationEssentials
import NewsModel
public import Translation

/// An engine behind a command that speaks the protocol: JSON Lines on standard input and output.
public struct CommandEngine: TranslationEngine {
    public let name: String
    public let pairs: [LanguagePair]
    public let identity: String
    private let process: EngineProcess

    /// - Parameters:
    ///   - command: run by the shell.
    ///   - timeLimit: seconds for a batch of sentences.
    public init(name: String, command: String, pairs: [LanguagePair], timeLimit: Int = 120) {
        self.name = name
        self.pairs = pairs
        identity = command
        process = EngineProcess(command: Self.findingThisProgram(command), timeLimit: timeLimit)
    }

    /// The command where `svodka` is this very program, installed or not.
    private static func findingThisProgram(_ command: String) -> String {
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let folder = program.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        guard !folder.isEmpty else { return command }
        return "PATH='\(folder.replacing("'", with: "'\\''"))':\"$PATH\"\n\(command)"
    }

    public func reply(to requests: [EngineRequest]) -> EngineReply {
        let outcome = process.run(requests.map(EngineProtocol.line).joined())
        // Lines past the number asked for are as good as one: the count is wrong.
        let lines = outcome.output.split(separator: UInt8(ascii: "\n")).prefix(requests.count + 1)
        let answers = lines.map { EngineProtocol.answer($0, from: name) }
        return EngineReply(answers: answers, problem: outcome.failure?.message)
    }
}
