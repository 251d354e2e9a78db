import Archive
import Digests
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

    /// Leaves out a feed's items from outside the day's window: a feed holds those of many days. What is no feed's, or says
    /// no time, was put into the day's folder by somebody who knew.
    mutating func keepItems(in window: NewsWindow) {
        leaveOut { article in
            guard article.article.source.item != nil, let published = article.article.published,
                !window.contains(published)
            else { return nil }
            let day = window.day(of: published)
            return Finding(.note, source: article.id, message: "left out: it is of \(day)", omission: .otherDay)
        }
    }

    /// Holds back what nobody may print before the day is over.
    mutating func holdBack(beyond window: NewsWindow) {
        leaveOut { article in
            guard let embargo = article.article.embargo, window.endsBefore(embargo) else { return nil }
            return Finding(
                .warning, source: article.id, message: "held back: it is under embargo until \(embargo.iso8601)",
                omission: .otherDay)
        }
    }

    /// An article of a month before or after its day's folder is hardly the day's news: somebody should look.
    private static let mostDaysAway = 31

    /// Tells of articles that are much older or newer than the day they lie with.
    ///
    /// - Parameter leavesOut: whether they are left out, too.
    mutating func judgeArticles(of date: CivilDate, in zone: TimeZoneRules, leavingOut leavesOut: Bool) {
        var told: [Finding] = []
        leaveOut { article in
            guard let published = article.article.published else { return nil }
            let day = published.inZone(offset: zone.offset(at: published.secondsSince1970)).date
            let distance = day.daysSince1970 - date.daysSince1970
            guard abs(distance) > Self.mostDaysAway else { return nil }
            let message = "it is of \(day), \(abs(distance)) days \(distance < 0 ? "before" : "after") the day's date"
            guard leavesOut else {
                told.append(Finding(.warning, source: article.id, message: message + ": look whether it belongs here"))
                return nil
            }
            return Finding(.warning, source: article.id, message: "left out: " + message, omission: .otherDay)
        }
        findings += told
    }

    // MARK: - Twice

    /// Keeps one of the articles that are there twice: the same text under two names, a feed's teaser of a page that is
    /// there whole, or an earlier version of a page.
    mutating func keepOneOfEach() {
        keepLatestVersions()
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

    /// Leaves out earlier versions of an article: the same address once more, with much the same words. The version that was
    /// changed last stays; of two that say no time, the last by name.
    private mutating func keepLatestVersions() {
        var latest: [String: Int] = [:]
        var outdated: [String: String] = [:]
        for (position, article) in articles.enumerated() where !article.article.isTeaser {
            guard let url = article.article.url, !WebLink.isFrontPage(url) else { continue }
            let address = ArticleAddress.key(of: url)
            guard let other = latest[address] else {
                latest[address] = position
                continue
            }
            guard ArticleVersions.areVersions(articles[other], article) else { continue }
            let isLater = Self.lastChange(article) >= Self.lastChange(articles[other])
            outdated[isLater ? articles[other].id : article.id] = isLater ? article.id : articles[other].id
            if isLater { latest[address] = position }
        }
        guard !outdated.isEmpty else { return }
        leaveOut { article in
            outdated[article.id].map { later in
                Finding(
                    .note, source: article.id, message: "left out: \(later) is a later version of it",
                    omission: .duplicate)
            }
        }
    }

    private static func lastChange(_ article: AnalyzedArticle) -> Int {
        (article.article.updated ?? article.article.published)?.secondsSince1970 ?? .min
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
