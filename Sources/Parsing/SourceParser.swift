import Formats
public import NewsModel
import UnicodeText

/// Reads what a newsroom has: pages, feeds, agency formats, text pasted from a browser, in any charset.
public struct SourceParser: Sendable {
    /// What the source cannot say of itself.
    public struct Options: Sendable {
        /// Seconds east of UTC, for times that name no zone.
        public var zoneOffset = 0
        /// The most bytes of a file that are looked at.
        public var byteLimit = 24 << 20

        /// Coordinated Universal Time, and 24 MiB.
        public init() {}
    }

    private let options: Options

    /// A parser that is told what the sources cannot say.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// The articles of a file, and what to know about them.
    ///
    /// Never throws for bad content: what could not be read is a `Finding` with an omission.
    public func parse(_ file: SourceFile) -> ParsedSource {
        if let reason = Legibility.reasonAgainst(bytes: file.bytes) { return .unreadable(file, reason) }
        var decoder = TextDecoder()
        decoder.limit = options.byteLimit
        let decoded = decoder.decode(file.bytes, declared: file.mediaType?.charset)
        return parse(file, text: decoded.text)
    }

    /// The articles of a file whose text is decoded already.
    public func parse(_ file: SourceFile, text: String) -> ParsedSource {
        let text = MisreadText.mended(text) ?? text
        if let reason = Legibility.reasonAgainst(text: text) { return .unreadable(file, reason) }
        return parse(SourceText(file: file, text: text, zoneOffset: options.zoneOffset))
    }

    private func parse(_ source: SourceText) -> ParsedSource {
        var parsed = read(source)
        for index in parsed.articles.indices {
            parsed.articles[index].url = parsed.articles[index].url.map(TrackingParameters.removed)
        }
        return parsed
    }

    private func read(_ source: SourceText) -> ParsedSource {
        switch SourceFormat(of: source) {
        case .html: PageParser(source).parse()
        case .feed: FeedParser(source).parse()
        case .agencyXML: AgencyParser(source).parse()
        case .webArchive: WebArchiveParser(source).parse()
        case .plainText: PlainTextParser(source).parse()
        }
    }
}
