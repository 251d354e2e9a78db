import NewsModel

/// Proposes equivalents from what the articles of one story say in several languages.
///
/// Within a story each term gets at most one equivalent a language, the likeliest pair first (competitive linking,
/// Melamed 1997): what has found its own is nobody else's.
struct EquivalentProposer {
    /// A term whose equivalents are wanted, or that may be one.
    struct Item {
        /// Its terms, in the languages that have one.
        let terms: [Language: AlignedPhrase]
        let isName: Bool
        let isInTitle: Bool
        /// The articles with its occurrences in each.
        let uses: [(article: Int, count: Int)]
        /// What is proposed where this is the equivalent; nil for a concept that a glossary has.
        let candidate: TermCandidate?
        /// Whether equivalents are wanted for it; what is seen but once is only proposed for others, by its sound.
        var isListed = true
    }

    private let articles: [AnalyzedArticle]
    private let items: [Item]
    /// In order.
    private let served: [Language]
    /// The articles'.
    private let languages: [Language?]

    /// How alike two names must sound, from 0 to 1: Minsk and Мінск do, Minsk and Омск do not.
    private static let leastSoundSimilarity = 0.7
    /// The share of the words that glossaries give as equivalents of each other.
    private static let leastWordSimilarity = 0.5
    /// Of the occurrences of two terms that share but half of their words; of such pairs in parallel news, about half are
    /// equivalents.
    private static let leastBalance = 0.6
    /// Below it, chance brings two phrases into one story as often; in titles on both sides twice is enough.
    private static let leastCountAlone = 3
    /// The most items a language that are compared in a story.
    private static let mostItems = 25

    init(articles: [AnalyzedArticle], items: [Item], languages served: [Language]) {
        self.served = served
        self.articles = articles
        self.items = items
        languages = articles.map(\.language)
    }

    /// By the item's position its proposals from all stories, the best of each language.
    func proposals(stories: [Story]) -> [[EquivalentProposal]] {
        var storyOf: [Int: Int] = [:]
        for (number, story) in stories.enumerated() {
            guard story.isMultilingual(among: articles) else { continue }
            for member in story.members { storyOf[member] = number }
        }
        var itemsOfStory: [Int: [Int]] = [:]
        for (position, item) in items.enumerated() {
            for story in Set(item.uses.compactMap { storyOf[$0.article] }) {
                itemsOfStory[story, default: []].append(position)
            }
        }
        let linksOfStories = itemsOfStory.sorted { $0.key < $1.key }.concurrentMap { number, positions in
            self.links(among: positions, of: stories[number])
        }
        return best(of: linksOfStories.flatMap { $0 } + linksOfDay())
    }

    // MARK: - The whole day

    /// Names of several words in two languages' news of a day that sound so much alike are one, whatever the stories.
    private static let leastSoundSimilarityOfDay = 0.8
    /// Below what any story says.
    private static let scoreOfDay = 0.5
    /// The most names a language with as many words and the same first letter.
    private static let mostOfDay = 100

    private struct Initial: Hashable {
        let words: Int
        let letter: UInt8
    }

    /// Links between names of the whole day, by their sound alone; each name at most one a language.
    private func linksOfDay() -> [Link] {
        var names: [Language: [Initial: [Int]]] = [:]
        for (position, item) in items.enumerated() where item.isName {
            for (language, phrase) in item.terms where phrase.parts.count > 1 && !phrase.isUndivided {
                guard let letter = phrase.letters.first else { continue }
                let initial = Initial(words: phrase.parts.count, letter: letter)
                if names[language]?[initial]?.count ?? 0 < Self.mostOfDay {
                    names[language, default: [:]][initial, default: []].append(position)
                }
            }
        }
        var found: [Link] = []
        for (number, first) in served.enumerated() {
            for second in served[(number + 1)...] {
                for (initial, positions) in (names[first] ?? [:]).sorted(by: { $0.value[0] < $1.value[0] }) {
                    found += linksOfDay(positions, first, names[second]?[initial] ?? [], second)
                }
            }
        }
        return found
    }

