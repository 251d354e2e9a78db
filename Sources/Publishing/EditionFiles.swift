public import Digests
public import NewsModel

/// All the files of one edition: the same as its writers give one by one, with the edition's words put together once.
public struct EditionFiles: Sendable {
    /// The endings of all the files that an edition can have.
    public static let endings = ["txt", "html", "atom", mailEnding]
    public static let mailEnding = "eml"

    private let text: PlainTextWriter
    private let page: HTMLPageWriter
    private let feed: AtomWriter
    private let mail: EmailWriter?
    private let composer: EditionComposer

    /// `pages` are the addresses of the day's pages by edition; without `mail` no message is written.
    public init(
        edition: Language, style: EditionStyle = EditionStyle(), pages: [Language: String],
        mail: EmailWriter.Options? = nil
    ) {
        composer = EditionComposer(edition, style: style)
        text = PlainTextWriter(edition: edition)
        page = HTMLPageWriter(edition: edition, style: style, pages: pages)
        feed = AtomWriter(edition: edition)
        self.mail = mail.map { EmailWriter(edition: edition, style: style, options: $0) }
    }

    /// The files' endings and contents, in a fixed order.
    public func write(_ digest: Digest) -> [(ending: String, content: String)] {
        let composed = composer.compose(digest)
        let message = mail.map { (Self.mailEnding, $0.write(composed, of: digest)) }
        return [
            ("txt", text.write(composed)), ("html", page.write(composed, of: digest)),
            ("atom", feed.write(composed, of: digest)),
        ] + (message.map { [$0] } ?? [])
    }
}
