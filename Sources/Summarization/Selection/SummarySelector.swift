import NewsModel

/// Chooses the sentences that make the best whole.
struct SummarySelector {
    let value: SummaryValue

    /// How many of the best sentences are tried in every combination: ten make 120 summaries of three, 252 of five.
    static let poolSize = 10
    /// The largest summary found by trying all combinations; larger ones grow sentence by sentence.
    static let largestExact = 5

    /// The best `count` candidates as one summary, in the document's order; all of them when there are no more.
    func choose(_ count: Int, from candidates: [Candidate]) -> [Candidate] {
        guard count > 0 else { return [] }
        let chosen =
            count <= Self.largestExact
            ? bestCombination(of: count, in: distinct(Self.pool(candidates)))
            : grown(from: Self.ranked(candidates), while: { $0 < count }, fitting: { _ in true })
        return chosen.sorted { $0.index < $1.index }
    }

    /// The best candidates whose lengths as told by `size` add up to `limit` at most, in the document's order; the
    /// best one alone when none fits.
    func choose(within limit: Int, size: (Candidate) -> Int, from candidates: [Candidate]) -> [Candidate] {
        let ranked = Self.ranked(candidates)
        var room = limit
        let chosen = grown(from: ranked, while: { _ in room > 0 }) { candidate in
            guard size(candidate) <= room else { return false }
            room -= size(candidate)
            return true
        }
        return chosen.isEmpty ? Array(ranked.prefix(1)) : chosen.sorted { $0.index < $1.index }
    }

    /// Those that can count most, best first.
    private static func pool(_ candidates: [Candidate]) -> [Candidate] {
        ranked(
            Array(
                candidates.sorted { $0.most != $1.most ? $0.most > $1.most : $0.index < $1.index }.prefix(poolSize)))
    }

    /// Best first; of equals the earlier in the text.
    private static func ranked(_ candidates: [Candidate]) -> [Candidate] {
        candidates.sorted { $0.score != $1.score ? $0.score > $1.score : $0.index < $1.index }
    }

    /// The candidates without those that say the same as a better one.
    private func distinct(_ ranked: [Candidate]) -> [Candidate] {
        let overlap = WordOverlap(of: ranked.map(\.words))
        var kept: [Int] = []
        for place in ranked.indices
        where !kept.contains(where: {
            ranked[$0].figures == ranked[place].figures && overlap.similarity(of: $0, and: place) >= Self.same
        }) { kept.append(place) }
        return kept.map { ranked[$0] }
    }

    /// Two sentences whose similarity reaches this say the same, when their figures are the same.
    private static let same = 0.75

    private func bestCombination(of count: Int, in candidates: [Candidate]) -> [Candidate] {
        guard candidates.count > count else { return candidates }
        let pool = CandidatePool(candidates)
        var best: (worth: Double, chosen: [Int]) = (-.infinity, [])
        var chosen: [Int] = []
        func extend(from start: Int, worth: Double) {
            guard chosen.count < count else {
                let worth = worth + value.ofWholeQuotations(in: chosen, of: pool)
                if worth > best.worth { best = (worth, chosen) }
                return
            }
            for place in start..<max(start, pool.candidates.count - (count - chosen.count) + 1) {
                let worth = value.adding(place, to: chosen, worth: worth, in: pool)
                chosen.append(place)
                extend(from: place + 1, worth: worth)
                chosen.removeLast()
            }
        }
        extend(from: 0, worth: 0)
        return best.chosen.map { pool.candidates[$0] }
    }

    /// Takes sentences in the order of what each adds to those taken: a score is put back when it fell below the next.
    private func grown(
        from ranked: [Candidate], while goesOn: (Int) -> Bool, fitting fits: (Candidate) -> Bool
    ) -> [Candidate] {
        var queue = PriorityQueue(ranked.map { RankedCandidate(candidate: $0, worth: $0.score) })
        var covered: Set<Int32> = []
        var chosen: [Candidate] = []
        while goesOn(chosen.count), let first = queue.pop() {
            let candidate = first.candidate
            let worth = candidate.score - value.weights.redundancy * repeated(candidate, in: covered)
            if worth < first.worth, let next = queue.first, worth < next.worth {
                queue.push(RankedCandidate(candidate: candidate, worth: worth))
                continue
            }
            guard fits(candidate) else { continue }
            chosen.append(candidate)
            covered.formUnion(candidate.words)
        }
        return chosen
    }

    /// The share of a candidate's words that the summary has already.
    private func repeated(_ candidate: Candidate, in covered: Set<Int32>) -> Double {
        guard !candidate.words.isEmpty, !covered.isEmpty else { return 0 }
        return Double(candidate.words.count { covered.contains($0) }) / Double(candidate.words.count)
    }
}

/// Candidates of which all combinations are tried, each pair compared once.
struct CandidatePool {
    /// In the document's order.
    let candidates: [Candidate]
    /// Whether one of them is a piece of a quotation.
    let hasQuotations: Bool
    private let overlap: WordOverlap

    init(_ candidates: [Candidate]) {
        let ordered = candidates.sorted { $0.index < $1.index }
        self.candidates = ordered
        hasQuotations = ordered.contains { $0.quotation != nil }
        overlap = WordOverlap(of: ordered.map(\.words))
    }

    /// How much two candidates say the same; the places are those in `candidates`.
    func similarity(of earlier: Int, and later: Int) -> Double { overlap.similarity(of: earlier, and: later) }
}

/// A candidate by what it is worth now.
struct RankedCandidate: Prioritized {
    let candidate: Candidate
    let worth: Double

    /// The worthier first; of equals the one earlier in the text.
    func precedes(_ other: RankedCandidate) -> Bool {
        worth != other.worth ? worth > other.worth : candidate.index < other.candidate.index
    }
}

/// A sentence under consideration.
struct Candidate: Sendable {
    let index: Int
    let score: Double
    /// The score with the sentence before it in the summary, which makes up for pointing back.
    let most: Double
    /// As numbers within the text, each once.
    let words: ArraySlice<Int32>
    /// The digits it has, as one number.
    let figures: UInt64
    /// Whether it opens by pointing at what stands before it.
    let pointsBack: Bool
    /// The sentences that a quotation holds together with it; nil when it stands alone.
    let quotation: Range<Int>?
}
