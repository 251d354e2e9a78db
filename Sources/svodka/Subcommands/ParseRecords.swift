import Formats
import NewsModel
import Parsing

/// A line of `svodka parse --jsonl`: decoded text or raw bytes.
struct ParseInput: JSONReadable {
    let id: String
    let url: String?
    let mediaType: String?
    let html: String?
    let base64: String?

    init(_ object: JSONObject) throws {
        id = try object.text("id")
        url = try object.optionalText("url")
        mediaType = try object.optionalText("mediaType")
        html = try object.optionalText("html")
        base64 = try object.optionalText("base64")
    }

    /// What cannot be read as a request.
    struct Unusable: Error, CustomStringConvertible {
        let description: String
    }

    func parse(with parser: SourceParser) throws -> ParsedSource {
        let media = mediaType.flatMap { MediaType(parsing: $0) }
        if let html {
            return parser.parse(SourceFile(name: id, url: url, mediaType: media ?? .html, bytes: []), text: html)
        }
        guard let base64 else { throw Unusable(description: "\"html\" or \"base64\" is missing") }
        guard let bytes = Base64.decoded(base64.utf8) else {
            throw Unusable(description: "\"base64\" cannot be decoded")
        }
        return parser.parse(SourceFile(name: id, url: url, mediaType: media, bytes: bytes))
    }
}

/// What `svodka parse --jsonl` answers: an article, a feed with its items, or why there is neither.
struct ParseAnswer: JSONWritable {
    struct Item: JSONWritable {
        let id: String?
        let title: String?
        let link: String?
        let published: String?
        let updated: String?
        let author: String?
        let summary: String?
        let content: String?
        let language: String?

        init(_ item: FeedItem) {
            id = item.itemID
            title = item.title
            link = item.link
            published = item.published?.iso8601
            updated = item.updated?.iso8601
            author = item.author
            summary = item.summary
            content = item.content
            language = item.languageTag?.rawValue
        }

        /// One of several articles in a file that is no feed, such as a mailbox.
        init(_ article: Article) {
            id = article.id
            title = article.title
            link = article.url
            published = article.published?.iso8601
            updated = article.updated?.iso8601
            author = article.authors.isEmpty ? nil : article.authors.joined(separator: "; ")
            summary = nil
            content = ParseAnswer.printed(article).joined(separator: "\n")
            language = article.languageTag?.rawValue
        }

        func write(to json: inout JSONWriter) {
            json.object {
                $0.member("author", author)
                $0.member("content", content)
                $0.member("id", id)
                $0.member("language", language)
                $0.member("link", link)
                $0.member("published", published)
                $0.member("summary", summary)
                $0.member("title", title)
                $0.member("updated", updated)
            }
        }
    }

    let id: String
    var title: String?
    var author: String?
    var published: String?
    var updated: String?
    var language: String?
    /// A feed title's, where it is another than the feed's.
    var titleLanguage: String?
    var section: String?
    var publisher: String?
    var agency: String?
    var dateline: String?
    var url: String?
    var keywords: [String]?
    var paragraphs: [String]?
    var confidence: Double?
    var isTeaser: Bool?
    var feedID: String?
    var link: String?
    var summary: String?
    var items: [Item]?
    /// What a person should know: why something was left out.
    var findings: [String]?

    init(_ parsed: ParsedSource, id: String) {
        self.id = id
        if let feed = parsed.feed {
            take(feed)
        } else if parsed.articles.count > 1 {
            items = parsed.articles.map(Item.init)
        } else if let article = parsed.articles.first {
            take(article)
        } else {
            paragraphs = []
        }
        findings = parsed.findings.isEmpty ? nil : parsed.findings.map(\.message)
    }

    func write(to json: inout JSONWriter) {
        json.object {
            $0.member("agency", agency)
            $0.member("author", author)
            $0.member("confidence", confidence)
            $0.member("dateline", dateline)
            $0.member("feedID", feedID)
            $0.member("findings", findings)
            $0.member("id", id)
            $0.member("isTeaser", isTeaser)
            $0.member("items", items)
            $0.member("keywords", keywords)
            $0.member("language", language)
            $0.member("link", link)
            $0.member("paragraphs", paragraphs)
            $0.member("published", published)
            $0.member("publisher", publisher)
            $0.member("section", section)
            $0.member("summary", summary)
            $0.member("title", title)
            $0.member("title_language", titleLanguage)
            $0.member("updated", updated)
            $0.member("url", url)
        }
    }

    private mutating func take(_ article: Article) {
        title = article.title
        author = article.authors.isEmpty ? nil : article.authors.joined(separator: "; ")
        published = article.published?.iso8601
        updated = article.updated?.iso8601
        language = article.languageTag?.rawValue
        section = article.section
        publisher = article.publisher
        agency = article.agency
        dateline = article.dateline
        url = article.url
        keywords = article.keywords.isEmpty ? nil : article.keywords
        paragraphs = Self.printed(article)
        confidence = article.confidence
        isTeaser = article.isTeaser ? true : nil
    }

    /// The paragraphs as they were printed: with the dateline before the first of its kind.
    fileprivate static func printed(_ article: Article) -> [String] {
        var texts = article.paragraphs.map(\.text)
        if let dateline = article.datelineText,
            let first = article.paragraphs.firstIndex(where: { $0.kind == .paragraph })
        {
            texts[first] = "\(dateline) \(texts[first])"
        }
        return texts
    }

    private mutating func take(_ feed: Feed) {
        feedID = feed.feedID
        title = feed.title
        link = feed.link
        language = feed.languageTag?.rawValue
        titleLanguage = feed.titleLanguageTag?.rawValue
        author = feed.author
        summary = feed.summary
        updated = feed.updated?.iso8601
        items = feed.items.map(Item.init)
    }
}
