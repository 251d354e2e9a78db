public import Languages
public import NewsModel

/// A translation memory: finds what was translated before for a text.
public struct TranslationMemory: Sendable {
    /// What is offered.
    public struct Options: Sendable {
        /// The most matches for a text.
        public var limit = 5
        /// The lowest score, 0 to 100.
        public var minimum = 0.0
        /// The language wanted; nil for any.
        public var target: LanguageTag?
        /// The texts before and after, for context matches.
        public var previous: String?
        /// The text after it.
        public var next: String?
        /// Whether the way back is offered, too: what a text was translated from that is like the one looked up.
        public var offersWayBack = false
        /// Whether every text of the memory is scored, however long that takes: what the index is measured by.
        public var isExhaustive = false

        /// Five matches, in any language, of any score.
        public init() {}
    }

    let units: [TranslationUnit]
    private let languages: [String: OnDemand<LanguageMemory>]
    /// The texts that were translated into a language.
    private let wayBack: [String: OnDemand<LanguageMemory>]
    /// The languages that were translated from, with the number of texts in each.
    public let sourceCounts: [(language: String, count: Int)]

    /// Prepares units for being looked up; the first text in a language then takes some seconds of a million units.
    public init(_ units: [TranslationUnit], languages packs: LanguagePacks = .standard) {
        self.units = units
        let figures = FigureLanguages(packs)
        var sources: [String: [LanguageMemory.Source]] = [:]
        var targets: [String: [LanguageMemory.Source]] = [:]
        for (position, unit) in units.enumerated() where unit.variants.count > 1 {
            for (variant, text) in unit.variants.enumerated() {
                let source = LanguageMemory.Source(unit: position, variant: variant)
                if unit.sourceTag.map({ $0.isSameLanguage(as: text.languageTag) }) ?? true {
                    sources[text.languageTag.primary, default: []].append(source)
                } else {
                    targets[text.languageTag.primary, default: []].append(source)
                }
            }
        }
        func memories(_ sources: [String: [LanguageMemory.Source]]) -> [String: OnDemand<LanguageMemory>] {
            Dictionary(
                uniqueKeysWithValues: sources.map { language, sources in
                    let tag = LanguageTag(rawValue: language)
                    return (language, OnDemand { LanguageMemory(sources, in: tag, units: units, figures) })
                })
        }
        languages = memories(sources)
        wayBack = memories(targets)
        sourceCounts = sources.map { ($0.key, $0.value.count) }.sorted { $0.language < $1.language }
    }

    /// The number of units.
    public var count: Int { units.count }

    /// What the memory has for a text, best first: context, exact, numbers only, then fuzzy by score; of equal ones
    /// the approved, then the newest. Where the way back is offered, it comes behind the way there of the same score.
    public func matches(for text: String, language: LanguageTag, options: Options = Options()) -> [MemoryMatch] {
        let there = languages[language.primary]?.value.matches(for: text, units: units, options: options) ?? []
        guard options.offersWayBack, let memory = wayBack[language.primary]?.value else { return there }
        let back = memory.matches(for: text, units: units, options: options).map { match in
            var match = match
            match.isReversed = true
            return match
        }
        // Of either the order is known; they are joined by score.
        var joined = there
        for match in back {
            joined.insert(match, at: joined.firstIndex { $0.score < match.score } ?? joined.count)
        }
        return Array(joined.prefix(options.limit))
    }
}

/// What the memory offers for a text.
public struct MemoryMatch: Hashable, Sendable {
    /// The unit's id; its position in the memory, from 1, where it has none.
    public let entry: String
    /// How the text and the unit's source are alike.
    public let kind: MemoryMatchKind
    /// 0 to 100: for a fuzzy match the share of words kept.
    public let score: Double
    /// The unit's own source text.
    public let source: String
    /// The translation; for `numbers` with the text's own figures filled in.
    public let target: String
    /// The translation's language.
    public let targetTag: LanguageTag
    /// When the translation was last changed.
    public let date: Timestamp?
    /// Who approved it; nil while nobody has.
    public let reviewer: String?
    /// Who translated it; nil where the memory does not say.
    public var author: String?
    /// Whether the text was the translation, and what is offered is its original.
    public var isReversed = false
    /// Whether a number was filled in that may want another form of the words beside it: 5 процентов, 21 процент.
    public var mayDisagree = false

