public import Digests
public import NewsModel

/// One way to put something on paper: a row of a table of writers.
///
/// A new output is a file with its writer and a line in the table (`EditionWriters.all`, `CoverageWriters.all`).
public struct Writer<Content: Sendable>: Sendable {
    /// What a user asks for: `text`.
    public let name: String
    /// What the names of its files end in: `txt`.
    public let ending: String
    private let bytes: @Sendable (Content) -> [UInt8]?

    init(_ name: String, ending: String, bytes: @escaping @Sendable (Content) -> [UInt8]?) {
        self.name = name
        self.ending = ending
        self.bytes = bytes
    }

    /// A writer of UTF-8.
    init(_ name: String, ending: String, text: @escaping @Sendable (Content) -> String) {
        self.init(name, ending: ending) { Array(text($0).utf8) }
    }

    /// What the file holds: the same content gives the same bytes on every machine. Nil where there is nothing to write.
    public func write(_ content: Content) -> [UInt8]? {
        bytes(content)
    }
}

/// A digest in one language: what every writer of an edition starts from.
public struct Edition: Sendable {
    /// The edition's language.
    public let language: Language
    let words: EditionWords
    let digest: Digest
    /// What is printed, in the language's words and free of any format.
    let composed: ComposedEdition
    let style: EditionStyle
    /// The addresses of the day's pages by language, as this edition's page links them.
    let pages: [Language: String]
    /// The head of its message; nil for an edition that is not sent.
    let mail: MailHead?

    /// A digest in one language.
    public init(
        _ digest: Digest, in language: Language, style: EditionStyle = EditionStyle(), pages: [Language: String] = [:],
        mail: MailHead? = nil
    ) {
        self.language = language
        self.digest = digest
        self.style = style
        self.pages = pages
        self.mail = mail
        words = EditionWords(language, style: style)
        composed = EditionComposer(words, termsPerStory: style.termsPerStory).compose(digest)
    }
}
