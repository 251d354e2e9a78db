public import NewsModel

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