    /// Whether it is a translation of the same text.
    public var isSame: Bool { !isReversed && (kind == .context || kind == .exact) }
}

/// The texts of a memory in one language, ready to be looked up.
struct LanguageMemory: Sendable {
    /// A text as a position in the memory.
    struct Source: Sendable {
        let unit: Int
        let variant: Int
    }

    private struct Found {
        let position: Int
        let kind: MemoryMatchKind
        let score: Double
        let filled: String?
        var mayDisagree = false
    }

    private let sources: [Source]
    private let index: SegmentIndex
    private let skeletons: SkeletonIndex
    private let figures: FigureLanguages
    private let scanner: FigureScanner

    /// Texts that are taken apart at once: enough for all cores, and few beside a large memory.
    private static let block = 8_192
    /// Texts that one core takes apart in a turn.
    private static let turn = 256

    /// - Parameter tag: the language of all the sources, whatever region their texts are from.
    init(_ sources: [Source], in tag: LanguageTag, units: [TranslationUnit], _ figures: FigureLanguages) {
        self.sources = sources
        self.figures = figures
        let scanner = figures.scanner(tag)
        self.scanner = scanner
        var index = SegmentIndex()
        var skeletons = SkeletonIndex()
        for first in stride(from: 0, to: sources.count, by: Self.block) {
            let end = min(first + Self.block, sources.count)
            let turns = stride(from: first, to: end, by: Self.turn).map { sources[$0..<min($0 + Self.turn, end)] }
            let taken = turns.concurrentMap { turn in
                turn.map { source in
                    let variant = units[source.unit].variants[source.variant]
                    let text = SegmentText(variant.text)
                    let skeleton = SegmentSkeleton(text, scanner)
                    return (tokens: SegmentTokenizer.tokens(of: text), skeleton: skeleton.key.hash)
                }
            }
            for turn in taken {
                index.add(turn.map(\.tokens))
                for text in turn { skeletons.add(text.skeleton) }
            }
        }
        index.finish()
        self.index = index
        self.skeletons = skeletons
    }

    private func text(_ position: Int, _ units: [TranslationUnit]) -> SegmentText {
        SegmentText(units[sources[position].unit].variants[sources[position].variant].text)
    }

    func matches(
        for text: String, units: [TranslationUnit], options: TranslationMemory.Options
    ) -> [MemoryMatch] {
        let query = SegmentText(text)
        guard !query.scalars.isEmpty, options.limit > 0 else { return [] }
        let same = sameTexts(query, units, options)
        var seen = Set(same.map(\.position))
        // Nothing that is only similar reaches 100.
        let similar =
            options.minimum >= 100 ? [] : fuzzyTexts(query, units, options).filter { seen.insert($0.position).inserted }
        let ranked = (same + similar).sorted { isBetter($0, $1, units) }
        return ranked.prefix(options.limit).filter { $0.score >= options.minimum }.compactMap {
            match($0, units, options)
        }
    }

    // MARK: The same text, but for figures

    private func sameTexts(
        _ query: SegmentText, _ units: [TranslationUnit], _ options: TranslationMemory.Options
    ) -> [Found] {
        let skeleton = SegmentSkeleton(query, scanner)
        // One text may stand in a memory ten thousand times; the newest ones are enough.
        return skeletons.positions(of: skeleton.key.hash, atMost: 1_000).compactMap { position in
            guard target(of: position, units, options) != nil else { return nil }
            if text(position, units) == query {
                let isContext = hasNeighbours(units[sources[position].unit], options)
                return Found(
                    position: position, kind: isContext ? .context : .exact, score: isContext ? 101 : 100, filled: nil)
            }
            return filled(position, skeleton, units, options)
        }
    }

    private func hasNeighbours(_ unit: TranslationUnit, _ options: TranslationMemory.Options) -> Bool {
        let (previous, next) = unit.neighbours
        guard options.previous != nil || options.next != nil, previous != nil || next != nil else { return false }
        return same(previous, options.previous) && same(next, options.next)
    }

    private func same(_ a: String?, _ b: String?) -> Bool { SegmentText(a ?? "") == SegmentText(b ?? "") }

