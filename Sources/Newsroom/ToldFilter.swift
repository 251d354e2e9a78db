import Archive
import NewsModel

/// Leaves out what an earlier digest has told and where nothing is new.
enum ToldFilter {
    static func filter(
        _ articles: [AnalyzedArticle], digests: [ArchivedDigest]
    ) -> (articles: [AnalyzedArticle], findings: [Finding]) {
        guard !digests.isEmpty else { return (articles, []) }
        let finder = RepeatFinder(digests)
        var kept: [AnalyzedArticle] = []
        var findings: [Finding] = []
        for article in articles {
            if let story = finder.story(toldBy: article) {
                findings.append(
                    Finding(
                        .note, source: article.id, message: "left out: the digest of \(story.date) has told it",
                        omission: .alreadyReported(story)))
            } else {
                kept.append(article)
            }
        }
        return (kept, findings)
    }
}
