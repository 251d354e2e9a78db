public import NewsModel

/// A concept that was seen, with a language it has no current term in.
public struct MissingEquivalent: Sendable {
    public let concept: ConceptReference
    public let term: String
    public let language: Language
    /// The terms it has: the preferred one of each language.
    public let terms: [Language: String]
    /// The languages without a term.
    public let missing: [Language]
    public let count: Int
    /// At most one for each missing language, in the languages' order.
    public internal(set) var proposals: [EquivalentProposal]
    /// The articles it was seen in, with its occurrences in each.
    let uses: [(article: Int, count: Int)]
    /// Whether a title has it.
    let isInTitle: Bool
}

/// A spelling that was seen and stands for several concepts.
public struct TermAmbiguity: Sendable {
    /// One of the concepts, with what tells it from the others.
    public struct Reading: Sendable {
        public let concept: ConceptReference
        /// Its terms in the other languages.
        public let equivalents: [String]
    }

    public let term: String
    public let language: Language
    /// Those that were chosen most often first.
    public let readings: [Reading]
    /// How often it was seen, with any of them.
    public let count: Int
}

/// A deprecated or superseded term that was seen, with the one to use instead.
public struct RetiredTermUse: Sendable {
    public let concept: ConceptReference
    public let term: String
    public let language: Language
    public let preferred: String?
    public let count: Int
    /// Where it stands: publishers, else files, each once.
    public let sources: [String]
}

/// An entry that no article has had for some time.
public struct UnusedEntry: Sendable {
    public let concept: ConceptReference
    public let term: String
    /// The day it was last seen; nil when no earlier review has it.
    public let lastSeen: CivilDate?
}
