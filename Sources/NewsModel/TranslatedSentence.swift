/// Who wrote a translation.
public enum TranslationOrigin: Hashable, Sendable {
    /// A person; nil where the file does not say who.
    case human(name: String?)
    /// The translation memory: the unit's id where it has one, and how it matched.
    case memory(unit: String?, kind: MemoryMatchKind)
    /// A machine, which must be said wherever the text is shown.
    case engine(name: String, version: String?)

    /// Whether a machine wrote it.
    public var isMachine: Bool {
        if case .engine = self { true } else { false }
    }
}

/// How a segment of the memory fits a text, the best first.
public enum MemoryMatchKind: String, CaseIterable, Comparable, Sendable {
    /// The same text between the same neighbours.
    case context
    /// The same text.
    case exact
    /// Only figures and dates differ; they are filled in.
    case numbers
    /// A similar text, for a translator to work from.
    case fuzzy

    /// The better match comes first.
    public static func < (a: MemoryMatchKind, b: MemoryMatchKind) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .context: 0
        case .exact: 1
        case .numbers: 2
        case .fuzzy: 3
        }
    }
}

/// A sentence with its translation, and where the translation comes from.
public struct TranslatedSentence: Hashable, Sendable {
    /// The same for the same sentence of the same article: what a hand-off file names it by.
    public let id: String
    /// The sentence in its own language.
    public let source: String
    /// The language of `source`.
    public let sourceTag: LanguageTag
    /// The translation.
    public let text: String
    /// The language of `text`.
    public let languageTag: LanguageTag
    /// Who wrote the translation.
    public let origin: TranslationOrigin
    /// 0 to 100 for what the memory offers; nil for what nobody scored.
    public var score: Double?
    /// When it was written; nil where nobody said.
    public var date: Timestamp?
    /// Who read and approved it; nil while nobody has.
    public var reviewer: String?

    /// A sentence with its translation.
    public init(
        id: String, source: String, sourceTag: LanguageTag, text: String, languageTag: LanguageTag,
        origin: TranslationOrigin, score: Double? = nil, date: Timestamp? = nil, reviewer: String? = nil
    ) {
        self.id = id
        self.source = source
        self.sourceTag = sourceTag
        self.text = text
        self.languageTag = languageTag
        self.origin = origin
        self.score = score
        self.date = date
        self.reviewer = reviewer
    }

    /// Whether no person answers for the text, which readers must see.
    public var isUnreviewedMachineText: Bool { origin.isMachine && reviewer == nil }
}

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
        /// The sentence with its draft.
        public let draft: TranslatedSentence

        /// A sentence of the original and its draft.
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

    /// The original of a document that a machine drafted.
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
