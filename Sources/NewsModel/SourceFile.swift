public import Formats

/// Raw input: the bytes of a file as it arrived, with what is known about them from outside.
public struct SourceFile: Sendable {
    /// The name a person knows it by: a path relative to the day's folder, or a filter's `id`.
    public let name: String
    /// Where it was published, when known from outside; what the page itself says is found by parsing.
    public let url: String?
    /// What it was said to be (an HTTP header, a file name's ending); nil to look at the bytes.
    public let mediaType: MediaType?
    public let bytes: [UInt8]

    public init(name: String, url: String? = nil, mediaType: MediaType? = nil, bytes: [UInt8]) {
        self.name = name
        self.url = url
        self.mediaType = mediaType
        self.bytes = bytes
    }
}

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

/// A feed (RSS, Atom) as its publisher described it; every text is plain text.
public struct Feed: Sendable {
    /// The feed's own identifier (`atom:id`); nil where it has none.
    public var feedID: String?
    public var title: String?
    public var link: String?
    public var languageTag: LanguageTag?
    public var summary: String?
    public var updated: Timestamp?
    /// Who is answerable for the feed: a name, or an address where no name is given.
    public var author: String?
    public var items: [FeedItem]

    public init(items: [FeedItem] = []) {
        self.items = items
    }
}

/// An element of a feed; every text is plain text.
public struct FeedItem: Sendable {
    public var itemID: String?
    public var title: String?
    public var link: String?
    public var published: Timestamp?
    public var updated: Timestamp?
    /// A name, or an address where no name is given.
    public var author: String?
    public var summary: String?
    public var content: String?
    public var languageTag: LanguageTag?
    public var categories: [String] = []

    public init() {}
}
