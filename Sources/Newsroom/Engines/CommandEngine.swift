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
        return EngineReply(answers: lines.map { Self.answer($0, name) }, problem: outcome.failure?.message)
    }

    private static func answer(_ line: ArraySlice<UInt8>, _ name: String) -> EngineAnswer? {
        (try? JSONDecoder().decode(AnswerRecord.self, from: Data(line)))?.answer(of: name)
    }
}

/// An answer as JSON.
struct AnswerRecord: Codable {
    let id: String
    let text: String
    let engine: String?
    let unknown: [String]?

    init(_ answer: EngineAnswer) {
        id = answer.id
        text = answer.text
        engine = answer.engine
        unknown = answer.unknown
    }

    /// - Parameter name: the engine's, where it does not name itself.
    func answer(of name: String) -> EngineAnswer {
        EngineAnswer(id: id, text: text, engine: engine ?? name, unknown: unknown ?? [])
    }
}
