import NewsModel

/// Turns candidates into matches: one for each place, the other concepts it could mean beside it.
struct MatchSelection {
    let glossary: Glossary
    let language: Language

    /// - Parameter candidates: in order.
    func matches(from candidates: [MatchCandidate]) -> [TermMatch] {
        var matches: [TermMatch] = []
        matches.reserveCapacity(candidates.count)
        var index = 0
        /// The furthest end of the matches so far: since they come by start, the longer first, a match that ends
        /// before it lies inside one of them.
        var furthest = 0
        while index < candidates.count {
            let span = candidates[index].span
            var next = index + 1
            while next < candidates.count, candidates[next].span == span { next += 1 }
            matches.append(match(candidates[index..<next], isNested: span.end <= furthest))
            furthest = max(furthest, span.end)
            index = next
        }
        return matches
    }

    private func match(_ candidates: ArraySlice<MatchCandidate>, isNested: Bool) -> TermMatch {
        var concepts: [UInt32] = []
        for candidate in candidates where !concepts.contains(candidate.ending.concept) {
            concepts.append(candidate.ending.concept)
        }
        let best = candidates[candidates.startIndex]
        let concept = glossary.concepts[Int(best.ending.concept)]
        let term = concept.sections[Int(best.ending.section)].terms[Int(best.ending.term)]
        return TermMatch(
            span: best.span, concept: concept.reference, term: term.text, status: term.status,
            equivalents: concept.equivalents(except: language), isNested: isNested,
            alternatives: concepts.dropFirst().map { glossary.concepts[Int($0)].reference })
    }
}
