public import Languages
public import NewsModel

/// What the day's news asked of the glossaries: what they had, what is missing, what to decide, what to retire.
public struct CoverageReport: Sendable {
    /// Choices a caller may make.
    public struct Options: Sendable {
        /// The days after which an entry that was not seen is listed.
        public var unusedAfterDays = 90
        /// The reviews of earlier days, in any order; later ones are passed over.
        public var past: [PastDay] = []

        /// Lists what was not seen for 90 days, with no earlier review.
        public init() {}
    }

    /// From the language of the articles into another one.
    public struct Direction: Hashable, Sendable {
        /// The language of the articles.
        public let from: Language
        /// The language of the equivalents.
        public let into: Language

        /// Pairs two languages.
        public init(from: Language, into: Language) {
            self.from = from
            self.into = into
        }
    }

    /// Coverage of one part of the news: a section, a source.
    public struct Part: Sendable {
        /// A section of the digest, else the source's own word for it; an outlet. Empty where there is none.
        public let name: String
        /// The number of its articles.
        public let articles: Int
        /// The share of its term occurrences that have an equivalent.
        public let share: CoverageShare
    }

    /// The day under review.
    public let date: CivilDate
    /// Articles in each language that Svodka serves.
    public let articleCounts: [Language: Int]
    /// The files of the glossary that was used, in order.
    public let glossaryFiles: [String]
    /// The share of term occurrences that have a preferred equivalent, for each pair of languages with articles.
    ///
    /// Occurrences are all glossary matches, those within longer ones too, and candidates seen at least twice.
    public let shares: [Direction: CoverageShare]
    /// The most articles first.
    public let sections: [Part]
    /// Outlets with their articles, the most articles first.
    public let sources: [Part]
    /// Phrases in no glossary, the likeliest terms first.
    public let candidates: [TermCandidate]
    /// The most frequent first.
    public let missingEquivalents: [MissingEquivalent]
    /// Spellings that stand for several concepts, the most frequent first.
    public let ambiguities: [TermAmbiguity]
    /// Deprecated and superseded terms that were seen, the most frequent first.
    public let retiredTerms: [RetiredTermUse]
    /// Entries that no article has had for long, in the glossary's order.
    public let unusedEntries: [UnusedEntry]
    /// The last days reviewed, this one included, in order.
    public let trend: [PastDay]

    /// Reviews the articles of a day.
    ///
    /// - Parameters:
    ///   - stories: which of the articles are about one event; equivalents are proposed from within a story.
    ///   - sections: the digest's section that each article stands in.
    ///   - glossary: the one the articles' matches come from.
    ///   - translations: what people translated, from which equivalents are proposed too.
    ///   - packs: the languages between which coverage is counted.
    public init(
        date: CivilDate, articles: [AnalyzedArticle], stories: [Story], sections: [Article.Source: String] = [:],
        glossary: Glossary, translations: [TranslatedPair] = [], languages packs: LanguagePacks = .standard,
        options: Options = Options()
    ) {
        let languages = PhraseLanguages(packs)
        var tally = CoverageTally(sectionNames: sections, languages: languages)
        for (position, article) in articles.enumerated() { tally.add(article, at: position) }
        // Learning it reads the whole glossary: in vain where no two languages meet.
        let compares = !translations.isEmpty || stories.contains { $0.isMultilingual(among: articles) }
        let words = WordAlignment(glossary: compares ? glossary : Glossary(), languages: languages)
        let evidence = TranslationEvidence(translations, words: words, languages: languages)
        let rarity = CandidateRarity(articles, languages: languages)
        let ranking = CandidateRanking(
            articles: articles, translations: evidence, rarity: rarity, languages: languages)
        let seen = CandidateCollector(articles, rarity: rarity, languages: languages).phrases()
        let listed = ranking.ranked(seen.terms)
        let known = KnownNames(listed, in: glossary)
        let found = listed.filter { !known.contain($0) }
        let compared = Set(stories.filter { $0.isMultilingual(among: articles) }.flatMap(\.members))
        let names = ranking.ranked(seen.names.filter { compared.contains(Int($0.uses[0].article)) })
        tally.add(found, articles: articles)
        let review = UsageReview(tally: tally, glossary: glossary)
        let proposed = ProposalReview(
            articles: articles, stories: stories, words: words, translations: evidence, packs: packs,
            languages: languages
        )
        .completed(found, review.missingEquivalents, names: names)
        self.date = date
        articleCounts = tally.articleCounts
        glossaryFiles = glossary.files
        shares = tally.shares
        self.sections = CoverageTally.parts(tally.sections)
        sources = CoverageTally.parts(tally.sources)
        candidates = proposed.candidates
        missingEquivalents = proposed.missing
        ambiguities = review.ambiguities
        retiredTerms = review.retiredTerms
        let past = options.past.filter { $0.date.daysSince1970 < date.daysSince1970 }
            .sorted { $0.date.daysSince1970 < $1.date.daysSince1970 }
        unusedEntries = UnusedEntries(past: past, seen: tally.seen, after: options.unusedAfterDays)
            .entries(of: glossary, on: date)
        let today = PastDay(date: date, share: tally.shares.values.reduce(CoverageShare(), +), seen: tally.seen)
        trend = past.suffix(Self.daysOfTrend) + [today]
    }

    private static let daysOfTrend = 7

    /// All occurrences of the day, in all directions.
    public var total: CoverageShare { shares.values.reduce(CoverageShare(), +) }
}

/// How many term occurrences have an equivalent, of how many.
public struct CoverageShare: Hashable, Sendable {
    /// The occurrences that have an equivalent.
    public private(set) var covered = 0
    /// All occurrences.
    public private(set) var total = 0

    /// Makes a share of counts.
    public init(covered: Int = 0, total: Int = 0) {
        self.covered = covered
        self.total = total
    }

    /// In per cent, rounded down, so that 100 means all; nil without any occurrence.
    public var percent: Int? { total > 0 ? covered * 100 / total : nil }

    /// Counts occurrences.
    mutating func add(_ count: Int = 1, covered isCovered: Bool) {
        total += count
        if isCovered { covered += count }
    }

    mutating func add(_ other: CoverageShare) {
        total += other.total
        covered += other.covered
    }

    static func + (a: CoverageShare, b: CoverageShare) -> CoverageShare {
        CoverageShare(covered: a.covered + b.covered, total: a.total + b.total)
    }
}

/// What the coverage review of an earlier day found.
public struct PastDay: Sendable {
    /// The day.
    public let date: CivilDate
    /// All term occurrences of the day.
    public let share: CoverageShare
    /// The ids of the concepts that were seen.
    public let seen: Set<String>

    /// Keeps what one day's review found.
    public init(date: CivilDate, share: CoverageShare, seen: Set<String>) {
        self.date = date
        self.share = share
        self.seen = seen
    }
}
