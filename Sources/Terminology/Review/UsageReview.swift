public import NewsModel

/// Looks through the terms that were seen for what a terminologist has to do about them.
struct UsageReview {
    let tally: CoverageTally
    private let concepts: [String: ConceptEntry]

    init(tally: CoverageTally, glossary: Glossary) {
        self.tally = tally
        let seen = tally.seen
        let ambiguous = Set(tally.uses.values.flatMap { $0.match.alternatives.map(\.id) })
        concepts = Dictionary(
            glossary.concepts.lazy.filter { seen.contains($0.id) || ambiguous.contains($0.id) }.map { ($0.id, $0) }
        ) { first, _ in first }
    }

    var missingEquivalents: [MissingEquivalent] {
        var byConcept: [String: [CoverageTally.Use]] = [:]
        for use in tally.uses.values { byConcept[use.match.concept.id, default: []].append(use) }
        return byConcept.values.compactMap { uses -> MissingEquivalent? in
            guard let first = uses.min(by: Self.precedes), let concept = concepts[first.match.concept.id] else {
                return nil
            }
            let missing = tally.languages.served.filter { concept[$0]?.preferred == nil }
            // A concept none of whose terms may be used is to be retired, not completed.
            guard !missing.isEmpty, missing.count < tally.languages.served.count else { return nil }
            let ordered = uses.sorted(by: Self.precedes)
            return MissingEquivalent(
                concept: first.match.concept, term: first.match.term, language: first.language,
                terms: concept.equivalents(among: tally.languages.served), missing: missing,
                count: uses.reduce(0) { $0 + $1.count },
                proposals: missing.compactMap { language in
                    ordered.lazy.compactMap { $0.brackets.proposal(in: language) }.first
                },
                uses: Self.joined(ordered), isInTitle: uses.contains(where: \.isInTitle))
        }.sorted { ($1.count, $0.term, $0.concept.id) < ($0.count, $1.term, $1.concept.id) }
    }

    /// One for each spelling and what it can mean, whichever meaning the articles' sections chose.
    var ambiguities: [TermAmbiguity] {
        let uses = Dictionary(grouping: tally.uses.values.filter { !$0.match.alternatives.isEmpty }) { use in
            [use.match.term, use.language.rawValue] + ([use.match.concept] + use.match.alternatives).map(\.id).sorted()
        }
        return uses.values.compactMap { uses -> TermAmbiguity? in
            guard let first = uses.first else { return nil }
            var chosen = Dictionary(uses.map { ($0.match.concept.id, $0.count) }, uniquingKeysWith: +)
            for other in first.match.alternatives { chosen[other.id, default: 0] += 0 }
            let ids = chosen.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
            let readings = ids.compactMap { concepts[$0] }.map { reading(of: $0, seenIn: first.language) }
            // The same equivalents twice are a duplicate, which `check` finds, and no question of meaning.
            guard Set(readings.map(\.equivalents)).count > 1 else { return nil }
            return TermAmbiguity(
                term: first.match.term, language: first.language, readings: readings,
                count: uses.reduce(0) { $0 + $1.count })
        }.sorted { ($1.count, $0.term, $0.language.rawValue) < ($0.count, $1.term, $1.language.rawValue) }
    }

    var retiredTerms: [RetiredTermUse] {
        tally.uses.values.compactMap { use -> RetiredTermUse? in
            guard use.match.status == .deprecated || use.match.status == .superseded else { return nil }
            return RetiredTermUse(
                concept: use.match.concept, term: use.match.term, language: use.language,
                preferred: concepts[use.match.concept.id]?[use.language]?.preferred?.text, count: use.count,
                sources: use.sources)
        }.sorted { ($1.count, $0.term) < ($0.count, $1.term) }
    }

    private func reading(of concept: ConceptEntry, seenIn language: Language) -> TermAmbiguity.Reading {
        let others = concept.equivalents(except: language, among: tally.languages.served)
        return TermAmbiguity.Reading(
            concept: concept.reference, equivalents: tally.languages.served.compactMap { others[$0] })
    }

