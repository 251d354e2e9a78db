/// The articles that report one event.
public struct Story: Hashable, Sendable {
    /// The same for the same articles: the id of the first by the grouping's order.
    public let id: String
    /// Positions of the articles in the grouping's input; the one that represents the story first.
    public let members: [Int]
    /// Those members whose text repeats that of another one, as agency text on two sites does.
    public let duplicates: Set<Int>

    /// A story of articles by their positions.
    public init(id: String, members: [Int], duplicates: Set<Int> = []) {
        self.id = id
        self.members = members
        self.duplicates = duplicates
    }
}

/// A story of an earlier day's digest, as far as a later day speaks of it.
public struct EarlierStory: Hashable, Sendable {
    /// A headline under which the story was printed.
    public struct Headline: Hashable, Sendable {
        /// As it was printed.
        public let text: String
        /// The language it was printed in.
        public let languageTag: LanguageTag

        /// A headline in a language.
        public init(text: String, languageTag: LanguageTag) {
            self.text = text
            self.languageTag = languageTag
        }
    }

    /// The digest's day.
    public let date: CivilDate
    /// The story's `xml:id` in that digest.
    public let id: String
    /// In the order of the editions that print them, each once; never empty.
    public let headlines: [Headline]
    /// Its sentences that a later version of the article still has; empty where the story goes on by another article.
    public var repeated: Set<String> = []

    /// A story that a day's digest printed.
    public init(date: CivilDate, id: String, headlines: [Headline]) {
        self.date = date
        self.id = id
        self.headlines = headlines
    }

    /// Whether it is told again by a later version of its article.
    public var isRevised: Bool { !repeated.isEmpty }

    /// The headline for an edition: one in its language, else the first.
    public func headline(in edition: Language) -> Headline? {
        headlines.first { $0.languageTag.isIn(edition) } ?? headlines.first
    }
}

/// An article with everything the stages found out about it.
public struct AnalyzedArticle: Sendable {
    /// The article itself.
    public let article: Article
    /// The analysis of `article.text`; of a draft of it where `original` is set.
    public let document: Document
    /// The analysis of `article.title`.
    public let title: Document
    /// The key sentences of `document`.
    public let summary: Summary
    /// Matches in `document`, in order.
    public let matches: [TermMatch]
    /// Matches in `title`, in order.
    public let titleMatches: [TermMatch]
    /// The text as published, where the analysis is that of a machine's draft; nil for all other articles.
    public let original: OriginalText?
    /// Names in `document` that no glossary has, in Latin letters; empty unless a newsroom asks for them.
    public let names: [TransliteratedName]

    /// An article with the work of the stages.
    public init(
        article: Article, document: Document, title: Document, summary: Summary, matches: [TermMatch],
        titleMatches: [TermMatch], original: OriginalText? = nil, names: [TransliteratedName] = []
    ) {
        self.article = article
        self.document = document
        self.title = title
        self.summary = summary
        self.matches = matches
        self.titleMatches = titleMatches
        self.original = original
        self.names = names
    }

    /// The article's id, unique within a day.
    public var id: String { article.id }
    /// The language of `document` as one that is served; nil for every other.
    public var language: Language? { document.language }
}
