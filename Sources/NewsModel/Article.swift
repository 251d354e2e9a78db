/// One piece of news as its source published it, freed of the page around it.
public struct Article: Sendable {
    /// Which file it came from, and which item of it.
    public struct Source: Hashable, Sendable {
        /// `SourceFile.name`.
        public let file: String
        /// The position in a feed, from 0; nil when the file is the article.
        public let item: Int?
        /// SHA-256 of the file's bytes in lower-case hexadecimal; nil where nobody computed it.
        public let sha256: String?

        /// A file, or an item of a feed.
        public init(file: String, item: Int? = nil, sha256: String? = nil) {
            self.file = file
            self.item = item
            self.sha256 = sha256
        }

        /// Unique within a day: `park.html`, `wire.rss#3`.
        public var id: String { item.map { "\(file)#\($0)" } ?? file }
    }

    /// Where it came from.
    public var source: Source
    /// The headline, as plain text.
    public var title: String
    /// Names in the order given; empty where none is.
    public var authors: [String] = []
    /// When it was published; nil where the source does not say.
    public var published: Timestamp?
    /// When it was last changed; nil where the source does not say.
    public var updated: Timestamp?
    /// Until when nobody may print it; nil where the source does not say.
    public var embargo: Timestamp?
    /// As the source declares it; nil where it declares none. The text's own language is found by segmentation.
    public var languageTag: LanguageTag?
    /// The source's own word for the section: `Economy`, `Экономика`, `经济`.
    public var section: String?
    /// Link to the article, absolute where the base is known.
    public var url: String?
    /// The outlet's name: `og:site_name`, a feed's title, a `Source:` header.
    public var publisher: String?
    /// The agency that the dateline or the byline names: `BelTA`, `ТАСС`, `新华社`.
    public var agency: String?
    /// The place in the dateline, as printed: `MINSK`.
    public var dateline: String?
    /// The dateline as printed, which stood before the first paragraph's text: `MINSK, 14 May (BelTA) –`.
    public var datelineText: String?
    /// The source's own keywords, in its order.
    public var keywords: [String] = []
    /// The text without headline, byline, dateline and captions.
    public var paragraphs: [Paragraph]
    /// Whether only a teaser of the article is here (a feed item without full text).
    public var isTeaser = false
    /// How sure the parser is that this is the article and all of it: 0 to 1.
    public var confidence = 1.0

    /// An article of which nothing else is known.
    public init(source: Source, title: String, paragraphs: [Paragraph]) {
        self.source = source
        self.title = title
        self.paragraphs = paragraphs
    }

    /// Unique within a day.
    public var id: String { source.id }

    /// The paragraphs as one text, a line each: what `Document.text` holds.
    public var text: String {
        paragraphs.map(\.text).joined(separator: "\n")
    }
}

/// A block of an article's text; white space inside is single spaces, nothing at either end.
public struct Paragraph: Hashable, Sendable {
    /// What the block was on the page.
    public enum Kind: String, Sendable {
        case paragraph, heading, listItem, quotation
    }

    /// What the block was on the page.
    public let kind: Kind
    /// The text, on one line.
    public let text: String

    /// A block of text.
    public init(_ text: String, kind: Kind = .paragraph) {
        self.text = text
        self.kind = kind
    }
}
