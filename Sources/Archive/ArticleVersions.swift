public import NewsModel

/// The address of an article, as two of its versions share it.
public enum ArticleAddress {
    /// Parameters that tell where a reader came from, by their beginning.
    private static let tracking = ["utm_", "fbclid", "gclid", "yclid", "from=", "ref=", "_openstat"]

    /// An address without scheme, `www.`, fragment, tracking parameters and a slash at the end: for comparing alone.
    public static func key(of url: String) -> String {
        var address = url.prefix { $0 != "#" }
        if let scheme = address.firstRange(of: "://") { address = address[scheme.upperBound...] }
        if address.hasPrefix("www.") { address = address.dropFirst(4) }
        let parts = address.split(separator: "?", maxSplits: 1)
        guard var path = parts.first else { return String(address) }
        while path.hasSuffix("/") { path = path.dropLast() }
        let query = parts.dropFirst().first.map { query in
            query.split(separator: "&").filter { parameter in !tracking.contains { parameter.hasPrefix($0) } }
        }
        guard let query, !query.isEmpty else { return String(path) }
        return path + "?" + query.joined(separator: "&")
    }
}

/// Whether two articles of one address are versions of one, or only stand at one place one after the other.
public enum ArticleVersions {
    /// The part of the shorter one's words that the other has, too; less where both have one headline.
    private static let leastShare = (of: 0.6, withOneTitle: 0.4)

    /// Whether two articles have much the same words.
    public static func areVersions(_ a: AnalyzedArticle, _ b: AnalyzedArticle) -> Bool {
        guard a.document.languageTag.isSameLanguage(as: b.document.languageTag) else { return false }
        let (first, second) = (words(of: a), words(of: b))
        let fewer = min(first.count, second.count)
        guard fewer > 0 else { return false }
        let hasOneTitle = !a.article.title.isEmpty && a.article.title == b.article.title
        let share = Double(first.intersection(second).count) / Double(fewer)
        return share >= (hasOneTitle ? leastShare.withOneTitle : leastShare.of)
    }

    private static func words(of article: AnalyzedArticle) -> Set<String> {
        Set(article.document.tokens.lazy.filter { $0.kind == .word || $0.kind == .number }.map(\.normalized))
    }
}
