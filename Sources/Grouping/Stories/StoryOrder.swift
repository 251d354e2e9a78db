import NewsModel

/// Puts stories, and the articles within a story, into the order in which editions have them.
///
/// The article that represents a story is the fullest account: a whole article before a teaser, one that repeats no
/// other, then the longest (beyond 40 sentences length says nothing more), then the latest, then the first of the
/// input. The others follow by time of publication, those without a time last.
/// Stories: more sources first, then more articles, then the latest, then the input's order.
struct StoryOrder {
    let articles: [AnalyzedArticle]
    let sketches: [TextSketch]

    /// Beyond this a longer text is no better account of the event.
    private static let usefulSentences = 40

    func stories(of clusters: [[Int]]) -> [Story] {
        clusters.map(story).sorted(by: precedes)
    }

    private func story(of members: [Int]) -> Story {
        let duplicates = NearDuplicates.repeated(among: members, in: articles, sketches: sketches)
        let best = members.min { represents($0, before: $1, duplicates: duplicates) } ?? members[0]
        let others = members.filter { $0 != best }.sorted(by: isEarlier)
        return Story(id: articles[best].id, members: [best] + others, duplicates: duplicates)
    }

    private func represents(_ a: Int, before b: Int, duplicates: Set<Int>) -> Bool {
        let (first, second) = (articles[a], articles[b])
        if first.article.isTeaser != second.article.isTeaser { return second.article.isTeaser }
        if duplicates.contains(a) != duplicates.contains(b) { return duplicates.contains(b) }
        let lengths = [first, second].map { min(Self.usefulSentences, $0.document.sentences.count) }
        if lengths[0] != lengths[1] { return lengths[0] > lengths[1] }
        let times = [first, second].map { $0.article.published?.secondsSince1970 ?? Int.min }
        return times[0] != times[1] ? times[0] > times[1] : a < b
    }

    private func isEarlier(_ a: Int, than b: Int) -> Bool {
        let times = [a, b].map { articles[$0].article.published?.secondsSince1970 ?? Int.max }
        return times[0] != times[1] ? times[0] < times[1] : a < b
    }

    private func precedes(_ a: Story, _ b: Story) -> Bool {
        let sources = [a, b].map { story in Set(story.members.map(source)).count }
        if sources[0] != sources[1] { return sources[0] > sources[1] }
        if a.members.count != b.members.count { return a.members.count > b.members.count }
        let latest = [a, b].map { story in
            story.members.compactMap { articles[$0].article.published?.secondsSince1970 }.max() ?? Int.min
        }
        if latest[0] != latest[1] { return latest[0] > latest[1] }
        return (a.members.min() ?? 0) < (b.members.min() ?? 0)
    }

    /// Who tells it: the outlet where it is known, else the file.
    private func source(of member: Int) -> String {
        articles[member].article.publisher ?? articles[member].article.source.file
    }
}
