import ArgumentParser
import Formats
import NewsModel

/// `svodka engine deepl`.
struct DeepLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deepl", abstract: "Translates with DeepL, by the day's terms.",
        discussion: """
            The key is read from DEEPL_AUTH_KEY. The terms of the sentences become a glossary at DeepL, which is \
            removed again when the sentences are done.
            """)

    @Option(help: "The service's address; by default DeepL's own, as the key demands.") var url: String?

    @OptionGroup var service: ServiceOptions

    func validate() throws { _ = try url.map(ServiceOptions.base) }

    func run() throws {
        guard let key = ServiceOptions.key("DEEPL_AUTH_KEY") else {
            throw CannotRun(message: "DeepL's key is missing: put it into the environment as DEEPL_AUTH_KEY")
        }
        let own = key.hasSuffix(":fx") ? "https://api-free.deepl.com" : "https://api.deepl.com"
        let session = DeepLSession(
            base: try url.map(ServiceOptions.base) ?? own, authorization: "Authorization: DeepL-Auth-Key \(key)",
            curl: service.curl)
        try EngineAdapter.run { try session.translate($0) }
    }
}

/// Sentences of one pair of languages at DeepL, with their terms as a glossary for as long as it takes.
struct DeepLSession {
    let base: String
    let authorization: String
    let curl: Curl

    /// DeepL takes 50 texts at once.
    private static let batch = 50

    func translate(_ questions: [EngineQuestion]) throws -> [EngineResponse] {
        guard let first = questions.first else { return [] }
        let glossary = try makeGlossary(of: questions)
        defer { if let glossary { removeGlossary(glossary) } }
        return try EngineAdapter.batches(questions, of: Self.batch).flatMap { batch in
            var body = JSONWriter()
            body.object {
                $0.member("glossary_id", glossary)
                $0.member("source_lang", LanguageTag(rawValue: first.source).primary.uppercased())
                $0.member("target_lang", Self.target(first.target))
                $0.member("text", batch.map(\.line))
            }
            let answer: Answer = try ask("/v2/translate", body.text)
            return zip(batch, answer.translations).map {
                EngineResponse(id: $0.id, text: $1, engine: "deepl")
            }
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
    private func makeGlossary(of questions: [EngineQuestion]) throws -> String? {
        var seen: Set<String> = []
        let entries = questions.flatMap { $0.terms ?? [] }
            .filter { term in
                ![term.source, term.target].contains { $0.isEmpty || $0.contains { $0 == "\t" || $0.isNewline } }
            }
            .filter { seen.insert($0.source).inserted }
        guard let first = questions.first, !entries.isEmpty else { return nil }
        var body = JSONWriter()
        body.object {
            $0.member("entries", entries.map { "\($0.source)\t\($0.target)" }.joined(separator: "\n"))
            $0.member("entries_format", "tsv")
            $0.member("name", "svodka")
            $0.member("source_lang", LanguageTag(rawValue: first.source).primary)
            $0.member("target_lang", LanguageTag(rawValue: first.target).primary)
        }
        let answer: GlossaryAnswer = try ask("/v2/glossaries", body.text)
        return answer.id
    }

    /// A glossary that stays is no harm to the sentences; DeepL's page lists it.
    private func removeGlossary(_ id: String) {
        guard id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) else { return }
        let request = Curl.Request(url: "\(base)/v2/glossaries/\(id)", method: "DELETE", headers: [authorization])
        _ = try? curl.body(request, service: "DeepL")
    }

    private func ask<Answer: JSONReadable>(_ path: String, _ body: String) throws -> Answer {
        let request = Curl.Request(
            url: base + path, headers: [authorization, "Content-Type: application/json"], body: body)
        return try curl.json(request, as: Answer.self, service: "DeepL")
    }

    /// DeepL wants a variant of English and of Chinese as a target.
    private static func target(_ tag: String) -> String {
        let tag = LanguageTag(rawValue: tag)
        switch tag.primary {
        case "en": return tag.rawValue == "en-US" ? "EN-US" : "EN-GB"
        case "zh": return tag.script == "Hant" ? "ZH-HANT" : "ZH-HANS"
        case let primary: return primary.uppercased()
        }
    }
}