    private func linksOfDay(_ a: [Int], _ first: Language, _ b: [Int], _ second: Language) -> [Link] {
        var pairs: [(sound: Double, a: Int, b: Int)] = []
        for i in a where items[i].terms[second] == nil {
            for j in b where items[j].terms[first] == nil && (items[i].isListed || items[j].isListed) {
                guard let x = items[i].terms[first], let y = items[j].terms[second] else { continue }
                let sound = SoundComparison.similarity(x.letters, y.letters)
                if sound >= Self.leastSoundSimilarityOfDay { pairs.append((sound, i, j)) }
            }
        }
        var taken: Set<Int> = []
        var found: [Link] = []
        for pair in pairs.sorted(by: { ($1.sound, $0.a, $0.b) < ($0.sound, $1.a, $1.b) })
        where taken.isDisjoint(with: [pair.a, pair.b]) {
            taken.formUnion([pair.a, pair.b])
            found += [(pair.a, pair.b), (pair.b, pair.a)].compactMap { item, other in
                guard let candidate = items[other].candidate, let use = items[other].uses.first else { return nil }
                return Link(
                    item: item, score: Self.scoreOfDay + pair.sound / 10,
                    proposal: EquivalentProposal(
                        language: candidate.language, text: candidate.text, evidence: .transliteration,
                        source: articles[use.article].sourceName))
            }
        }
        return found
    }

    // MARK: - Stories

    /// A proposal of one item for another.
    private struct Link {
        let item: Int
        let score: Double
        let proposal: EquivalentProposal
    }

    private func best(of links: [Link]) -> [[EquivalentProposal]] {
        var best: [[Language: Link]] = Array(repeating: [:], count: items.count)
        for link in links where link.score > best[link.item][link.proposal.language]?.score ?? 0 {
            best[link.item][link.proposal.language] = link
        }
        return best.map { found in served.compactMap { found[$0]?.proposal } }
    }

    /// An item as one story has it in a language.
    private struct Local {
        let item: Int
        let count: Int
        /// How much of the story it is about.
        let weight: Int
        let source: String
    }

    private func links(among positions: [Int], of story: Story) -> [Link] {
        let members = Set(story.members)
        var locals: [Language: [Local]] = [:]
        for position in positions {
            let uses = items[position].uses.filter { members.contains($0.article) }
            for (language, uses) in Dictionary(grouping: uses, by: { languages[$0.article] }) {
                guard let language, let first = uses.first else { continue }
                locals[language, default: []].append(
                    Local(
                        item: position, count: uses.reduce(0) { $0 + $1.count },
                        weight: uses.reduce(0) { $0 + $1.count } * (items[position].isInTitle ? 2 : 1),
                        source: articles[first.article].sourceName))
            }
        }
        locals = locals.mapValues { locals in
            let sorted = locals.sorted { ($1.weight, $0.item) < ($0.weight, $1.item) }
            return [true, false].flatMap { isListed in
                sorted.lazy.filter { items[$0.item].isListed == isListed }.prefix(Self.mostItems)
            }
        }
        var found: [Link] = []
        for (number, first) in served.enumerated() {
            for second in served[(number + 1)...] {
                found += links(locals[first] ?? [], first, locals[second] ?? [], second)
            }
        }
        return found
    }

    private func links(_ a: [Local], _ first: Language, _ b: [Local], _ second: Language) -> [Link] {
        let (a, b) = (a.filter { lacks(second, $0) }, b.filter { lacks(first, $0) })
        var pairs: [(score: Double, evidence: (Int) -> EquivalentProposal.Evidence, a: Int, b: Int)] = []
        for i in a.indices {
            for j in b.indices {
                guard let (score, evidence) = likeness(a[i], first, b[j], second) else { continue }
                pairs.append((score, evidence, i, j))
            }
        }
        var isTaken = (a: Array(repeating: false, count: a.count), b: Array(repeating: false, count: b.count))
        var found: [Link] = []
        func link(_ i: Int, _ j: Int, _ score: Double, _ evidence: (Int) -> EquivalentProposal.Evidence) {
            (isTaken.a[i], isTaken.b[j]) = (true, true)
            found += [proposal(b[j], for: a[i], score, evidence), proposal(a[i], for: b[j], score, evidence)]
                .compactMap { $0 }
        }
        for pair in pairs.sorted(by: { ($1.score, $0.a, $0.b) < ($0.score, $1.a, $1.b) })
        where !isTaken.a[pair.a] && !isTaken.b[pair.b] {
            link(pair.a, pair.b, pair.score, pair.evidence)
        }
        // By elimination: what alone is left on both sides.
        let left = a.indices.filter { !isTaken.a[$0] && items[a[$0].item].isListed }
        let right = b.indices.filter { !isTaken.b[$0] && items[b[$0].item].isListed }
        if left.count == 1, right.count == 1, let score = likenessByCount(a[left[0]], b[right[0]]) {
            link(left[0], right[0], score) { .sameStory(times: $0) }
        }
        return found
    }

