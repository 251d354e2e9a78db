import ArgumentParser
import NewsModel

/// `svodka engine libretranslate`.
struct LibreTranslateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "libretranslate", abstract: "Translates with a LibreTranslate service.",
        discussion: "A key, where the service wants one, is read from LIBRETRANSLATE_API_KEY.")

    @Option(help: "The service's address.") var url = "http://127.0.0.1:5000"

    @OptionGroup var service: ServiceOptions

    func validate() throws { _ = try ServiceOptions.base(url) }

    func run() throws {
        let address = try ServiceOptions.base(url) + "/translate"
        let key = ServiceOptions.key("LIBRETRANSLATE_API_KEY")
        try EngineAdapter.run { questions in
            try EngineAdapter.batches(questions, of: 25).flatMap { try translate(Array($0), address, key) }
        }
    }

    private struct Body: Encodable {
        let q: [String]
        let source: String
        let target: String
        let format = "text"
        let api_key: String?
    }

    private struct Answer: Decodable {
        let translatedText: [String]
    }

    private func translate(
        _ questions: [EngineQuestion], _ address: String, _ key: String?
    ) throws -> [EngineResponse] {
        let body = Body(
            q: questions.map(\.line), source: code(questions[0].source), target: code(questions[0].target),
            api_key: key)
        let request = Curl.Request(
            url: address, headers: ["Content-Type: application/json"], body: try Curl.json(body))
        let texts = try service.curl.json(request, as: Answer.self, service: "LibreTranslate").translatedText
        return zip(questions, texts).map { EngineResponse(id: $0.id, text: $1, engine: "libretranslate") }
    }

    /// It knows languages by two letters, and Chinese in simplified characters as `zh`.
    private func code(_ tag: String) -> String {
        let tag = LanguageTag(rawValue: tag)
        return tag.script == "Hant" ? "zt" : tag.primary
    }
}
