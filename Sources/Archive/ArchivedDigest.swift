public import Languages
public import NewsModel

/// A digest of an earlier day, as its XML tells it.
public struct ArchivedDigest: Sendable {
    /// The day it is of.
    public let date: CivilDate
    /// In the order they were printed.
    public let stories: [ArchivedStory]
    /// The days whose digests had told what this one left out.
    public let toldOn: Set<CivilDate>

    /// A digest of its parts.
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
        /// The day whose digest has it.
        public let date: CivilDate
        /// The story's `xml:id` in that day's digest.
        public let id: String

        /// The place of a story.
        public init(date: CivilDate, id: String) {
            self.date = date
            self.id = id
        }
    }

    /// A story of its parts.
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
    ///
    /// - Parameter editions: in the order of their headlines.
    public func reference(
        of date: CivilDate, editions: [Language] = LanguagePacks.standard.languages
    ) -> EarlierStory {
        var headlines: [EarlierStory.Headline] = []
        for lead in editions.map({ leads[$0] ?? 0 }) where entries.indices.contains(lead) {
            let headline = EarlierStory.Headline(text: entries[lead].headline, languageTag: entries[lead].languageTag)
            if !headlines.contains(headline) { headlines.append(headline) }
        }
        return EarlierStory(date: date, id: id, headlines: headlines)
    }
}

/// One source's telling of an earlier story.
public struct ArchivedEntry: Sendable {
    /// The file it came from.
    public let source: Article.Source
    /// The language the text is in.
    public let languageTag: LanguageTag
    /// The article's own headline.
    public let headline: String
    /// The key sentences, in the article's order.
    public let sentences: [String]
    /// The outlet's name; nil where the article names none.
    public let publisher: String?
    /// When it was published, as far as it says.
    public let published: Timestamp?
    /// Its address; nil where it gives none.
    public let url: String?
    /// Whether only a teaser of the article was there.
    public let isTeaser: Bool
    /// The article's text in Unicode scalars; nil in digests of version 1.0, which do not tell it.
    public let length: Int?

    /// An entry of its parts.
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
