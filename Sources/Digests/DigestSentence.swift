public import NewsModel

/// A sentence in its source's own words, with the glossary's terms in it.
public struct DigestSentence: Hashable, Sendable {
    /// Word for word as published.
    public let text: String
    /// Where it stands in the article's text (paragraphs joined by line feeds), in Unicode scalars.
    public let span: Span
    /// The terms in it, in order, none inside or across another; their spans count within `text`.
    public let terms: [TermMatch]
    /// Names in it that are given in Latin letters, beside the terms, in order; their spans count within `text`.
    public let names: [TransliteratedName]
    /// What editions in other languages print above it.
    public var translations: [Language: TranslatedSentence]

    /// A sentence made of its parts.
    public init(
        text: String, span: Span, terms: [TermMatch], names: [TransliteratedName] = [],
        translations: [Language: TranslatedSentence] = [:]
    ) {
        self.text = text
        self.span = span
        self.terms = terms
        self.names = names
        self.translations = translations
    }

    /// The sentence at a span of a document, with those of the document's matches that lie wholly inside it; a doubtful
    /// one is left out, since a wrong gloss is worse than none.
    init(_ span: Span, of document: Document, matches: [TermMatch], names: [TransliteratedName] = []) {
        var end = span.start
        let links = Self.links(in: document[span], at: span.start)
        let terms = matches.filter {
            !$0.isNested && !$0.isDoubtful && $0.isGlossed && span.contains($0.span) && !$0.span.isEmpty
        }
        // What a word of a link means is nobody's question.
        .filter { match in !links.contains { $0.overlaps(match.span) } }
        .sorted { $0.span < $1.span }
        .filter { match in
            defer { end = max(end, match.span.end) }
            return match.span.start >= end
        }
        let others = names.filter { name in
            span.contains(name.span) && !(terms.map(\.span) + links).contains { $0.overlaps(name.span) }
        }
        self.init(
            text: String(document[span]), span: span, terms: terms.map { $0.moved(by: -span.start) },
            names: others.map { $0.moved(by: -span.start) })
    }

    /// The sentence at a span of an article's text.
    init(_ span: Span, of article: AnalyzedArticle) {
        self.init(span, of: article.document, matches: article.matches, names: article.names)
    }

    /// The words of a text that are links.
    private static func links(in text: Substring, at start: Int) -> [Span] {
        guard text.contains("://") else { return [] }
        var position = start
        return text.split(separator: " ", omittingEmptySubsequences: false).compactMap { word in
            let span = Span(position, position + word.unicodeScalars.count)
            position = span.end + 1
            return word.contains("://") ? span : nil
        }
    }
}
