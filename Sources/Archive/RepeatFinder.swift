public import NewsModel
import UnicodeText

/// Tells articles that an earlier digest has already told, with nothing new: the same file, or the same text.
///
/// In doubt an article is news.
public struct RepeatFinder: Sendable {
    private struct Place: Sendable {
        let day: Int
        let story: Int
        let entry: Int
    }

    private struct FileItem: Hashable {
        let sha256: String
        let item: Int?
    }

    private let digests: [ArchivedDigest]
    private var files: [FileItem: Place] = [:]
    /// By a key sentence, the entries that print it.
    private var sentences: [String: [Place]] = [:]
    private var pages: [String: Place] = [:]

    /// Sentences that all stand in another text are that text, if they have so many columns together; fewer may be a
    /// formula that returns every day.
    private static let leastColumns = 80
    /// What an article may have more than the earlier one: a link, a correction, a note of the editors.
    private static let growth = 1.1
    /// More entries than this with one sentence: it is a formula.
    private static let mostPlaces = 32

    /// - Parameter digests: of the earlier days, the latest first.
    public init(_ digests: [ArchivedDigest]) {
        self.digests = digests
        for (day, digest) in digests.enumerated() {
            for (number, story) in digest.stories.enumerated() {
                for (position, entry) in story.entries.enumerated() {
                    add(entry, at: Place(day: day, story: number, entry: position))
                }
            }
        }
    }

    private mutating func add(_ entry: ArchivedEntry, at place: Place) {
        if let sha256 = entry.source.sha256 {
            let file = FileItem(sha256: sha256, item: entry.source.item)
            if files[file] == nil { files[file] = place }
        }
        for sentence in Set(entry.sentences) where sentences[sentence]?.count ?? 0 < Self.mostPlaces {
            sentences[sentence, default: []].append(place)
        }
        if let url = entry.url, !entry.isTeaser, pages[url] == nil { pages[url] = place }
    }

    /// The earlier story that has told the article; the latest day's where several have.
    public func story(toldBy article: AnalyzedArticle) -> EarlierStory? {
        place(of: article).map { digests[$0.day].stories[$0.story].reference(of: digests[$0.day].date) }
    }

    private func place(of article: AnalyzedArticle) -> Place? {
        if let sha256 = article.article.source.sha256,
            let place = files[FileItem(sha256: sha256, item: article.article.source.item)]
        {
            return place
        }
        return sameTeaser(as: article) ?? sameText(as: article)
    }

    /// The page that a feed's teaser announces, under the same headline.
    private func sameTeaser(as article: AnalyzedArticle) -> Place? {
        guard article.article.isTeaser, let url = article.article.url, let place = pages[url],
            entry(place).headline == PrintableText.printed(article.article.title)
        else { return nil }
        return place
    }

    private func sameText(as article: AnalyzedArticle) -> Place? {
        let document = article.original?.document ?? article.document
        let own = document.sentences.map { PrintableText.printed(String(document[$0])) }
        let candidates = own.lazy.flatMap { sentences[$0] ?? [] }
        var tried: Set<Int> = []
        var all: Set<String>?
        for place in candidates {
            let number = (place.day << 40) | (place.story << 16) | place.entry
            guard tried.insert(number).inserted else { continue }
            let known = all ?? Set(own)
            all = known
            if tells(entry(place), all: known, of: article) { return place }
        }
        return nil
    }

    /// Whether an earlier entry's sentences are the article's, and the article has no more to say.
    private func tells(_ entry: ArchivedEntry, all sentences: Set<String>, of article: AnalyzedArticle) -> Bool {
        let document = article.original?.document ?? article.document
        guard entry.languageTag.isSameLanguage(as: document.languageTag),
            entry.sentences.allSatisfy(sentences.contains),
            entry.sentences.reduce(0, { $0 + DisplayWidth.columns(of: $1) }) >= Self.leastColumns
        else { return false }
        if let length = entry.length {
            return Double(document.scalarCount) <= Double(length) * Self.growth
        }
        let key = article.summary.sentences.map(\.index).filter(article.document.sentences.indices.contains)
            .map { article.document.sentences[$0] }
        return key.allSatisfy { entry.sentences.contains(PrintableText.printed(String(article.document[$0]))) }
    }

    private func entry(_ place: Place) -> ArchivedEntry {
        digests[place.day].stories[place.story].entries[place.entry]
    }
}
