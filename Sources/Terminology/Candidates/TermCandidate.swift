public import NewsModel

/// A phrase of the news that no glossary has.
public struct TermCandidate: Sendable {
    /// The language of the articles that have it.
    public let language: Language
    /// As the news has it most often, in the dictionary form where it occurs.
    public let text: String
    /// Whether most of its occurrences are spelled as a name.
    public let isName: Bool
    /// Occurrences in texts and titles.
    public let count: Int
    /// The articles, as positions in the report's input, in order.
    public let articles: [Int]
    /// Its occurrences in each of the articles.
    let uses: [Int]
    /// Whether a title has it.
    let isInTitle: Bool
    /// A sentence that shows its use.
    public let example: String
    /// Where the example stands: the publisher, else the file.
    public let exampleSource: String
    /// At most one a language, in the languages' order.
    public internal(set) var proposals: [EquivalentProposal]
    /// By which candidates are ranked: higher is likelier to be a term.
    public let score: Double
}

/// A term that may be the equivalent of another, and why it may.
public struct EquivalentProposal: Hashable, Sendable {
    /// Where a proposal comes from.
    public enum Evidence: Hashable, Sendable {
        /// In brackets beside it.
        case brackets
        /// A person has translated it so, in as many sentences.
        case translation(times: Int)
        /// An article of the same story has it as often, or its words are equivalents in the glossaries.
        case sameStory(times: Int)
        /// The two sound alike.
        case transliteration
        /// No text has it: the name in Latin letters, by BGN/PCGN.
        case romanized
    }

    /// The language it is proposed in.
    public let language: Language
    /// The proposed term.
    public let text: String
    /// Why it is proposed.
    public let evidence: Evidence
    /// The publisher or file where it stands.
    public let source: String
}
