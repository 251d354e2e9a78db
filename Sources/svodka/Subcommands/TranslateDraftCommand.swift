import ArgumentParser
import Engines
import Formats
import NewsModel
import Translation

/// `svodka translate draft`: an engine's drafts, marked as such.
struct TranslateDraftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "Lets a translation engine draft sentences.",
        discussion: """
            Reads JSON Lines {"id","text"} and hands {"id","source","target","text","terms"} to the engine's command, \
            which answers {"id","text","engine"}, a line each in the same order. Writes {"id","text","engine"} for what \
            is good enough to be shown; the rest is told. Nothing of it enters the memory.
            """)

    @Option(help: "The engine's command, run by the shell.") var engine: String

    @Option(help: "The language translated from.") var from: String

    @Option(name: .customLong("to"), help: "The language translated to.") var target: String

    @Option(help: "The seconds the engine may take for some sentences.") var timeLimit = 120

    @Option(help: "A folder to keep answers in, so that nothing is asked twice.", completion: .directory) var cache:
        String?

    func validate() throws {
        if !(1...3_600).contains(timeLimit) { throw ValidationError("--time-limit takes 1 to 3600 seconds.") }
    }

    func run() throws {
        let interruption = Interruption("nothing was answered")
        defer { withExtendedLifetime(interruption) {} }
        let pair = LanguagePair(from: LanguageTag(rawValue: from), to: LanguageTag(rawValue: target))
        let command = CommandEngine(name: engine, command: engine, pairs: [pair], timeLimit: timeLimit)
        let drafter = EngineDrafter(command, store: cache.map(AnswerFolder.init))
        var isComplete = true
        try JSONLinesFilter.runWhole(Input.self) { inputs in
            let outcome = drafter.drafts(
                inputs.map { EngineRequest(id: $0.id, source: pair.source, target: pair.target, text: $0.text) })
            for finding in outcome.findings { StandardStreams.say("svodka: \(finding)") }
            isComplete = outcome.findings.isEmpty
            let drafts = Dictionary(outcome.translations.map { ($0.id, $0) }) { first, _ in first }
            return inputs.map { Output(id: $0.id, draft: drafts[$0.id]) }
        }
        if !isComplete { throw ExitStatus.someLeftOut }
    }

    private struct Input: JSONReadable {
        let id: String
        let text: String

        init(_ object: JSONObject) throws {
            id = try object.text("id")
            text = try object.text("text")
        }
    }

    private struct Output: JSONWritable {
        let id: String
        let text: String?
        let engine: String?

        init(id: String, draft: TranslatedSentence?) {
            self.id = id
            text = draft?.text
            if case .engine(let name, let version) = draft?.origin {
                engine = ([name] + [version].compactMap { $0 }).joined(separator: " ")
            } else {
                engine = nil
            }
        }

        func write(to json: inout JSONWriter) {
            json.object {
                $0.member("engine", engine)
                $0.member("id", id)
                $0.member("text", text)
            }
        }
    }
}