    /// The unit with the query's figures in its translation; nil when they cannot be placed without doubt.
    private func filled(
        _ position: Int, _ query: SegmentSkeleton, _ units: [TranslationUnit], _ options: TranslationMemory.Options
    ) -> Found? {
        guard let variant = target(of: position, units, options) else { return nil }
        let source = units[sources[position].unit].variants[sources[position].variant]
        let sourceText = SegmentText(source.text)
        let own = SegmentSkeleton(sourceText, scanner)
        guard own.key == query.key,
            let text = figures.filler(variant.languageTag).fill(variant.text, from: own.figures, to: query.figures)
        else { return nil }
        let tokens = SegmentTokenizer.tokens(of: sourceText).count
        let changed = zip(own.figures, query.figures).count { $0.value != $1.value }
        // Below an exact match by what the figures are of the text, and never so low that it looks like another text.
        let score = max(75, 100 * (1 - Double(changed) / Double(max(tokens, 1))))
        let grammar = figures.grammar(variant.languageTag)
        return Found(
            position: position, kind: .numbers, score: min(99, score), filled: text,
            mayDisagree: zip(own.figures, query.figures).contains { grammar.differ($0.value, $1.value) })
    }

    // MARK: Similar texts

    private func fuzzyTexts(
        _ query: SegmentText, _ units: [TranslationUnit], _ options: TranslationMemory.Options
    ) -> [Found] {
        let scored = ScoredQuery(
            index.vocabulary.tokens(of: SegmentTokenizer.tokens(of: query)), vocabulary: index.vocabulary)
        var scorer = SegmentScorer()
        var best: [Found] = []
        for candidate in index.ranked(scored, scorer, isExhaustive: options.isExhaustive) {
            if !options.isExhaustive, best.count >= options.limit,
                Double(candidate.bound) * 100 < best[options.limit - 1].score
            {
                break
            }
            guard target(of: candidate.segment, units, options) != nil else { continue }
            // What is not the same text is never 100: letter case or a mark may differ where the tokens agree.
            let score = min(99, 100 * Double(scorer.score(scored, candidate.tokens[...], overlap: candidate.overlap)))
            let found = Found(position: candidate.segment, kind: .fuzzy, score: score, filled: nil)
            let place = best.firstIndex { $0.score < score } ?? best.count
            best.insert(found, at: place)
            if best.count > 4 * options.limit { best.removeLast() }
        }
        return best
    }

    // MARK: Answers

    private func target(
        of position: Int, _ units: [TranslationUnit], _ options: TranslationMemory.Options
    ) -> TranslationUnit.Variant? {
        let unit = units[sources[position].unit]
        return unit.variants.enumerated().first { place, variant in
            place != sources[position].variant
                && (options.target.map { $0.isSameLanguage(as: variant.languageTag) } ?? true)
        }?.element
    }

    private func isBetter(_ a: Found, _ b: Found, _ units: [TranslationUnit]) -> Bool {
        if a.score != b.score { return a.score > b.score }
        if a.kind != b.kind { return a.kind < b.kind }
        let (one, other) = (units[sources[a.position].unit], units[sources[b.position].unit])
        if (one.reviewer != nil) != (other.reviewer != nil) { return one.reviewer != nil }
        let (age, otherAge) = (one.latest?.secondsSince1970 ?? .min, other.latest?.secondsSince1970 ?? .min)
        return age != otherAge ? age > otherAge : a.position < b.position
    }

    private func match(
        _ found: Found, _ units: [TranslationUnit], _ options: TranslationMemory.Options
    ) -> MemoryMatch? {
        let source = sources[found.position]
        guard let target = target(of: found.position, units, options) else { return nil }
        let unit = units[source.unit]
        var match = MemoryMatch(
            entry: unit.id ?? String(source.unit + 1), kind: found.kind, score: min(100, found.score),
            source: unit.variants[source.variant].text, target: found.filled ?? target.text,
            targetTag: target.languageTag, date: unit.latest, reviewer: unit.reviewer, author: unit.history.author)
        match.mayDisagree = found.mayDisagree
        return match
    }
}

extension TranslationUnit {
    /// The last change of the unit or of one of its texts.
    var latest: Timestamp? {
        ([history.latest] + variants.map(\.history.latest)).compactMap { $0 }.max()
    }
}
