public import NewsModel

/// One source's telling of a story.
public struct DigestEntry: Sendable {
    /// Which file it came from.
    public let source: Article.Source
    /// The language the text is in.
    public let languageTag: LanguageTag
    /// The language, if the digest has an edition in it.
    public let language: Language?
    /// The article's own headline; its spans and `span` count within the title.
    public internal(set) var headline: DigestSentence
    /// The key sentences, in the article's order.
    public internal(set) var sentences: [DigestSentence]
    /// The outlet's name; nil where the article names none.
    public let publisher: String?
    /// The agency the article is credited to.
    public let agency: String?
    /// The dateline's place as printed: `MINSK`.
    public let place: String?
    /// When it was published; nil where the article does not say.
    public let published: Timestamp?
    /// When it was last changed; nil where the article does not say.
    public let updated: Timestamp?
    /// The source's own word for the section.
    public let section: String?
    /// Absolute, `http` or `https`; nil where the article gives no such link.
    public let url: String?
    /// Whether only a teaser of the article was there.
    public let isTeaser: Bool
    /// The article's text in Unicode scalars: what the sentences' spans count in.
    public let length: Int

    init(
        _ article: Article, languageTag: LanguageTag, language: Language?, headline: DigestSentence,
        sentences: [DigestSentence], length: Int
    ) {
        self.source = article.source
        self.languageTag = languageTag
        self.language = language
        self.headline = headline
        self.sentences = sentences
        self.publisher = article.publisher
        self.agency = article.agency
        self.place = article.dateline
        self.published = article.published
        self.updated = article.updated
        self.section = article.section
        self.url = article.url.flatMap(WebLink.checked)
        self.isTeaser = article.isTeaser
        self.length = length
    }
}
