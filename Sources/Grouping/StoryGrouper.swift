public import Languages
public import NewsModel
import UnicodeText

/// Finds the articles that tell one event, within a language and across languages.
///
/// Pairs that share weighty words are compared, and joined into stories by average linkage: an article joins when it
/// resembles the story as a whole. A false merge is worse than a missed one, so thresholds lean to caution.
/// The result depends on nothing but the articles and their order. Cost grows near-linearly: copies of one text are
/// compared as one, and pairs come from an inverted index, never from all with all.
public struct StoryGrouper: Sendable {
    /// How alike articles must be to tell one event.
    public struct Options: Sendable {
        /// The day that articles without a date are of, in seconds since 1970; nil where it is not known, so that such an
        /// article may be of any.
        public var undated: Int?
        /// How alike articles of two languages must be in what survives translation.
        public var acrossLanguages = GroupingThresholds.acrossLanguages
        /// Articles whose known times of publication lie further apart tell no common event.
        public var longestGapInSeconds = 4 * 86_400

        /// The measured defaults.
        public init() {}
    }

    private let packs: LanguagePacks
    private let options: Options

    /// A grouper for these languages, with these thresholds.
    public init(languages: LanguagePacks = .standard, options: Options = Options()) {
        packs = languages
        self.options = options
    }

    /// Reads what `group` needs of ICU's data where articles are in several languages: a tenth of a second for one core,
    /// which may pass while others read the articles. Nothing depends on it.
    public static func prepare() {
        _ = Transliterator.plainLatin?.applied(to: "а中")
    }

    /// Every article in exactly one story; the weightiest story first.
    public func group(_ articles: [AnalyzedArticle]) -> [Story] {
        let sketches = articles.concurrentMap { TextSketch(of: $0.document) }
        let times = articles.map { $0.article.published?.secondsSince1970 ?? options.undated }
        let originals = SameTexts.originals(of: articles, sketches: sketches) { isNear(times[$0], times[$1]) }
        let positions = articles.indices.filter { originals[$0] == $0 }
        let distinct = positions.map { articles[$0] }
        let isWanted: IsWanted = { isNear(times[positions[$0]], times[positions[$1]]) }
        var amounts = OpeningAmounts(distinct)
        let links = [withinLanguages, acrossLanguages].concurrentMap { $0(distinct, .stories, isWanted) }.flatMap { $0 }
            .map {
                amounts.differ($0.a, $0.b) ? $0.weakened(to: OpeningAmounts.shareWhereDifferent) : $0
            }
        let copies = Dictionary(grouping: articles.indices) { originals[$0] }
        let clusters = AverageLinkage.clusters(of: distinct.count, links: links).map { cluster in
            cluster.flatMap { copies[positions[$0]] ?? [] }.sorted()
        }
        return StoryOrder(articles: articles, sketches: sketches).stories(of: clusters)
    }

    /// How strongly articles resemble earlier ones, by the measure that makes stories; weak likenesses are left out.
    ///
    /// Of an earlier article its headline and key sentences are enough.
    ///
    /// - Parameter longestGapInSeconds: articles whose known times of publication lie further apart are not compared.
    public func likenesses(
        of articles: [AnalyzedArticle], to earlier: [AnalyzedArticle], longestGapInSeconds: Int
    ) -> [Likeness] {
        guard !articles.isEmpty, !earlier.isEmpty else { return [] }
        let all = earlier + articles
        let times =
            earlier.map { $0.article.published?.secondsSince1970 }
            + articles.map { $0.article.published?.secondsSince1970 ?? options.undated }
        let isWanted: IsWanted = { first, second in
            first < earlier.count && second >= earlier.count
                && Self.isNear(times[first], times[second], within: longestGapInSeconds)
        }
        var known: [Int: ProperNames] = [:]
        func names(of position: Int) -> ProperNames {
            if let names = known[position] { return names }
            let names = ProperNames(of: all[position], packs)
            known[position] = names
            return names
        }
        let within = withinLanguages(all, .continuations, isWanted).map { link in
            Likeness(
                article: link.b - earlier.count, earlier: link.a, strength: link.strength,
                names: ProperNames.shared(names(of: link.a), names(of: link.b)))
        }
        let across = acrossLanguages(all, .continuations, isWanted).map {
            Likeness(article: $0.b - earlier.count, earlier: $0.a, strength: $0.strength)
        }
        return within + across
    }

    /// What likenesses are for: of two articles that make a story one word, or one kind of evidence, may not be all that they
    /// have in common; of one that goes on with an earlier story other rules judge, by the names in common.
    private enum Purpose: Sendable { case stories, continuations }

    /// Whether a pair of positions is to be compared, the lower first.
    private typealias IsWanted = @Sendable (Int, Int) -> Bool

