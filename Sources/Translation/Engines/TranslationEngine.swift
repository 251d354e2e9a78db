import Formats
public import NewsModel

/// From one language into another.
public struct LanguagePair: Hashable, Sendable {
    /// The language that is translated from.
    public let source: LanguageTag
    /// The language that is translated into.
    public let target: LanguageTag

    /// Pairs two languages.
    public init(from source: LanguageTag, to target: LanguageTag) {
        self.source = source
        self.target = target
    }

    /// Whether it serves texts in these languages: `zh` serves `zh-Hans`.
    public func serves(_ source: LanguageTag, _ target: LanguageTag) -> Bool {
        self.source.isSameLanguage(as: source) && self.target.isSameLanguage(as: target)
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

    /// Makes a reply of answers.
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
    /// Names the request, and its answer.
    public let id: String
    /// The language of the text.
    public let source: LanguageTag
    /// The language that is wanted.
    public let target: LanguageTag
    /// The sentence.
    public let text: String
    /// Terms of the sentence with what the glossary wants for them.
    public let terms: [HandoffPackage.TermPair]

    /// Makes a request.
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
    /// The id of the request.
    public let id: String
    /// The translation.
    public let text: String
    /// The engine's name and version, as it calls itself.
    public let engine: String
    /// Words it does not know.
    public let unknown: [String]

    /// Makes an answer.
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
        line { json in
            json.member("id", request.id)
            json.member("source", request.source.rawValue)
            json.member("target", request.target.rawValue)
            json.member("text", request.text)
            json.member("terms", objects: request.terms) {
                $0.member("source", $1.source)
                $0.member("target", $1.target)
            }
        }
    }

    /// An answer as a line, with its line feed.
    public static func line(_ answer: EngineAnswer) -> String {
        line { json in
            json.member("id", answer.id)
            json.member("text", answer.text)
            json.member("engine", answer.engine)
            json.member("unknown", answer.unknown)
        }
    }

    /// The answer that a line holds; nil when it holds none.
    ///
    /// - Parameter name: the engine's, where it does not name itself.
    public static func answer(_ line: some Collection<UInt8>, from name: String) -> EngineAnswer? {
        guard let object = JSONObject(line) else { return nil }
        return try? EngineAnswer(
            id: object.text("id"), text: object.text("text"), engine: object.optionalText("engine") ?? name,
            unknown: object.optionalTexts("unknown") ?? [])
    }

    /// Engines may read line by line with what ends lines at U+2028 too.
    private static func line(_ content: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter(escapesLineSeparators: true)
        json.object(content)
        json.endLine()
        return json.text
    }
}
