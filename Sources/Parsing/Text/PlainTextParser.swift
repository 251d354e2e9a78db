import Formats
import NewsModel
import UnicodeText

extension SourceReader {
    /// Letters in lines: what is no markup, no program and no encoded data.
    static let plainText = SourceReader(
        name: "plain text", mediaTypes: ["txt": .plainText, "text": .plainText], mostClaim: .possible,
        claim: { $0.profile.kind == .words ? .possible : .none },
        readText: { PlainTextParser($0).parse() })
}

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
        if let header = HeaderBlock(rawLines, words: source.words) { return parse(below: header) }
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
                result.append(TextLine(line, isAfterGap: isAfterGap, reader: dates, words: source.words))
                isAfterGap = false
            }
        }
        return result
    }

    // MARK: - Pasted pages

    private func article(of page: PastedPage, body: Range<Int>) -> Article {
        let head = PastedPageHead(page, body: body, words: source.words)
        let headline = head.title == nil ? page.openingHeadline(body) : nil
        let body = headline.map { $0 + 1..<body.upperBound } ?? body
        var article = Article(
            source: .init(file: source.file.name), title: head.title ?? headline.map { page.lines[$0].text } ?? "",
            paragraphs: page.paragraphs(body))
        article.published = head.published ?? page.dateAfter(body)
        article.section = head.section
        article.authors = head.authors.isEmpty ? page.authorsAfter(body) : head.authors
        article.publisher = head.publisher
        article.url = source.file.url
        article.takeDateline(words: source.words)
        article.title = OutletName(words: source.words).headline(
            article.title, known: [article.publisher, article.agency].compactMap { $0 })
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
            title: header.values[.title] ?? PastedPageHead(page, body: body, words: source.words).title ?? "",
            paragraphs: page.paragraphs(body))
        article.published = header.values[.date].flatMap { dates.read($0) }
        article.updated = header.values[.updated].flatMap { dates.read($0) }
        article.authors = header.values[.author].map { source.authorNames.names(in: $0) } ?? []
        article.publisher = header.values[.source]
        article.url = header.values[.url] ?? source.file.url
        article.section = header.values[.section]
        article.languageTag = header.values[.language].map(LanguageTag.init(rawValue:))
        article.keywords = header.keywords
        article.takeDateline(words: source.words)
        article.confidence = article.paragraphs.isEmpty ? 0.2 : 0.98
        article.isTeaser = article.paragraphs.isEmpty
        return ParsedSource(articles: [article])
    }
}

/// The `Title: …` lines above a text.
struct HeaderBlock {
    private(set) var values: [HeaderKey: String] = [:]
    /// The lines below the block.
    let body: [String]

    /// Reads the block; nil when the text does not begin with one of at least two known keys, a title among them,
    /// or with three.
    init?(_ lines: [String], words: SourceWords) {
        guard let first = lines.firstIndex(where: { !$0.isEmpty }) else { return nil }
        var index = first
        while index < lines.count, let (key, value) = Self.field(lines[index], words.credits) {
            if let key, values[key] == nil, !value.isEmpty { values[key] = value }
            index += 1
        }
        guard values.count >= 3 || values.count == 2 && values[.title] != nil else { return nil }
        body = Array(lines[index...])
    }

    var keywords: [String] {
        guard let list = values[.keywords] else { return [] }
        return list.split { ",;，；、|".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
    }

    /// A `key: value` line; the key is nil where it is not one of ours.
    private static func field(_ line: String, _ words: CreditWords) -> (key: HeaderKey?, value: String)? {
        guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
        let name = line[..<colon].trimmed.lowercased()
        guard !name.isEmpty, name.unicodeScalars.count <= 24 else { return nil }
        let key = words.headerKeys[name]
        // A line of the text may hold a colon too; what is not known must at least look like a key.
        guard key != nil || !name.contains(" ") && !name.unicodeScalars.contains(where: \.isHan) else { return nil }
        return (key, line[line.index(after: colon)...].trimmed)
    }
}
