public import NewsModel

/// An article of a digest, as the index keeps it.
public struct SearchRecord: Sendable {
    /// A printed sentence, or the headline.
    public struct Sentence: Sendable {
        /// Word for word as printed.
        public let text: String
        /// Its words and marks, in order.
        public let tokens: [Token]

        /// A sentence with its words.
        public init(text: String, tokens: [Token]) {
            self.text = text
            self.tokens = tokens
        }
    }

    /// The story's `xml:id` in its digest.
    public let story: String
    /// The section's name in the XML: `economy`.
    public let section: String
    /// The article's language.
    public let languageTag: LanguageTag
    /// The outlet's name; nil where the digest names none.
    public let publisher: String?
    /// The article's address; nil where the digest gives none.
    public let url: String?
    /// The headline first.
    public let sentences: [Sentence]

    /// A record made of its parts.
    public init(
        story: String, section: String, languageTag: LanguageTag, publisher: String?, url: String?,
        sentences: [Sentence]
    ) {
        self.story = story
        self.section = section
        self.languageTag = languageTag
        self.publisher = publisher
        self.url = url
        self.sentences = sentences
    }

    /// The dictionary forms of all words.
    var lemmas: String {
        sentences.flatMap(\.tokens).filter(\.isWord).map { IndexedText.token($0.lemma) }.joined(separator: " ")
    }

    var characters: String {
        sentences.map { IndexedText.characters(of: $0.tokens.map(\.normalized).joined()) }.joined(separator: " ")
    }

    /// For each sentence a line, with a form for each token; marks are empty, so that no phrase goes across them.
    var forms: String {
        sentences.map { $0.tokens.map(\.form).joined(separator: " ") }.joined(separator: "\n")
    }
}

extension Token {
    fileprivate var isWord: Bool { kind == .word || kind == .number }

    /// What a query's word is compared with: a Russian form may be one of several words, and the query knows all forms of
    /// its own; an English one is known by its dictionary form.
    fileprivate var form: String {
        guard isWord else { return "" }
        let isCyrillic = normalized.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
        return String((isCyrillic ? normalized : lemma).map { $0.isWhitespace ? "\u{A0}" : $0 })
    }
}
