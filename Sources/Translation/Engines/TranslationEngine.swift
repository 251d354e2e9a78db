import Markup
public import NewsModel

/// From one language into another.
public struct LanguagePair: Hashable, Sendable {
    public let source: LanguageTag
    public let target: LanguageTag

    public init(from source: LanguageTag, to target: LanguageTag) {
        self.source = source
        self.target = target
    }

    /// Whether it serves texts in these languages: `zh` serves `zh-Hans`.
    public func serves(_ source: LanguageTag, _ target: LanguageTag) -> Bool {
        self.source.primary == source.primary && self.target.primary == target.primary
    }
}

/// Something that drafts translations, wherever it runs.
public protocol TranslationEngine: Sendable {
    /// As the user calls it.
    var name: String { get }
    /// What answers depend on beside the request: the engine's command, its settings.
    var identity: String { get }
    var pairs: [LanguagePair] { get }

    /// Asks once for all the sentences.
    func reply(to requests: [EngineRequest]) -> EngineReply
}

/// What came back from an engine.
public struct EngineReply: Sendable {
    /// One for each line it wrote; nil for a line that is no answer.
    public var answers: [EngineAnswer?]
    /// Why it stopped before its end, in the user's words; nil when it did not.
    public var problem: String?

    public init(answers: [EngineAnswer?] = [], problem: String? = nil) {
        self.answers = answers
        self.problem = problem
    }
}

/// Keeps the answers of engines, so that nothing is asked twice and the same input gives the same bytes.
public protocol EngineAnswerStore: Sendable {
    /// The name and version that an engine last gave itself; nil where it was never asked.
    func version(of identity: String) -> String?
    func keep(version: String, of identity: String)
    func answer(for key: String) -> EngineAnswer?
    func keep(_ answer: EngineAnswer, for key: String)
}

/// A sentence for an engine: one line of the protocol.
public struct EngineRequest: Hashable, Sendable {
    public let id: String
    public let source: LanguageTag
    public let target: LanguageTag
    public let text: String
    public let terms: [HandoffPackage.TermPair]

    public init(
        id: String, source: LanguageTag, target: LanguageTag, text: String, terms: [HandoffPackage.TermPair] = []
    ) {
        self.id = id
        self.source = source
        self.target = target
        self.text = text
        self.terms = terms
    }
}

/// What an engine answered to one sentence.
public struct EngineAnswer: Hashable, Sendable {
    public let id: String
    public let text: String
    /// The engine's name and version, as it calls itself.
    public let engine: String
    /// Words it does not know.
    public let unknown: [String]

    public init(id: String, text: String, engine: String, unknown: [String] = []) {
        self.id = id
        self.text = text
        self.engine = engine
        self.unknown = unknown
    }
}

/// The protocol that every engine speaks: a JSON object a line, one answer a request, in order.
///
/// `{"id","source","target","text","terms":[{"source","target"}]}` →
/// `{"id","text","engine","unknown":[…]}`
public enum EngineProtocol {
    /// A request as a line, with its line feed; the same request gives the same bytes.
    public static func line(_ request: EngineRequest) -> String {
        let terms = request.terms.map {
            "{\"source\":\(Escaping.json($0.source)),\"target\":\(Escaping.json($0.target))}"
        }
        return "{\"id\":\(Escaping.json(request.id)),\"source\":\(Escaping.json(request.source.rawValue)),"
            + "\"target\":\(Escaping.json(request.target.rawValue)),\"text\":\(Escaping.json(request.text)),"
            + "\"terms\":[\(terms.joined(separator: ","))]}\n"
    }
}
