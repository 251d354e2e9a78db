import Formats
public import Languages
public import NewsModel

/// Reads what a newsroom has: pages, feeds, agency formats, text pasted from a browser, in any charset.
public struct SourceParser: Sendable {
    /// What the source cannot say of itself.
    public struct Options: Sendable {
        /// Seconds east of UTC, for times that name no zone.
        public var zoneOffset = 0
        /// The most bytes of a file that are looked at.
        public var byteLimit = 24 << 20
        /// The languages whose dates, credits and lines around articles are known.
        public var languages: LanguagePacks = .standard {
            didSet { words = OnDemand { [languages] in SourceWords(languages) } }
        }
        /// What the languages' packs give, made for the first source that is read.
        private(set) var words = OnDemand { SourceWords.standard }
        /// Who reads what.
        var readers = SourceReaders.all

        /// Coordinated Universal Time, 24 MiB, and English, Russian and Chinese.
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
        finished(read(content(of: file)))
    }

    /// The articles of a file whose text is decoded already.
    public func parse(_ file: SourceFile, text: String) -> ParsedSource {
        finished(
            read(
                SourceContent(file, text: text, zoneOffset: options.zoneOffset, words: options.words.value)))
    }

    private func content(of file: SourceFile) -> SourceContent {
        SourceContent(
            file, byteLimit: options.byteLimit, zoneOffset: options.zoneOffset, words: options.words.value)
    }

    private func finished(_ parsed: ParsedSource) -> ParsedSource {
        var parsed = parsed
        for index in parsed.articles.indices {
            parsed.articles[index].url = parsed.articles[index].url.map(TrackingParameters.removed)
        }
        return parsed
    }

    // MARK: - Readers

    /// Files within files beyond this are not read.
    private static let deepestNesting = 4

    private func read(_ content: SourceContent, depth: Int = 0) -> ParsedSource {
        var content = content
        guard let reader = SourceReaders.reader(of: &content, among: options.readers) else {
            return .notAnArticle(content.file, "holds no words")
        }
        let reading = reader.read(&content)
        guard !reading.nested.isEmpty else { return reading.parsed }
        guard depth < Self.deepestNesting else {
            return .unreadable(content.file, "holds files within files too deeply nested to be read")
        }
        return joined(
            reading.parsed,
            reading.nested.map { read(self.content(of: $0), depth: depth + 1) })
    }

    /// What a file and the files in it hold; several articles of one file are numbered in order.
    private func joined(_ outer: ParsedSource, _ nested: [ParsedSource]) -> ParsedSource {
        var joined = outer
        for inner in nested {
            joined.articles += inner.articles
            joined.findings += inner.findings
            joined.feed = joined.feed ?? inner.feed
        }
        guard nested.count > 1 else { return joined }
        for index in joined.articles.indices {
            joined.articles[index].source = .init(file: joined.articles[index].source.file, item: index)
        }
        return joined
    }
}
