import NewsModel

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