    /// Whether it has no term in the language.
    private func lacks(_ language: Language, _ local: Local) -> Bool { items[local.item].terms[language] == nil }

    private func proposal(
        _ other: Local, for local: Local, _ score: Double, _ evidence: (Int) -> EquivalentProposal.Evidence
    ) -> Link? {
        guard let candidate = items[other.item].candidate else { return nil }
        return Link(
            item: local.item, score: score,
            proposal: EquivalentProposal(
                language: candidate.language, text: candidate.text, evidence: evidence(other.count),
                source: other.source))
    }

    /// How likely one is the other's equivalent, above 1, and why; nil where neither sound nor words speak for it.
    private func likeness(
        _ a: Local, _ first: Language, _ b: Local, _ second: Language
    ) -> (Double, (Int) -> EquivalentProposal.Evidence)? {
        let (isListed, isOtherListed) = (items[a.item].isListed, items[b.item].isListed)
        guard isListed || isOtherListed, let x = items[a.item].terms[first], let y = items[b.item].terms[second] else {
            return nil
        }
        let balance = Double(min(a.count, b.count)) / Double(max(a.count, b.count))
        let sound = x.isName || y.isName ? SoundComparison.similarity(x.letters, y.letters) : 0
        if sound >= Self.leastSoundSimilarity { return (2 + sound + balance / 10, { _ in .transliteration }) }
        guard isListed, isOtherListed else { return nil }
        let shared = x.similarity(y)
        guard shared >= Self.leastWordSimilarity else { return nil }
        guard shared > Self.leastWordSimilarity || areAlikeInUse(a, b, contradictions: x.contradictions(y)) else {
            return nil
        }
        return (1 + shared + balance / 10, { .sameStory(times: $0) })
    }

    /// The same for the terms of a story that matter most in their languages, below 1.
    ///
    /// Names that do not sound alike are not the same, however often they occur.
    private func likenessByCount(_ a: Local, _ b: Local) -> Double? {
        let balance = Double(min(a.count, b.count)) / Double(max(a.count, b.count))
        let (x, y) = (items[a.item], items[b.item])
        let least = x.isInTitle && y.isInTitle ? Self.leastCountAlone - 1 : Self.leastCountAlone
        guard !x.isName, !y.isName, balance >= 0.5, min(a.count, b.count) >= least, areAlikeInLength(x, y) else {
            return nil
        }
        return balance / 2 + (x.isInTitle && y.isInTitle ? 0.5 : 0)
    }

    /// Whether two terms that share but half of their words are used alike: any two phrases of a story may share as much.
    private func areAlikeInUse(_ a: Local, _ b: Local, contradictions: Int) -> Bool {
        let fewer = min(a.count, b.count)
        guard fewer > 1, contradictions < 2, Double(fewer) >= Self.leastBalance * Double(max(a.count, b.count)) else {
            return false
        }
        return contradictions == 0 || a.count == b.count || fewer >= Self.leastCountAlone
    }

    /// Whether the shortest terms of either could be one thing: a word is two or three Chinese characters.
    private func areAlikeInLength(_ a: Item, _ b: Item) -> Bool {
        let (x, y) = (a.terms.values.map(\.length), b.terms.values.map(\.length))
        return x.contains { x in y.contains { y in x.lowerBound <= y.upperBound && y.lowerBound <= x.upperBound } }
    }
}

extension Story {
    /// Whether its articles are in more than one of our languages.
    func isMultilingual(among articles: [AnalyzedArticle]) -> Bool {
        Set(members.compactMap { articles[$0].language }).count > 1
    }
}
