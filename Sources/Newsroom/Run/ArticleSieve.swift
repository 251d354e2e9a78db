import Archive
import NewsModel
import UnicodeText

/// Leaves out what is not of the day, what is there twice, and what an earlier digest has had already.
struct ArticleSieve: Sendable {
    private(set) var articles: [AnalyzedArticle]
    /// What was left out and why.
    private(set) var findings: [Finding] = []

    init(_ articles: [AnalyzedArticle]) {
        self.articles = articles
    }

    /// Leaves out articles for which a reason is found.
    private mutating func leaveOut(_ reason: (AnalyzedArticle) -> Finding?) {
        articles = articles.filter { article in
            guard let finding = reason(article) else { return true }
            findings.append(finding)
            return false
        }
    }

    // MARK: - Of another day

    /// Leaves out a feed's items of other days: a feed holds those of several. What is no feed's, or says no time, was put
    /// into the day's folder by somebody who knew.
    ///
    /// - Parameter begins: when the newsroom's day begins, in minutes after midnight.
    mutating func keepItems(of date: CivilDate, in zone: TimeZoneRules, begins: Int) {
        leaveOut { article in
            guard let day = Self.day(of: article.article, in: zone, begins: begins), day != date else { return nil }
            return Finding(.note, source: article.id, message: "left out: it is of \(day)", omission: .otherDay)
        }
    }

    /// The day of a feed's item; nil for what is none, or says no time.
    private static func day(of article: Article, in zone: TimeZoneRules, begins: Int) -> CivilDate? {
        guard article.source.item != nil, let published = article.published else { return nil }
        let local = published.inZone(offset: zone.offset(at: published.secondsSince1970))
        let isEarly = local.precision != .day && local.hour * 60 + local.minute < begins
        return CivilDate(daysSince1970: local.date.daysSince1970 - (isEarly ? 1 : 0))
    }

    // MARK: - Twice

    /// Keeps one of the articles that are there twice: the same text under two names, or a feed's teaser of a page that is
    /// there whole.
    mutating func keepOneOfEach() {
        var whole: [String: String] = [:]
        for article in articles where !article.article.isTeaser {
            if let url = article.article.url, whole[url] == nil { whole[url] = article.id }
        }
        var seen: [Wording: String] = [:]
        leaveOut { article in
            let key = Wording(article.article)
            guard
                let original = seen[key] ?? (article.article.isTeaser ? article.article.url.flatMap { whole[$0] } : nil)
            else {
                seen[key] = article.id
                return nil
            }
            return Finding(
                .note, source: article.id, message: "left out: the same article is in \(original)", omission: .duplicate
            )
        }
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

    // MARK: - Published before

    /// Leaves out what one of the digests has had and where nothing is new.
    mutating func keepNews(since digests: [ArchivedDigest]) {
        guard !digests.isEmpty else { return }
        let finder = RepeatFinder(digests)
        leaveOut { article in
            finder.story(toldBy: article).map { story in
                Finding(
                    .note, source: article.id, message: "left out: the digest of \(story.date) has told it",
                    omission: .alreadyReported(story))
            }
        }
    }
}
