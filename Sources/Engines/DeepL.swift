import Formats
import NewsModel
public import Translation

/// DeepL, which translates by the sentences' terms: they become a glossary there, for as long as it takes.
public struct DeepL: TranslationService {
    /// DeepL takes 50 texts at once.
    private static let batch = 50
    /// DeepL wants a variant of English and of Chinese as a target.
    private static let targets = [
        "en": "EN-GB", "en-US": "EN-US", "zh": "ZH-HANS", "zh-Hant": "ZH-HANT",
    ]

    private let address: ServiceAddress
    private let authorization: String
    private let curl: Curl

    /// - Parameter address: nil for DeepL's own, as the key demands.
    public init(key: String, at address: ServiceAddress? = nil, timeLimit: Int) {
        let own = key.hasSuffix(":fx") ? "https://api-free.deepl.com" : "https://api.deepl.com"
        self.address = address ?? ServiceAddress(base: own)
        authorization = "Authorization: DeepL-Auth-Key \(key)"
        curl = Curl(timeLimit: timeLimit)
    }

    /// The sentences in DeepL's words; all have one source and one target.
    public func translate(_ sentences: [EngineRequest]) throws(ServiceFailure) -> [EngineAnswer] {
        guard let first = sentences.first else { return [] }
        let glossary = try makeGlossary(of: sentences)
        defer { if let glossary { removeGlossary(glossary) } }
        let target = first.target.name(in: Self.targets) ?? first.target.primary.uppercased()
        return try inBatches(of: Self.batch, sentences) { batch throws(ServiceFailure) in
            var body = JSONWriter()
            body.object {
                $0.member("glossary_id", glossary)
                $0.member("source_lang", first.source.primary.uppercased())
                $0.member("target_lang", target)
                $0.member("text", batch.map(\.line))
            }
            let answer: Answer = try ask("/v2/translate", body.text)
            return zip(batch, answer.translations).map { EngineAnswer(id: $0.id, text: $1, engine: "deepl") }
        }
    }

    private struct Answer: JSONReadable {
        let translations: [String]

        init(_ object: JSONObject) throws {
            translations = try object.objects("translations").map { try $0.text("text") }
        }
    }

    private struct GlossaryAnswer: JSONReadable {
        let id: String

        init(_ object: JSONObject) throws {
            id = try object.text("glossary_id")
        }
    }

    /// The name DeepL gave to the glossary of the sentences' terms; nil where they have none.
    private func makeGlossary(of sentences: [EngineRequest]) throws(ServiceFailure) -> String? {
        var seen: Set<String> = []
        let entries = sentences.flatMap(\.terms)
            .filter { term in
                ![term.source, term.target].contains { $0.isEmpty || $0.contains { $0 == "\t" || $0.isNewline } }
            }
            .filter { seen.insert($0.source).inserted }
        guard let first = sentences.first, !entries.isEmpty else { return nil }
        var body = JSONWriter()
        body.object {
            $0.member("entries", entries.map { "\($0.source)\t\($0.target)" }.joined(separator: "\n"))
            $0.member("entries_format", "tsv")
            $0.member("name", "svodka")
            $0.member("source_lang", first.source.primary)
            $0.member("target_lang", first.target.primary)
        }
        let answer: GlossaryAnswer = try ask("/v2/glossaries", body.text)
        return answer.id
    }

    /// A glossary that stays is no harm to the sentences; DeepL's page lists it.
    private func removeGlossary(_ id: String) {
        guard id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) else { return }
        let request = Curl.Request(
            url: address.path("/v2/glossaries/\(id)"), method: "DELETE", headers: [authorization])
        _ = try? curl.body(request, service: "DeepL")
    }

    private func ask<Answer: JSONReadable>(_ path: String, _ body: String) throws(ServiceFailure) -> Answer {
        let request = Curl.Request(
            url: address.path(path), headers: [authorization, "Content-Type: application/json"], body: body)
        return try curl.json(request, as: Answer.self, service: "DeepL")
    }
}