    @Sendable private func withinLanguages(
        _ articles: [AnalyzedArticle], _ purpose: Purpose, _ isWanted: IsWanted
    ) -> [Link] {
        let groups = Dictionary(grouping: articles.indices) { articles[$0].document.languageTag.primary }
        return groups.keys.sorted().concurrentMap { links(among: groups[$0] ?? [], of: articles, purpose, isWanted) }
            .flatMap { $0 }
    }

    /// - Parameter members: the positions of the articles in one language.
    private func links(
        among members: [Int], of articles: [AnalyzedArticle], _ purpose: Purpose, _ isWanted: IsWanted
    ) -> [Link] {
        guard members.count > 1 else { return [] }
        let pack = articles[members[0]].language.flatMap { packs[$0] }
        let words = WordCounts(pack, packs.commonWords)
        let counts = members.map { words.words(of: articles[$0]) }
        let space = VectorSpace(
            counts, backgroundSize: GroupingThresholds.backgroundSize, isTelling: words.isTelling)
        let threshold = pack?.grouping.likeness ?? GroupingThresholds.otherLanguages
        let pairs = InvertedIndex.similarPairs(
            space.vectors, floor: threshold * Link.weakest,
            most: purpose == .stories ? GroupingThresholds.mostOfOneWord : .infinity,
            telling: space.isTelling
        ) {
            isWanted(members[$0], members[$1])
        }.filter { purpose == .continuations || $0.sharedTerms >= GroupingThresholds.leastSharedWords }
        let full = members.map { articles[$0].document.tokens.count >= GroupingThresholds.fullTextLength }
        return pairs.map { pair in
            let needed = full[pair.a] && full[pair.b] ? max(threshold, GroupingThresholds.fullTexts) : threshold
            return Link(a: members[pair.a], b: members[pair.b], strength: pair.similarity / needed)
        }
    }

    @Sendable private func acrossLanguages(
        _ articles: [AnalyzedArticle], _ purpose: Purpose, _ isWanted: IsWanted
    ) -> [Link] {
        let members = articles.indices.filter { articles[$0].language.flatMap { packs[$0] } != nil }
        guard Set(members.map { articles[$0].language }).count > 1 else { return [] }
        var names = NameKeys()
        let shared = PerLanguage(packs) { [packs] in SharedLanguage($0, packs.commonWords) }
        let evidence = members.compactMap { position in
            shared[articles[position].language].map { SharedEvidence(of: articles[position], $0, names: &names) }
        }
        let space = EvidenceSpace(evidence, backgroundSize: GroupingThresholds.backgroundSize)
        let threshold = options.acrossLanguages
        let languages = members.map { articles[$0].language }
        return InvertedIndex.similarPairs(space.vectors, floor: threshold * Link.weakest) {
            languages[$0] != languages[$1] && isWanted(members[$0], members[$1])
        }.map { pair in
            let likeness = purpose == .stories ? space.likeness(of: pair) : pair.similarity
            return Link(a: members[pair.a], b: members[pair.b], strength: likeness / threshold)
        }
        .filter { $0.strength >= Link.weakest }
    }

    /// Whether two times, in seconds, are no further apart than reports of one event; so is a time that is not known.
    private func isNear(_ first: Int?, _ second: Int?) -> Bool {
        Self.isNear(first, second, within: options.longestGapInSeconds)
    }

    private static func isNear(_ first: Int?, _ second: Int?, within seconds: Int) -> Bool {
        guard let first, let second else { return true }
        return abs(first - second) <= seconds
    }
}

/// How alike articles must be to tell one event, but for what language packs say (`GroupingRules`).
public enum GroupingThresholds {
    /// Likeness of concepts, names and numbers, over the two texts' lengths.
    ///
    /// Measured on real days and on events told in three languages: at 0.22 no more than one pair of ten is wrong and
    /// nine of ten are found, at 0.20 a quarter is wrong.
    public static let acrossLanguages = 0.22

    /// For two texts of full length: they share more words by chance than a short notice shares with a long report.
    static let fullTexts = 0.24
    /// So many words make a text one of full length.
    static let fullTextLength = 120

    /// What one word adds to the likeness of two texts at most: a name or a topic that both speak of much is no event.
    static let mostOfOneWord = 0.06

    /// Texts that share fewer words, days and months aside, tell no common event: a place and a verb are not enough.
    static let leastSharedWords = 3

    /// For languages whose packs say nothing: nothing was measured for them.
    static let otherLanguages = 0.25

    /// Articles of another day that are taken for read when words are weighted, so that a day of ten articles weighs
    /// its words much as one of a thousand: the best thresholds then move by less than 0.04 from 10 texts to 400.
    static let backgroundSize = 200.0
}
