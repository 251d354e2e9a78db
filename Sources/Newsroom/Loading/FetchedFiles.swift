import Fetching
import Formats
import NewsModel
import Parsing

/// What is known of a file that was fetched: a line of the list beside it.
struct FetchedFile: Sendable {
    /// The name of the list in a source's folder of the day.
    static let list = ".fetched.jsonl"

    /// Its name in that folder.
    var file: String
    /// The address that was asked for; nil for a mail.
    var url: String?
    /// The address that it was found at.
    var finalURL: String?
    var mediaType: String?
    var charset: String?
    var entityTag: String?
    var lastModified: String?
    var sha256: String
    /// When it was fetched: RFC 3339, for people who look.
    var fetched: String
    /// Of a feed: what its items are known by, in their order.
    var items: [String] = []
    /// Of a feed: the positions of items that no feed before it had; nil for what is no feed.
    var newItems: [Int]?

    init(file: String, sha256: String, fetched: String) {
        self.file = file
        self.sha256 = sha256
        self.fetched = fetched
    }

    /// Reads a line; nil for one that is cut or no such line.
    init?(line: some Collection<UInt8>) {
        guard let object = JSONObject(line), let file = object["file"]?.text, let sha256 = object["sha256"]?.text else {
            return nil
        }
        self.init(file: file, sha256: sha256, fetched: object["fetched"]?.text ?? "")
        url = object["url"]?.text
        finalURL = object["finalURL"]?.text
        mediaType = object["mediaType"]?.text
        charset = object["charset"]?.text
        entityTag = object["etag"]?.text
        lastModified = object["lastModified"]?.text
        items = object["items"]?.elements.compactMap(\.text) ?? []
        newItems = object["newItems"]?.elements.compactMap { $0.text.flatMap { Int($0) } }
    }

    /// The line, with its end.
    var line: [UInt8] {
        var json = JSONWriter()
        json.object {
            $0.member("charset", charset)
            $0.member("etag", entityTag)
            $0.member("fetched", fetched)
            $0.member("file", file)
            $0.member("finalURL", finalURL)
            if newItems != nil { $0.member("items", items) }
            $0.member("lastModified", lastModified)
            $0.member("mediaType", mediaType)
            $0.member("newItems", newItems)
            $0.member("sha256", sha256)
            $0.member("url", url)
        }
        json.endLine()
        return json.bytes
    }

    /// The lines of a folder's list, in the order they were written; none where there is no list.
    static func all(in folder: String) -> [FetchedFile] {
        guard let file = try? SourceFileReader(sizeLimit: 256 << 20).read("\(folder)/\(list)") else { return [] }
        return file.bytes.split(separator: UInt8(ascii: "\n")).compactMap { FetchedFile(line: $0) }
    }
}

/// What is known of a day's files that were fetched.
struct FetchedFiles: Sendable {
    /// By the file's name relative to the day's folder; of several lines the last.
    private(set) var byName: [String: FetchedFile] = [:]

    init(_ intake: Intake) {
        for folder in intake.folders.map(\.text) {
            let place = folder.dropFirst(intake.folder.count).drop { $0 == "/" }
            for file in FetchedFile.all(in: folder) {
                byName[place.isEmpty ? file.file : "\(place)/\(file.file)"] = file
            }
        }
    }

    /// The file with what its server said of it, which goes before guesses.
    func described(_ file: SourceFile) -> SourceFile {
        guard let known = byName[file.name] else { return file }
        let charset = known.charset.map { "; charset=\($0)" } ?? ""
        let mediaType = known.mediaType.flatMap { MediaType(parsing: $0 + charset) }
        return SourceFile(
            name: file.name, url: known.finalURL ?? known.url, mediaType: mediaType ?? file.mediaType,
            bytes: file.bytes)
    }

    /// Leaves out items of a feed that a feed fetched before has brought.
    func keepNewItems(of name: String, in articles: inout [Article]) {
        guard let new = byName[name]?.newItems.map(Set.init) else { return }
        articles.removeAll { article in article.source.item.map { !new.contains($0) } ?? false }
    }

    /// Joins each item of a feed with the page that was fetched for it: the page's text, and what the page does not say of
    /// itself from the item.
    func joined(_ articles: [AnalyzedArticle]) -> [AnalyzedArticle] {
        guard !byName.isEmpty else { return articles }
        var pages: [String: Int] = [:]
        for (position, article) in articles.enumerated() where article.article.source.item == nil {
            guard let known = byName[article.article.source.file], let url = known.url else { continue }
            for address in [url, known.finalURL ?? url] { pages[TrackingParameters.removed(from: address)] = position }
        }
        guard !pages.isEmpty else { return articles }
        var joined = articles
        var isPart = [Bool](repeating: false, count: articles.count)
        for (position, item) in articles.enumerated() where byName[item.article.source.file]?.newItems != nil {
            guard let link = item.article.url, let page = pages[Self.address(link)] ?? pages[link] else { continue }
            joined[page] = joined[page].described(by: item.article)
            isPart[position] = true
        }
        return joined.indices.filter { !isPart[$0] }.map { joined[$0] }
    }

    /// A link as it is asked for.
    static func address(_ link: String) -> String {
        TrackingParameters.removed(from: WebAddress(link)?.description ?? link)
    }
}

extension AnalyzedArticle {
    /// With what an item of a feed says of it and its page does not.
    fileprivate func described(by item: Article) -> AnalyzedArticle {
        var page = article
        if page.title.isEmpty { page.title = item.title }
        if page.authors.isEmpty { page.authors = item.authors }
        if page.keywords.isEmpty { page.keywords = item.keywords }
        page.published = page.published ?? item.published
        page.updated = page.updated ?? item.updated
        page.section = page.section ?? item.section
        page.publisher = page.publisher ?? item.publisher
        return AnalyzedArticle(
            article: page, document: document, title: title, summary: summary, matches: matches,
            titleMatches: titleMatches, original: original, names: names)
    }
}
