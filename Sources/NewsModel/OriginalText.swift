/// An article's own text, where it is in a language that no stage reads and the stages read a machine's draft instead.
///
/// What is printed and quoted is the original; the draft stands beside it.
public struct OriginalText: Sendable {
    /// A sentence of the original and its draft.
    public struct Sentence: Sendable {
        /// In `OriginalText.document`.
        public let span: Span
        /// In the document that the stages read.
        public let draftSpan: Span
        public let draft: TranslatedSentence

        public init(span: Span, draftSpan: Span, draft: TranslatedSentence) {
            self.span = span
            self.draftSpan = draftSpan
            self.draft = draft
        }
    }

    /// The text as published.
    public let document: Document
    /// The title as published.
    public let title: Document
    /// Nil where the title has no draft.
    public let titleDraft: TranslatedSentence?
    /// Those that have a draft, in order.
    public let sentences: [Sentence]

    public init(document: Document, title: Document, titleDraft: TranslatedSentence?, sentences: [Sentence]) {
        self.document = document
        self.title = title
        self.titleDraft = titleDraft
        self.sentences = sentences
    }

    /// The sentences whose drafts a span of the read document touches.
    public func sentences(at span: Span) -> [Sentence] {
        sentences.filter { $0.draftSpan.overlaps(span) }
    }
}
