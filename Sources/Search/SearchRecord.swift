public import NewsModel
import UnicodeText

/// An article of a digest, as the index keeps it.
public struct SearchRecord: Sendable {
    /// A printed sentence, or the headline.
    public struct Sentence: Sendable {
        /// As printed.
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
    /// The language the article is in.
    public let languageTag: LanguageTag
    /// The outlet's name; nil where the article names none.
    public let publisher: String?
    /// The article's address; nil where it gives none.
    public let url: String?
    /// The headline first.
    public let sentences: [Sentence]

    /// An article of its parts.
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

/// Words as the index keeps them: FTS5's `ascii` tokenizer ends a token at every ASCII character but letters and digits.
enum IndexedText {
    /// A word as one token; other ASCII characters give way to a point that is none.
    static func token(_ word: String) -> String {
        var token = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            token.append(scalar.isASCII && !scalar.isLetterOrDigit ? "\u{B7}" : scalar)
        }
        return String(token)
    }

    /// Han characters as tokens of their own.
    static func characters(of text: some StringProtocol) -> String {
        text.unicodeScalars.filter(\.isHan).map(String.init).joined(separator: " ")
    }
}

extension Unicode.Scalar {
    fileprivate var isLetterOrDigit: Bool {
        switch self {
        case "0"..."9", "a"..."z", "A"..."Z": true
        default: false
        }
    }
}
