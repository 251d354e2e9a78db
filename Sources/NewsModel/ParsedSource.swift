/// What was in a source file.
public struct ParsedSource: Sendable {
    /// The articles in the file's order: one of a page, as many as the items of a feed, none of a page that is no article.
    public var articles: [Article]
    /// The feed itself, when the file is one.
    public var feed: Feed?
    public var findings: [Finding]

    public init(articles: [Article] = [], feed: Feed? = nil, findings: [Finding] = []) {
        self.articles = articles
        self.feed = feed
        self.findings = findings
    }
}
