import Formats
public import Languages
public import NewsModel

/// Reads what a newsroom has: pages, feeds, agency formats, text pasted from a browser, in any charset.
public struct SourceParser: Sendable {
    /// What the source cannot say of itself.
    public struct Options: Sendable {
        /// Seconds east of UTC, for times that name no zone.
        public var zoneOffset = 0
        /// No later date is believed, such as the end of the day that is compiled; nil believes all.
        public var latest: Timestamp?
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
        finished(read(content(of: file)), file)
    }

    /// The articles of a file whose text is decoded already.
    public func parse(_ file: SourceFile, text: String) -> ParsedSource {
        finished(
            read(
                SourceContent(file, text: text, zoneOffset: options.zoneOffset, words: options.words.value)), file)
    }

    private func content(of file: SourceFile) -> SourceContent {
        SourceContent(
            file, byteLimit: options.byteLimit, zoneOffset: options.zoneOffset, words: options.words.value)
    }

    private func finished(_ parsed: ParsedSource, _ file: SourceFile) -> ParsedSource {
        var parsed = parsed.withinBudget(of: file)
        for index in parsed.articles.indices {
            parsed.articles[index].url = parsed.articles[index].url.map(TrackingParameters.removed)
        }
        return parsed
    }

    // MARK: - Readers

    /// Files within files beyond this are not read.
    private static let deepestNesting = 4

    private func read(_ content: SourceContent, depth: Int = 0) -> ParsedSource {
        var budget = Self.unpackedLimit
        return read(content, depth: depth, &budget)
    }

    /// The most bytes that are unpacked of a file and of the files in it, all together.
    private static let unpackedLimit = 128 << 20

    private func read(_ content: SourceContent, depth: Int, _ budget: inout Int) -> ParsedSource {
        var content = content
        content.latest = options.latest
        guard let reader = SourceReaders.reader(of: &content, among: options.readers) else {
            return .notAnArticle(content.file, "holds no words")
        }
        content.unpackable = budget
        let reading = reader.read(&content)
        budget = content.unpackable
        guard !reading.nested.isEmpty else { return reading.parsed }
        guard depth < Self.deepestNesting else {
            return .unreadable(content.file, "holds files within files too deeply nested to be read")
        }
        let inner = reading.nested.map { forms in
            var first: ParsedSource?
            for form in forms {
                let parsed = read(self.content(of: form), depth: depth + 1, &budget)
                if !parsed.articles.isEmpty { return parsed }
                first = first ?? parsed
            }
            return first ?? ParsedSource()
        }
        return numbered(reading.join?(inner) ?? .joined(reading.parsed, inner))
    }

    /// Several articles of one file are numbered in order.
    private func numbered(_ parsed: ParsedSource) -> ParsedSource {
        guard parsed.articles.count > 1 else { return parsed }
        var parsed = parsed
        for index in parsed.articles.indices {
            parsed.articles[index].source = .init(file: parsed.articles[index].source.file, item: index)
        }
        return parsed
    }
}
