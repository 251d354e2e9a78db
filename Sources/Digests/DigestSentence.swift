public import NewsModel

/// A sentence in its source's own words, with the glossary's terms in it.
public struct DigestSentence: Hashable, Sendable {
    /// Word for word as published.
    public private(set) var text: String
    /// Where it stands in the article's text (paragraphs joined by line feeds), in Unicode scalars.
    public let span: Span
    /// The terms in it, in order, none inside or across another; their spans count within `text`.
    public private(set) var terms: [TermMatch]
    /// Names in it that are given in Latin letters, beside the terms, in order; their spans count within `text`.
    public private(set) var names: [TransliteratedName]
    /// What editions in other languages print above it.
    public var translations: [Language: TranslatedSentence]

    /// A sentence of its parts.
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

    /// The sentence without its last character, for those who set its full stop elsewhere; its place stays what it is.
    public func withoutLastCharacter() -> DigestSentence {
        var sentence = self
        sentence.text.removeLast()
        let end = sentence.text.unicodeScalars.count
        sentence.terms.removeAll { $0.span.end > end }
        sentence.names.removeAll { $0.span.end > end }
        return sentence
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

extension DigestSentence {
    /// The sentence of the original whose draft stands at a span of the read document, with that draft.
    ///
    /// A draft that was divided otherwise than its original gives all the sentences it touches. Nil where none does.
    init?(ofDraft span: Span, in original: OriginalText) {
        let parts = original.sentences(at: span)
        guard let first = parts.first, let last = parts.last else { return nil }
        let whole = Span(first.span.start, last.span.end)
        let source = String(original.document[whole])
        let draft = Self.joined(parts.map(\.draft), source: source)
        self.init(text: source, span: whole, terms: [], translations: Self.translations([draft].compactMap { $0 }))
    }

    /// The original's title with its draft.
    init(titleOf original: OriginalText) {
        self.init(
            text: original.title.text, span: Span(0, original.title.scalarCount), terms: [],
            translations: Self.translations([original.titleDraft].compactMap { $0 }))
    }

    private static func joined(_ drafts: [TranslatedSentence], source: String) -> TranslatedSentence? {
        guard let first = drafts.first, drafts.count > 1 else { return drafts.first }
        return TranslatedSentence(
            id: first.id, source: source, sourceTag: first.sourceTag, text: drafts.map(\.text).joined(separator: " "),
            languageTag: first.languageTag, origin: first.origin)
    }

    private static func translations(_ sentences: [TranslatedSentence]) -> [Language: TranslatedSentence] {
        var translations: [Language: TranslatedSentence] = [:]
        for sentence in sentences {
            if let language = Language(rawValue: sentence.languageTag.primary) { translations[language] = sentence }
        }
        return translations
    }
}
