import Formats
import NewsModel
public import Translation

/// A LibreTranslate service.
public struct LibreTranslate: TranslationService {
    private let address: ServiceAddress
    private let key: String?
    private let curl: Curl

    /// - Parameter key: where the service wants one.
    public init(at address: ServiceAddress, key: String?, timeLimit: Int) {
        self.address = address
        self.key = key
        curl = Curl(timeLimit: timeLimit)
    }

    /// The sentences in the service's words, some dozens in one request.
    public func translate(_ sentences: [EngineRequest]) throws(ServiceFailure) -> [EngineAnswer] {
        try inBatches(of: 25, sentences) { batch throws(ServiceFailure) in
            var body = JSONWriter()
            body.object {
                $0.member("api_key", key)
                $0.member("format", "text")
                $0.member("q", batch.map(\.line))
                $0.member("source", Self.code(of: batch[0].source))
                $0.member("target", Self.code(of: batch[0].target))
            }
            let request = Curl.Request(
                url: address.path("/translate"), headers: ["Content-Type: application/json"], body: body.text)
            let texts = try curl.json(request, as: Answer.self, service: "LibreTranslate").texts
            return zip(batch, texts).map { EngineAnswer(id: $0.id, text: $1, engine: "libretranslate") }
        }
    }

    private struct Answer: JSONReadable {
        let texts: [String]

        init(_ object: JSONObject) throws {
            texts = try object.texts("translatedText")
        }
    }

    /// It knows languages by two letters; what is written in simplified characters is `zh` to it.
    private static func code(of tag: LanguageTag) -> String { tag.name(in: ["zh-Hant": "zt"]) ?? tag.primary }
}
