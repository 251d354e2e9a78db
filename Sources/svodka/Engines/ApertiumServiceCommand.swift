import ArgumentParser
import Formats

/// `svodka engine apertium-apy`: Apertium as a service.
struct ApertiumServiceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apertium-apy", abstract: "Translates with an Apertium service (apertium-apy).")

    @Option(help: "The service's address.") var url = "http://127.0.0.1:2737"

    @OptionGroup var service: ServiceOptions

    func validate() throws { _ = try ServiceOptions.base(url) }

    func run() throws {
        let address = try ServiceOptions.base(url) + "/translate"
        try EngineAdapter.run { questions in
            try EngineAdapter.batches(questions, of: 50).flatMap { try translate(Array($0), address) }
        }
    }

    private struct Answer: JSONReadable {
        let text: String

        init(_ object: JSONObject) throws {
            text = try object.object("responseData").text("translatedText")
        }
    }

    private func translate(_ questions: [EngineQuestion], _ address: String) throws -> [EngineResponse] {
        let lines = try ask(questions.map(\.line), questions, address)
        // Where a translation has lost an empty line, each sentence is asked for by itself.
        let answers =
            lines.count == questions.count
            ? lines : try questions.map { try ask([$0.line], questions, address).joined(separator: " ") }
        return zip(questions, answers).map { question, line in
            let (text, unknown) = ApertiumText.unmarked(line, source: question.text)
            return EngineResponse(id: question.id, text: text, engine: "apertium-apy", unknown: unknown)
        }
    }

    private func ask(_ lines: [String], _ questions: [EngineQuestion], _ address: String) throws -> [String] {
        let pair = [questions[0].source, questions[0].target].map(ApertiumText.code).joined(separator: "|")
        let encodedPair = PercentEncoding.encoded(pair, keeping: PercentEncoding.isUnreserved)
        let text = PercentEncoding.encoded(ApertiumText.joined(lines), keeping: PercentEncoding.isUnreserved)
        let request = Curl.Request(url: address, body: "langpair=\(encodedPair)&markUnknown=yes&q=\(text)")
        let answer = try service.curl.json(request, as: Answer.self, service: "the Apertium service")
        return ApertiumText.divided(answer.text)
    }
}
