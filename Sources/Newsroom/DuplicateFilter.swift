import NewsModel

/// Keeps one of the articles that are there twice: the same text under two names, or a feed's teaser of a page that is
/// there whole.
enum DuplicateFilter {
    static func filter(_ articles: [AnalyzedArticle]) -> (articles: [AnalyzedArticle], findings: [Finding]) {
        var whole: [String: String] = [:]
        for article in articles where !article.article.isTeaser {
            if let url = article.article.url, whole[url] == nil { whole[url] = article.id }
        }
        var seen: [Wording: String] = [:]
        var kept: [AnalyzedArticle] = []
        var findings: [Finding] = []
        for article in articles {
            let key = Wording(article.article)
            let original = seen[key] ?? (article.article.isTeaser ? article.article.url.flatMap { whole[$0] } : nil)
            if let original {
                findings.append(
                    Finding(
                        .note, source: article.id, message: "left out: the same article is in \(original)",
                        omission: .duplicate))
            } else {
                seen[key] = article.id
                kept.append(article)
            }
        }
        return (kept, findings)
    }

    /// A title and a text, compared by their bytes: a string beyond ASCII is normalized each time it is hashed, and an
    /// array hashes byte by byte.
    private struct Wording: Hashable {
        private let utf8: [UInt8]

        init(_ article: Article) {
            utf8 = Array((article.title + "\n" + article.text).utf8)
        }

        func hash(into hasher: inout Hasher) {
            utf8.withUnsafeBytes { hasher.combine(bytes: $0) }
        }
    }
}
