public import Formats

/// Raw input: the bytes of a file as it arrived, with what is known about them from outside.
public struct SourceFile: Sendable {
    /// The name a person knows it by: a path relative to the day's folder, or a filter's `id`.
    public let name: String
    /// Where it was published, when known from outside; what the page itself says is found by parsing.
    public let url: String?
    /// What it was said to be (an HTTP header, a file name's ending); nil to look at the bytes.
    public let mediaType: MediaType?
    /// The content as it arrived.
    public let bytes: [UInt8]

    /// A file of which nothing but its name and bytes need be known.
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
    /// What a person should know of the file.
    public var findings: [Finding]

    /// What was found in a file; nothing, unless it is said.
    public init(articles: [Article] = [], feed: Feed? = nil, findings: [Finding] = []) {
        self.articles = articles
        self.feed = feed
        self.findings = findings
    }

    /// Places times that name no zone on the clock of their outlet, once it is known whose they are.
    public mutating func placeTimes(inZone offset: Int) {
        for index in articles.indices {
            articles[index].published = articles[index].published?.placed(inZone: offset)
            articles[index].updated = articles[index].updated?.placed(inZone: offset)
            articles[index].embargo = articles[index].embargo?.placed(inZone: offset)
        }
        feed?.placeTimes(inZone: offset)
    }
}

/// A feed (RSS, Atom) as its publisher described it; every text is plain text.
public struct Feed: Sendable {
    /// The feed's own identifier (`atom:id`); nil where it has none.
    public var feedID: String?
    /// The feed's title.
    public var title: String?
    /// The address of the page the feed belongs to.
    public var link: String?
    /// As the feed declares it.
    public var languageTag: LanguageTag?
    /// What the title is in, where that is declared to be another language than the feed's.
    public var titleLanguageTag: LanguageTag?
    /// The feed's own description.
    public var summary: String?
    /// When the feed last changed.
    public var updated: Timestamp?
    /// Who is answerable for the feed: a name, or an address where no name is given.
    public var author: String?
    /// The items in the feed's order.
    public var items: [FeedItem]

    /// A feed of which nothing but its items is known.
    public init(items: [FeedItem] = []) {
        self.items = items
    }

    /// Places times that name no zone on the publisher's clock.
    mutating func placeTimes(inZone offset: Int) {
        updated = updated?.placed(inZone: offset)
        for index in items.indices {
            items[index].published = items[index].published?.placed(inZone: offset)
            items[index].updated = items[index].updated?.placed(inZone: offset)
        }
    }
}

/// An element of a feed; every text is plain text.
public struct FeedItem: Sendable {
    /// The item's own identifier (`atom:id`, `guid`).
    public var itemID: String?
    /// The headline.
    public var title: String?
    /// The address of the article.
    public var link: String?
    /// When it was published.
    public var published: Timestamp?
    /// When it was last changed.
    public var updated: Timestamp?
    /// A name, or an address where no name is given.
    public var author: String?
    /// A teaser or abstract.
    public var summary: String?
    /// The article's text, where the feed carries it.
    public var content: String?
    /// As the item or its feed declares it.
    public var languageTag: LanguageTag?
    /// The publisher's categories, in the feed's order.
    public var categories: [String] = []

    /// An item of which nothing is known.
    public init() {}
}
