import NewsModel

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
            if let language = sentence.languageTag.language { translations[language] = sentence }
        }
        return translations
    }
}
