import ArgumentParser
import Newsroom

/// `svodka engine apertium`: Apertium as it is installed on this machine.
struct ApertiumCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apertium", abstract: "Translates with the Apertium of this machine.",
        discussion: """
            Needs Debian's packages apertium and one for each pair of languages, such as apertium-bel-rus. Works \
            offline. Words it does not know stay as they are and are named in the answer.
            """)

    @Option(help: "The program.") var program = "apertium"

    @Option(help: "The seconds it may take.") var timeLimit = 100

    func run() throws {
        let version = version()
        try EngineAdapter.run { questions in
            try EngineAdapter.batches(questions, of: 500).flatMap { try translate(Array($0), version) }
        }
    }

    private func translate(_ questions: [EngineQuestion], _ version: String) throws -> [EngineResponse] {
        guard let first = questions.first else { return [] }
        let pair = "\(ApertiumText.code(of: first.source))-\(ApertiumText.code(of: first.target))"
        guard pair.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "-") }) else {
            throw CannotRun(message: "“\(first.source)” or “\(first.target)” is no language Apertium can know")
        }
        let outcome = EngineProcess(command: "\(program) \(pair)", timeLimit: timeLimit)
            .run(ApertiumText.joined(questions.map(\.line)))
        if let failure = outcome.failure {
            throw CannotRun(message: "apertium \(pair) \(failure.message); is apertium-\(pair) installed?")
        }
        let lines = ApertiumText.divided(String(decoding: outcome.output, as: UTF8.self))
        guard lines.count == questions.count else {
            throw CannotRun(message: "apertium \(pair) answered \(lines.count) of \(questions.count) sentences")
        }
        return zip(questions, lines).map { question, line in
            let (text, unknown) = ApertiumText.unmarked(line, source: question.text)
            return EngineResponse(id: question.id, text: text, engine: version, unknown: unknown)
        }
    }

    /// `apertium 3.8.3`, as the program says; `apertium` where it does not.
    private func version() -> String {
        let outcome = EngineProcess(command: "\(program) -V", timeLimit: 10, sizeLimit: 10_000).run("")
        let words = String(decoding: outcome.output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        let number = words.first { $0.first?.isNumber == true && $0.allSatisfy { $0.isNumber || $0 == "." } }
        return number.map { "apertium \($0)" } ?? "apertium"
    }
}