    /// The articles of all uses with the occurrences in each, in order.
    private static func joined(_ uses: [CoverageTally.Use]) -> [(article: Int, count: Int)] {
        let counts = Dictionary(uses.flatMap { $0.articles.map { ($0.article, $0.count) } }, uniquingKeysWith: +)
        return counts.sorted { $0.key < $1.key }.map { (article: $0.key, count: $0.value) }
    }

    private static func precedes(_ a: CoverageTally.Use, _ b: CoverageTally.Use) -> Bool {
        (b.count, a.language.rawValue, a.match.term) < (a.count, b.language.rawValue, b.match.term)
    }
}

/// Finds the entries that no article has had for some time.
struct UnusedEntries {
    private let lastSeen: [String: CivilDate]
    private let firstDay: CivilDate?
    private let seenToday: Set<String>
    private let days: Int

    /// - Parameter past: in order.
    init(past: [PastDay], seen: Set<String>, after days: Int) {
        var lastSeen: [String: CivilDate] = [:]
        for day in past {
            for concept in day.seen { lastSeen[concept] = day.date }
        }
        self.lastSeen = lastSeen
        firstDay = past.first?.date
        seenToday = seen
        self.days = days
    }

    /// The entries, in the glossary's order; none where the reviews do not go back so far.
    func entries(of glossary: Glossary, on date: CivilDate) -> [UnusedEntry] {
        guard let firstDay, date.daysSince1970 - firstDay.daysSince1970 >= days else { return [] }
        return glossary.concepts.compactMap { concept in
            guard concept.isGlossed, !seenToday.contains(concept.id) else { return nil }
            let last = lastSeen[concept.id]
            if let last, date.daysSince1970 - last.daysSince1970 < days { return nil }
            return UnusedEntry(
                concept: concept.reference, term: concept.sections.first?.terms.first?.text ?? concept.id,
                lastSeen: last)
        }
    }
}

/// A concept that was seen, with a language it has no current term in.
public struct MissingEquivalent: Sendable {
    /// The entry.
    public let concept: ConceptReference
    /// The term that was seen most often.
    public let term: String
    /// The language of the term.
    public let language: Language
    /// The terms it has: the preferred one of each language.
    public let terms: [Language: String]
    /// The languages without a term.
    public let missing: [Language]
    /// How often it was seen, in all languages.
    public let count: Int
    /// At most one for each missing language, in the languages' order.
    public internal(set) var proposals: [EquivalentProposal]
    /// The articles it was seen in, with its occurrences in each.
    let uses: [(article: Int, count: Int)]
    /// Whether a title has it.
    let isInTitle: Bool
}

/// A spelling that was seen and stands for several concepts.
public struct TermAmbiguity: Sendable {
    /// One of the concepts, with what distinguishes it from the others.
    public struct Reading: Sendable {
        /// The entry.
        public let concept: ConceptReference
        /// Its terms in the other languages.
        public let equivalents: [String]
    }

    /// The spelling.
    public let term: String
    /// The language it was seen in.
    public let language: Language
    /// Those that were chosen most often first.
    public let readings: [Reading]
    /// How often it was seen, with any of them.
    public let count: Int
}

/// A deprecated or superseded term that was seen, with the one to use instead.
public struct RetiredTermUse: Sendable {
    /// The entry.
    public let concept: ConceptReference
    /// The retired term.
    public let term: String
    /// The language it was seen in.
    public let language: Language
    /// The term to use instead; nil where the entry has none in the language.
    public let preferred: String?
    /// How often it was seen.
    public let count: Int
    /// Where it stands: publishers, else files, each once.
    public let sources: [String]
}

/// An entry that no article has had for some time.
public struct UnusedEntry: Sendable {
    /// The entry.
    public let concept: ConceptReference
    /// The entry's first term.
    public let term: String
    /// The day it was last seen; nil when no earlier review has it.
    public let lastSeen: CivilDate?
}
