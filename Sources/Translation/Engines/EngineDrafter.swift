import Formats
public import NewsModel

/// Has an engine draft sentences: in batches, each answer compared with its request, the good ones kept.
public struct EngineDrafter: Sendable {
    /// Sentences asked for at once. The price of a lost batch and that of starting the engine are both small then.
    private static let batch = 200
    /// Scalars of a sentence; more is a table or an attack.
    private static let longestSource = 4_000
    private static let findingLimit = 5

    /// The engine that is asked.
    public let engine: any TranslationEngine
    private let store: (any EngineAnswerStore)?

    /// Drafts with an engine, taking what a store holds first.
    public init(_ engine: any TranslationEngine, store: (any EngineAnswerStore)? = nil) {
        self.engine = engine
        self.store = store
    }

    /// The language that the engine translates a language into, the first it names; nil where it does not know it.
    public func target(from tag: LanguageTag) -> LanguageTag? {
        engine.pairs.first { $0.source.isSameLanguage(as: tag) }?.target
    }

    /// Whether the engine translates from one language into another.
    public func translates(_ source: LanguageTag, to target: LanguageTag) -> Bool {
        engine.pairs.contains { $0.serves(source, target) }
    }

    /// What the engine has for each sentence, in their order; what is wrong with the rest is a finding.
    public func drafts(_ requests: [EngineRequest]) -> EngineVerifier.Outcome {
        let fitting = requests.filter { $0.text.unicodeScalars.count <= Self.longestSource }
        var asked = ask(fitting)
        // Another version answers now than the one whose answers were kept: those count no more.
        if asked.hasNewVersion, asked.usedKept { asked = ask(fitting) }
        var outcome = asked.outcome
        if fitting.count < requests.count {
            outcome.findings.append(
                finding("\(requests.count - fitting.count) sentences were too long to be asked for"))
        }
        outcome.findings = shortened(outcome.findings)
        return outcome
    }

    private struct Asked {
        var outcome = EngineVerifier.Outcome()
        var usedKept = false
        var hasNewVersion = false
    }

    private func ask(_ requests: [EngineRequest]) -> Asked {
        var asked = Asked()
        let version = store?.version(of: engine.identity)
        let kept = requests.map { request in version.flatMap { store?.answer(for: key(of: request, version: $0)) } }
        asked.usedKept = kept.contains { $0 != nil }
        let open = requests.indices.filter { kept[$0] == nil }
        var drafts: [String: TranslatedSentence] = [:]
        for (request, answer) in zip(requests, kept) {
            guard let answer else { continue }
            drafts[request.id] = EngineVerifier(name: engine.name).sentence(request, answer)
        }
        for start in stride(from: 0, to: open.count, by: Self.batch) {
            let batch = open[start..<min(start + Self.batch, open.count)].map { requests[$0] }
            let reply = engine.reply(to: batch)
            let verified = EngineVerifier(name: engine.name).verify(batch, reply)
            for draft in verified.translations { drafts[draft.id] = draft }
            asked.outcome.findings += verified.findings
            if let new = keep(verified, of: batch, reply), new != version { asked.hasNewVersion = true }
            // An engine that has failed is not waited for again.
            if reply.problem != nil { break }
        }
        asked.outcome.translations = requests.compactMap { drafts[$0.id] }
        return asked
    }

    /// - Returns: the version that the engine names itself by; nil where nothing was taken.
    private func keep(
        _ verified: EngineVerifier.Outcome, of requests: [EngineRequest], _ reply: EngineReply
    ) -> String? {
        let taken = Set(verified.translations.map(\.id))
        let answers = zip(requests, reply.answers).compactMap { request, answer in
            answer.flatMap { $0.id == request.id && taken.contains($0.id) ? (request, $0) : nil }
        }
        guard let store, let version = answers.first?.1.engine else { return nil }
        store.keep(version: version, of: engine.identity)
        for (request, answer) in answers where answer.engine == version {
            store.keep(answer, for: key(of: request, version: version))
        }
        return version
    }

    private func key(of request: EngineRequest, version: String) -> String {
        EngineCacheKey.of(request, engine: "\(engine.identity)\n\(version)")
    }

    /// The first few, then their number.
    private func shortened(_ findings: [Finding]) -> [Finding] {
        guard findings.count > Self.findingLimit else { return findings }
        return findings.prefix(Self.findingLimit) + [
            finding("\(findings.count) remarks in all; the others are like these")
        ]
    }

    private func finding(_ message: String) -> Finding {
        Finding(.warning, source: engine.name, message: message)
    }
}

/// What an answer depends on: the same engine, version, languages, text and terms give the same answer, so that it is
/// asked for once.
public enum EngineCacheKey {
    /// 32 hexadecimal digits.
    public static func of(_ request: EngineRequest, engine: String) -> String {
        let parts =
            [engine, request.source.rawValue, request.target.rawValue, request.text]
            + request.terms.flatMap { [$0.source, $0.target] }
        // The length before each part keeps "ab", "c" and "a", "bc" apart.
        return of(parts.map { "\($0.utf8.count):\($0)" }.joined())
    }

    /// The same of any text.
    public static func of(_ text: String) -> String {
        StableHash(text.utf8).hexadecimal + StableHash(text.utf8, basis: 0x6C62_272E_07BB_0142).hexadecimal
    }
}
