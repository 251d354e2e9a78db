import ArgumentParser
import FoundationEssentials
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

    @Option(help: "The seconds the engine may take.") var timeLimit = 120

    @Option(help: "A folder to keep answers in, so that nothing is asked twice.", completion: .directory) var cache:
        String?

    func validate() throws {
        if !(1...3_600).contains(timeLimit) { throw ValidationError("--time-limit takes 1 to 3600 seconds.") }
    }

    func run() throws {
        var isComplete = true
        try JSONLinesFilter.runWhole(Input.self) { inputs in
            let requests = inputs.map {
                EngineRequest(
                    id: $0.id, source: LanguageTag(rawValue: from), target: LanguageTag(rawValue: target), text: $0.text
                )
            }
            let outcome = EngineVerifier(name: engine).verify(requests, answers: answers(to: requests))
            for finding in outcome.findings { StandardStreams.say("svodka: \(finding)") }
            isComplete = outcome.findings.isEmpty
            let drafts = Dictionary(outcome.translations.map { ($0.id, $0) }) { first, _ in first }
            return requests.map { Output(id: $0.id, draft: drafts[$0.id]) }
        }
        if !isComplete { throw ExitStatus.someLeftOut }
    }

    /// One for each request as far as the engine answered; kept answers are not asked for again.
    private func answers(to requests: [EngineRequest]) -> [EngineAnswer?] {
        let kept = requests.map { request in
            file(of: request).flatMap { try? Data(contentsOf: $0) }.flatMap(answer).map {
                EngineAnswer(id: request.id, text: $0.text, engine: $0.engine, unknown: $0.unknown)
            }
        }
        let open = requests.indices.filter { kept[$0] == nil }
        guard !open.isEmpty else { return kept }
        var fresh: [EngineAnswer?] = []
        do {
            let output = try EngineProcess(command: engine, timeLimit: timeLimit)
                .run(open.map { EngineProtocol.line(requests[$0]) }.joined())
            fresh = output.split(separator: UInt8(ascii: "\n")).map { answer(Data($0)) }
        } catch let failure as EngineProcess.Failure {
            StandardStreams.say("svodka: \(engine): \(failure.message)")
        } catch {
            StandardStreams.say("svodka: \(engine): its files could not be written or read")
        }
        guard open.count == requests.count || fresh.count == open.count else { return kept }
        if open.count == requests.count { keep(fresh, requests); return fresh }
        var all = kept
        for (place, position) in open.enumerated() { all[position] = fresh[place] }
        keep(all, requests)
        return all
    }

    private func keep(_ answers: [EngineAnswer?], _ requests: [EngineRequest]) {
        guard let cache, answers.count == requests.count else { return }
        try? FileManager.default.createDirectory(atPath: cache, withIntermediateDirectories: true)
        for (answer, request) in zip(answers, requests) {
            guard let answer, answer.id == request.id, let file = file(of: request) else { continue }
            let line = Answer(id: answer.id, text: answer.text, engine: answer.engine, unknown: answer.unknown)
            try? JSONEncoder().encode(line).write(to: file, options: .atomic)
        }
    }

    private func file(of request: EngineRequest) -> URL? {
        cache.map { URL(filePath: $0).appending(path: EngineCacheKey.of(request, engine: engine)) }
    }

    private func answer(_ line: Data) -> EngineAnswer? {
        (try? JSONDecoder().decode(Answer.self, from: line)).map {
            EngineAnswer(id: $0.id, text: $0.text, engine: $0.engine ?? engine, unknown: $0.unknown ?? [])
        }
    }

    private struct Input: Decodable {
        let id: String
        let text: String
    }

    private struct Answer: Codable {
        let id: String
        let text: String
        let engine: String?
        let unknown: [String]?
    }

    private struct Output: Encodable {
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
    }
}
