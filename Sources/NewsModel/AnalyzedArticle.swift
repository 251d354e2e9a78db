/// An article with everything the stages found out about it.
public struct AnalyzedArticle: Sendable {
    public let article: Article
    /// The analysis of `article.text`; of a draft of it where `original` is set.
    public let document: Document
    /// The analysis of `article.title`.
    public let title: Document
    public let summary: Summary
    /// Matches in `document`, in order.
    public let matches: [TermMatch]
    /// Matches in `title`, in order.
    public let titleMatches: [TermMatch]
    /// The text as published, where the analysis is that of a machine's draft; nil for all other articles.
    public let original: OriginalText?
    /// Names in `document` that no glossary has, in Latin letters; empty unless a newsroom asks for them.
    public let names: [TransliteratedName]

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

    public var id: String { article.id }
    public var language: Language? { document.language }
}
