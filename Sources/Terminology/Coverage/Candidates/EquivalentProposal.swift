public import NewsModel

/// A term that may be the equivalent of another, and why it may.
public struct EquivalentProposal: Hashable, Sendable {
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

    public let language: Language
    public let text: String
    public let evidence: Evidence
    /// The publisher or file where it stands.
    public let source: String
}
