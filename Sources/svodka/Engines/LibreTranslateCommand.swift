import ArgumentParser
import Formats
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

    private struct Answer: JSONReadable {
        let texts: [String]

        init(_ object: JSONObject) throws {
            texts = try object.texts("translatedText")
        }
    }

    private func translate(
        _ questions: [EngineQuestion], _ address: String, _ key: String?
    ) throws -> [EngineResponse] {
        var body = JSONWriter()
        body.object {
            $0.member("api_key", key)
            $0.member("format", "text")
            $0.member("q", questions.map(\.line))
            $0.member("source", code(questions[0].source))
            $0.member("target", code(questions[0].target))
        }
        let request = Curl.Request(url: address, headers: ["Content-Type: application/json"], body: body.text)
        let texts = try service.curl.json(request, as: Answer.self, service: "LibreTranslate").texts
        return zip(questions, texts).map { EngineResponse(id: $0.id, text: $1, engine: "libretranslate") }
    }

    /// It knows languages by two letters, and Chinese in simplified characters as `zh`.
    private func code(_ tag: String) -> String {
        let tag = LanguageTag(rawValue: tag)
        return tag.script == "Hant" ? "zt" : tag.primary
    }
}
