/// How strongly two articles seem to report one event.
public struct Likeness: Hashable, Sendable {
    /// The article's position among those that were compared.
    public let article: Int
    /// The other's position among the earlier ones.
    public let earlier: Int
    /// 1 is just enough for two articles of one day to become one story.
    public let strength: Double
    /// How many names, by which one event differs from another of its kind, they share; nil between two languages.
    public let names: Int?

    /// How much one article is like an earlier one.
    public init(article: Int, earlier: Int, strength: Double, names: Int? = nil) {
        self.article = article
        self.earlier = earlier
        self.strength = strength
        self.names = names
    }
}
