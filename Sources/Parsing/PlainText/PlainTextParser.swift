import NewsModel

/// Reads an article out of plain text: a page pasted from a browser with the site around it, or a text below a block of
/// `Title:`, `Date:`, `Source:` lines.
///
/// What is article and what is site is told by how the lines look (length, ends of sentences, repetitions, dates,
/// place), not by which site it is.
struct PlainTextParser: Sendable {
    private let source: SourceText
    private let dates: DateReader

    init(_ source: SourceText) {
        self.source = source
        dates = source.dateReader
    }

    /// The article of a text; none, and a finding, when the text holds no paragraphs.
    func parse() -> ParsedSource {
        let rawLines = Self.lines(of: source.text)
        if let header = HeaderBlock(rawLines) { return parse(below: header) }
        let page = PastedPage(textLines(BrokenLines.mended(LineUnwrapping.unwrap(rawLines))))
        guard let body = page.body else { return .notAnArticle(source.file, "holds no paragraphs of text") }
        return ParsedSource(articles: [article(of: page, body: body)])
    }

    // MARK: - Lines

    /// More lines than this belong to no article.
    private static let mostLines = 20_000
    /// A line of more scalars than this is cut: nothing after the first hundred thousand is read by anybody.
    private static let longestLine = 100_000

    private static func lines(of text: String) -> [String] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).prefix(mostLines).map { line in
            line.unicodeScalars.prefix(longestLine)
                .split { $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}" }
                .map { String($0) }.joined(separator: " ")
        }
    }

    private func textLines(_ lines: [String]) -> [TextLine] {
        var isAfterGap = true
        var result: [TextLine] = []
        for line in lines {
            if line.isEmpty {
                isAfterGap = true
            } else {
                result.append(TextLine(line, isAfterGap: isAfterGap, reader: dates))
                isAfterGap = false
            }
        }
        return result
    }

    // MARK: - Pasted pages

    private func article(of page: PastedPage, body: Range<Int>) -> Article {
        let head = PastedPageHead(page, body: body)
        var article = Article(
            source: .init(file: source.file.name), title: head.title ?? "", paragraphs: page.paragraphs(body))
        article.published = head.published ?? page.dateAfter(body)
        article.section = head.section
        article.authors = head.authors.isEmpty ? page.authorsAfter(body) : head.authors
        article.publisher = head.publisher
        article.url = source.file.url
        article.takeDateline()
        article.confidence = confidence(of: article)
        return article
    }

    /// What a pasted page lacks makes it less certain that its text was found.
    private func confidence(of article: Article) -> Double {
        var confidence = article.paragraphs.count > 1 ? 0.9 : 0.7
        if article.title.isEmpty { confidence -= 0.3 }
        if article.published == nil { confidence -= 0.1 }
        return confidence
    }

    // MARK: - Text with a header block

    private func parse(below header: HeaderBlock) -> ParsedSource {
        let page = PastedPage(textLines(BrokenLines.mended(LineUnwrapping.unwrap(header.body))))
        let body = page.body ?? page.lines.indices
        guard !body.isEmpty || header.values[.title] != nil else {
            return .notAnArticle(source.file, "holds a header, but no text")
        }
        var article = Article(
            source: .init(file: source.file.name),
            title: header.values[.title] ?? PastedPageHead(page, body: body).title ?? "",
            paragraphs: page.paragraphs(body))
        article.published = header.values[.date].flatMap { dates.read($0) }
        article.updated = header.values[.updated].flatMap { dates.read($0) }
        article.authors = header.values[.author].map { AuthorNames.names(in: $0) } ?? []
        article.publisher = header.values[.source]
        article.url = header.values[.url] ?? source.file.url
        article.section = header.values[.section]
        article.languageTag = header.values[.language].map(LanguageTag.init(rawValue:))
        article.keywords = header.keywords
        article.takeDateline()
        article.confidence = article.paragraphs.isEmpty ? 0.2 : 0.98
        article.isTeaser = article.paragraphs.isEmpty
        return ParsedSource(articles: [article])
    }
}
