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
