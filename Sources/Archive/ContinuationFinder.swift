public import Languages
public import NewsModel
import UnicodeText

/// Finds the earlier story that a day's story goes on with.
///
/// A false continuation is worse than a missed one: the reader is told that two events are one.
public struct ContinuationFinder: Sendable {
    /// How alike stories must be.
    public struct Options: Sendable {
        /// How strongly two articles in different languages must resemble each other, where 1 would make two articles of one
        /// day one story: names are part of the likeness. On `Tests/ArchiveTests/Fixtures/days.json` stories that go on have
        /// 2.1, others reach 1.1.
        public var neededAcrossLanguages = 1.8
        /// The part of that which is enough under one address: pages that are written on.
        public var sameAddressShare = 0.5

        /// Options as they were measured.
        public init() {}
    }

    private let options: Options
    private let languages: LanguagePacks
    private let dayNames: Set<String>

    /// A finder for texts in the languages of some packs.
    public init(options: Options = Options(), languages: LanguagePacks = .standard) {
        self.options = options
        self.languages = languages
        dayNames = Set(languages.all.flatMap { $0.archive.lists.words("day-names") }.map(String.init))
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
            var reference = place.story.reference(of: digests[place.day].date, editions: languages.languages)
            reference.repeated = repeated(by: stories[story], articles, of: place.story)
            found[story] = reference
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
        case 1: language.flatMap { languages[$0] }.map { pair.strength / $0.archive.likenessWithOneName } ?? 0
        default: language.flatMap { languages[$0] }.map { pair.strength / $0.archive.likenessWithNames } ?? 0
        }
    }

    /// The printed sentences of an earlier article of which the story's only article is a later version: at the same address,
    /// with half of them or more.
    private func repeated(
        by story: Story, _ articles: [AnalyzedArticle], of earlier: ArchivedStory
    ) -> Set<String> {
        guard story.members.count == 1, let article = story.members.first.map({ articles[$0] }),
            let address = article.article.url.map(ArticleAddress.key),
            let entry = earlier.entries.first(where: { $0.url.map(ArticleAddress.key) == address })
        else { return [] }
        let document = article.original?.document ?? article.document
        let own = Set(document.sentences.map { PrintableText.printed(String(document[$0])) })
        let repeated = Set(entry.sentences).intersection(own)
        return repeated.count * 2 >= Set(entry.sentences).count ? repeated : []
    }

    private func sharesAddress(
        _ story: Story, _ articles: [AnalyzedArticle], _ earlier: EarlierStories.Place
    ) -> Bool {
        let addresses = Set(earlier.story.entries.compactMap { $0.url.map(ArticleAddress.key) })
        return story.members.contains { member in
            articles[member].article.url.map { addresses.contains(ArticleAddress.key(of: $0)) } ?? false
        }
    }

    /// Whether both are what returns every day under one headline with other figures: rates, weather, results.
    private func isColumn(_ story: Story, _ articles: [AnalyzedArticle], _ earlier: EarlierStories.Place) -> Bool {
        let own = Set(story.members.map { HeadlinePattern(articles[$0].article.title, dayNames: dayNames) })
        return earlier.story.entries.map { HeadlinePattern($0.headline, dayNames: dayNames) }.contains {
            $0.changes && own.contains($0)
        }
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

/// A headline without what changes from day to day in one that returns: figures, and the names of days and months.
private struct HeadlinePattern: Hashable {
    /// Words; `#` for what changes.
    private let words: [String]

    init(_ headline: String, dayNames: Set<String>) {
        var words: [String] = []
        for word in headline.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            let word = dayNames.contains(String(word)) ? "#" : Self.withoutFigures(word)
            if word != "#" || words.last != "#" { words.append(word) }
        }
        self.words = words
    }

    /// Whether anything in it changes.
    var changes: Bool { words.contains { $0.contains("#") } }

    private static func withoutFigures(_ word: Substring) -> String {
        var result = ""
        for character in word {
            if !character.isNumber {
                result.append(character)
            } else if result.last != "#" {
                result.append("#")
            }
        }
        return result
    }
}
