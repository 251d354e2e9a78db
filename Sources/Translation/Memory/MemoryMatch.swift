public import NewsModel

/// What the memory offers for a text.
public struct MemoryMatch: Hashable, Sendable {
    /// The unit's id; its position in the memory, from 1, where it has none.
    public let entry: String
    public let kind: MemoryMatchKind
    /// 0 to 100: for a fuzzy match the share of words kept.
    public let score: Double
    /// The unit's own source text.
    public let source: String
    /// The translation; for `numbers` with the text's own figures filled in.
    public let target: String
    public let targetTag: LanguageTag
    /// When the translation was last changed.
    public let date: Timestamp?
    /// Who approved it; nil while nobody has.
    public let reviewer: String?
    /// Who translated it; nil where the memory does not say.
    public var author: String?
}
