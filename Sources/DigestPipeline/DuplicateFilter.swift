import NewsModel

/// Keeps one of the articles that are there twice: the same text under two names, or a feed's teaser of a page that is
/// there whole.
enum DuplicateFilter {
    static func filter(_ articles: [AnalyzedArticle]) -> (articles: [AnalyzedArticle], findings: [Finding]) {
        var whole: [String: String] = [:]
        for article in articles where !article.article.isTeaser {
            if let url = article.article.url, whole[url] == nil { whole[url] = article.id }
        }
        // By the bytes of the text, since a string beyond ASCII is normalized each time it is hashed.
        var seen: [[UInt8]: String] = [:]
        var kept: [AnalyzedArticle] = []
        var findings: [Finding] = []
        for article in articles {
            let key = Array((article.article.title + "\n" + article.article.text).utf8)
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
}
