public import NewsModel

/// Finds the earlier story that a day's story goes on with.
///
/// A false continuation is worse than a missed one: the reader is told that two events are one.
public struct ContinuationFinder: Sendable {
    /// How alike two stories must be for one to go on with the other.
    public struct Options: Sendable {
        /// How strongly two articles must resemble each other that share two names or more, where 1 would make two articles
        /// of one day one story; and those in two languages, where names are part of the likeness.
        ///
        /// Measured on `Tests/ArchiveTests/Fixtures/days.json`, 21 stories that go on among 1,000 pairs that might: with two
        /// names those that do have 2.2 or more (en), 1.6 (ru), 1.0 (zh); between languages 2.1, where others reach 1.1.
        /// Long pages on one subject, such as advice and comparisons, come near.
        public var neededWithNames: [Language: Double] = [.english: 2.2, .russian: 1.5, .chinese: 1]
        /// The same between two languages, where names are part of the likeness.
        public var neededAcrossLanguages = 1.8
        /// The same with one name in common, which may be a town's or a team's: others reach 3.1 (en) and 1.2 (ru).
        public var neededWithOneName: [Language: Double] = [.english: 3.2, .russian: 1.65, .chinese: 1.65]
        /// The part of that which is enough under one address: pages that are written on.
        public var sameAddressShare = 0.5

        /// The measured defaults.
        public init() {}
    }

    private let options: Options

    /// A finder with these thresholds.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// An article of an earlier digest: what the `earlier` of a likeness counts.
    public static func entries(of digests: [ArchivedDigest]) -> [ArchivedEntry] {
        digests.flatMap { $0.stories.flatMap(\.entries) }
    }

    /// By a story's position the earlier story it goes on with; stories that go on with none are left out.
    ///
    /// - Parameters:
    ///   - digests: of the earlier days, the latest first.
    ///   - likenesses: of the day's articles to `entries(of: digests)`.
    public func continuations(
        of stories: [Story], articles: [AnalyzedArticle], digests: [ArchivedDigest], likenesses: [Likeness]
    ) -> [Int: EarlierStory] {
        let earlier = EarlierStories(digests)
        var storyOf: [Int: Int] = [:]
        for (position, story) in stories.enumerated() {
            for member in story.members { storyOf[member] = position }
        }
        var pairs: [Int: [Int: [Likeness]]] = [:]
        for likeness in likenesses {
            guard let story = storyOf[likeness.article], earlier.storyOf.indices.contains(likeness.earlier) else {
                continue
            }
            pairs[story, default: [:]][earlier.storyOf[likeness.earlier], default: []].append(likeness)
        }
        var found: [Int: EarlierStory] = [:]
        for (story, candidates) in pairs {
            let scored = candidates.keys.sorted().compactMap { candidate -> (place: Int, score: Double)? in
                let place = earlier.stories[candidate]
                let score = score(stories[story], place, candidates[candidate] ?? []) {
                    articles.indices.contains($0) ? articles[$0].language : nil
                }
                let needed = sharesAddress(stories[story], articles, place) ? options.sameAddressShare : 1
                guard score >= needed, !isColumn(stories[story], articles, place) else { return nil }
                return (candidate, score)
            }
            // The latest day that told it; of two stories of one day the likelier.
            guard let latest = scored.map({ earlier.stories[$0.place].day }).min(),
                let best = scored.filter({ earlier.stories[$0.place].day == latest }).max(by: { $0.score < $1.score })
            else { continue }
            let place = earlier.stories[earlier.latestTelling(of: best.place)]
            found[story] = place.story.reference(of: digests[place.day].date)
        }
        return found
    }

    /// How well each article has its like on the other side, on average: 0 for one that has none, 1 for just enough.
    private func score(
        _ story: Story, _ earlier: EarlierStories.Place, _ pairs: [Likeness], language: (Int) -> Language?
    ) -> Double {
        var bestOfArticle: [Int: Double] = [:]
        var bestOfEarlier: [Int: Double] = [:]
        for pair in pairs {
            let fit = fit(of: pair, in: language(pair.article))
            bestOfArticle[pair.article] = max(bestOfArticle[pair.article] ?? 0, fit)
            bestOfEarlier[pair.earlier] = max(bestOfEarlier[pair.earlier] ?? 0, fit)
        }
        // Summed in order, so that the rounding is the same on every run.
        let sum =
            bestOfArticle.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
            + bestOfEarlier.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
        return sum / Double(story.members.count + earlier.story.entries.count)
    }

    /// Without a name in common, words alone tell an event of the same kind: another fire, another strike.
    private func fit(of pair: Likeness, in language: Language?) -> Double {
        switch pair.names {
        case nil: pair.strength / options.neededAcrossLanguages
        case 0: 0
        case 1: language.flatMap { options.neededWithOneName[$0] }.map { pair.strength / $0 } ?? 0
        default: language.flatMap { options.neededWithNames[$0] }.map { pair.strength / $0 } ?? 0
        }
    }

    private func sharesAddress(
        _ story: Story, _ articles: [AnalyzedArticle], _ earlier: EarlierStories.Place
    ) -> Bool {
        let addresses = Set(earlier.story.entries.compactMap(\.url))
        return story.members.contains { articles[$0].article.url.map(addresses.contains) ?? false }
    }

    /// Whether both are what returns every day under one headline with other figures: rates, weather, results.
    private func isColumn(_ story: Story, _ articles: [AnalyzedArticle], _ earlier: EarlierStories.Place) -> Bool {
        let own = Set(story.members.map { HeadlinePattern(articles[$0].article.title) })
        return earlier.story.entries.map { HeadlinePattern($0.headline) }.contains { $0.changes && own.contains($0) }
    }
}

/// The stories of all earlier days in a row.
private struct EarlierStories {
    struct Place {
        /// A position among the digests: 0 is the latest day.
        let day: Int
        let story: ArchivedStory
    }

    let stories: [Place]
    /// For each entry of all of them its story.
    let storyOf: [Int]
    /// For each story the one that went on with it.
    private let successors: [Int: Int]

    init(_ digests: [ArchivedDigest]) {
        stories = digests.enumerated().flatMap { day, digest in digest.stories.map { Place(day: day, story: $0) } }
        storyOf = stories.enumerated().flatMap { position, place in place.story.entries.map { _ in position } }
        var positions: [ArchivedStory.Reference: Int] = [:]
        for (position, place) in stories.enumerated() {
            positions[.init(date: digests[place.day].date, id: place.story.id)] = position
        }
        var successors: [Int: Int] = [:]
        // The latest digests come last, so that they have the last word.
        for (position, place) in stories.enumerated().reversed() {
            guard let earlier = place.story.continues.flatMap({ positions[$0] }), stories[earlier].day > place.day
            else {
                continue
            }
            successors[earlier] = position
        }
        self.successors = successors
    }

    /// A story's last telling, as far as the digests themselves say that they go on with one another.
    func latestTelling(of position: Int) -> Int {
        var latest = position
        // Each step leads to a later day.
        while let next = successors[latest] { latest = next }
        return latest
    }
}
