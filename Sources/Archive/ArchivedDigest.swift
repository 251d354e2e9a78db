public import NewsModel

/// A digest of an earlier day, as its XML tells it.
public struct ArchivedDigest: Sendable {
    public let date: CivilDate
    /// In the order they were printed.
    public let stories: [ArchivedStory]
    /// The days whose digests had told what this one left out.
    public let toldOn: Set<CivilDate>

    public init(date: CivilDate, stories: [ArchivedStory], toldOn: Set<CivilDate> = []) {
        self.date = date
        self.stories = stories
        self.toldOn = toldOn
    }
}

/// A story of an earlier day.
public struct ArchivedStory: Sendable {
    /// Its `xml:id`.
    public let id: String
    /// The name of its section, as the XML has it: `economy`.
    public let section: String
    /// The one that represents it first; never empty.
    public let entries: [ArchivedEntry]
    /// The entry that each edition leads with, as a position in `entries`.
    public let leads: [Language: Int]
    /// The still earlier story that it goes on with; nil for one that begins there.
    public let continues: Reference?

    /// Where a story stands.
    public struct Reference: Hashable, Sendable {
        public let date: CivilDate
        /// The story's `xml:id` in that day's digest.
        public let id: String

        public init(date: CivilDate, id: String) {
            self.date = date
            self.id = id
        }
    }

    public init(
        id: String, section: String, entries: [ArchivedEntry], leads: [Language: Int], continues: Reference? = nil
    ) {
        self.id = id
        self.section = section
        self.entries = entries
        self.leads = leads
        self.continues = continues
    }

    /// The story as a later day refers to it.
    public func reference(of date: CivilDate) -> EarlierStory {
        var headlines: [EarlierStory.Headline] = []
        for lead in Language.allCases.map({ leads[$0] ?? 0 }) where entries.indices.contains(lead) {
            let headline = EarlierStory.Headline(text: entries[lead].headline, languageTag: entries[lead].languageTag)
            if !headlines.contains(headline) { headlines.append(headline) }
        }
        return EarlierStory(date: date, id: id, headlines: headlines)
    }
}

/// One source's telling of an earlier story.
public struct ArchivedEntry: Sendable {
    public let source: Article.Source
    public let languageTag: LanguageTag
    public let headline: String
    /// The key sentences, in the article's order.
    public let sentences: [String]
    public let publisher: String?
    public let published: Timestamp?
    public let url: String?
    public let isTeaser: Bool
    /// The article's text in Unicode scalars; nil in digests of version 1.0, which do not tell it.
    public let length: Int?

    public init(
        source: Article.Source, languageTag: LanguageTag, headline: String, sentences: [String],
        publisher: String? = nil, published: Timestamp? = nil, url: String? = nil, isTeaser: Bool = false,
        length: Int? = nil
    ) {
        self.source = source
        self.languageTag = languageTag
        self.headline = headline
        self.sentences = sentences
        self.publisher = publisher
        self.published = published
        self.url = url
        self.isTeaser = isTeaser
        self.length = length
    }

    /// What is left of the article: its headline and key sentences.
    public var article: Article {
        var article = Article(source: source, title: headline, paragraphs: sentences.map { Paragraph($0) })
        article.languageTag = languageTag
        article.published = published
        article.publisher = publisher
        article.url = url
        article.isTeaser = isTeaser
        return article
    }
}
