import Languages
import NewsModel

/// Turns candidates into matches: one for each place, the other concepts it could mean beside it.
///
/// Of several concepts the one whose subject the text's other terms speak of comes first: a plant among words of the
/// economy is a factory. Where they speak of none, or of two alike, the match is doubtful.
struct MatchSelection {
    let workspace: MatchWorkspace
    /// Tells of entries with conditions whether they are meant.
    let judge: UseJudge
    /// What the article's source calls its section, as subject fields; it counts as so many terms of the subject.
    var subjects: Set<String> = []

    /// The candidates of one place, each concept once.
    private struct Place {
        var readings: ArraySlice<MatchCandidate>
        let isNested: Bool
        var isDoubtful = false
    }

    /// A section says as much as this many terms.
    private static let weightOfSection = 3

    /// - Parameter candidates: in order.
    func matches(from candidates: [MatchCandidate]) -> [TermMatch] {
        var places: [Place] = []
        places.reserveCapacity(candidates.count)
        var index = 0
        /// The furthest end of the matches so far: since they come by start, the longer first, a match that ends
        /// before it lies inside one of them.
        var furthest = 0
        while index < candidates.count {
            let span = candidates[index].span
            var next = index + 1
            while next < candidates.count, candidates[next].span == span { next += 1 }
            let readings = readings(meant(candidates[index..<next]))
            index = next
            guard !readings.isEmpty else { continue }
            places.append(Place(readings: readings, isNested: span.end <= furthest))
            furthest = max(furthest, span.end)
        }
        decide(&places)
        return places.compactMap(match)
    }

    /// The candidates whose conditions hold: those bound to a country before the others, and what is but possible last.
    private func meant(_ candidates: ArraySlice<MatchCandidate>) -> ArraySlice<MatchCandidate> {
        let candidates = candidates.filter { !$0.isPartOfName || !isPlaceOrTime($0) }[...]
        guard candidates.contains(where: { conditions(of: $0) != nil }) else { return candidates }
        var bound: [MatchCandidate] = []
        var free: [MatchCandidate] = []
        var possible: [MatchCandidate] = []
        for candidate in candidates {
            guard let conditions = conditions(of: candidate) else {
                free.append(candidate)
                continue
            }
            switch judge.verdict(on: conditions, at: candidate.span) {
            case .no: break
            case .lastResort: possible.append(candidate)
            case .yes where conditions.countries.isEmpty: free.append(candidate)
            case .yes: bound.append(candidate)
            }
        }
        return [bound, free, possible].first { !$0.isEmpty }?[...] ?? []
    }

    private func isPlaceOrTime(_ candidate: MatchCandidate) -> Bool {
        ["geography", "calendar"].contains(subject(of: candidate))
    }

    private func conditions(of candidate: MatchCandidate) -> FoldedConditions? {
        workspace.card(of: candidate.ending.concept).conditions
    }

    private func readings(_ candidates: ArraySlice<MatchCandidate>) -> ArraySlice<MatchCandidate> {
        guard candidates.count > 1 else { return candidates }
        var readings: [MatchCandidate] = []
        for candidate in candidates where !readings.contains(where: { $0.ending.concept == candidate.ending.concept }) {
            readings.append(candidate)
        }
        return readings[...]
    }

    /// Puts the reading first that fits the article's section and the subjects of the terms there is no doubt about.
    private func decide(_ places: inout [Place]) {
        guard places.contains(where: { $0.readings.count > 1 }) else { return }
        var support = Dictionary(uniqueKeysWithValues: subjects.map { ($0, Self.weightOfSection) })
        for place in places where place.readings.count == 1 && !place.isNested {
            if let subject = place.readings.first.flatMap(subject) { support[subject, default: 0] += 1 }
        }
        for index in places.indices where places[index].readings.count > 1 {
            let readings = Array(places[index].readings)
            let counts = readings.map { reading in subject(of: reading).flatMap { support[$0] } ?? 0 }
            let order = readings.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
            places[index].readings = order.map { readings[$0] }[...]
            places[index].isDoubtful = counts[order[0]] == counts[order[1]]
        }
    }

    private func subject(of candidate: MatchCandidate) -> String? {
        workspace.card(of: candidate.ending.concept).reference.subject
    }

    private func match(_ place: Place) -> TermMatch? {
        guard let best = place.readings.first else { return nil }
        let card = workspace.card(of: best.ending.concept)
        let term = card.sections[Int(best.ending.section)].terms[Int(best.ending.term)]
        return TermMatch(
            span: best.span, concept: card.reference, term: term.text, status: term.status,
            equivalents: card.equivalents, isNested: place.isNested,
            alternatives: place.readings.dropFirst().map { workspace.card(of: $0.ending.concept).reference },
            isDoubtful: place.isDoubtful, isGlossed: card.isGlossed, isChecked: card.isChecked)
    }
}

/// A place where a term may stand, before it is weighed against the others there.
struct MatchCandidate: Comparable {
    let span: Span
    let ending: TermTrie.Ending
    /// How sure the reading of the forms is: 0 to 1.
    let probability: Float
    /// Whether the words stand as the term has them, not inflected.
    let isExact: Bool
    /// Whether it stands within another name, if it is the name of a place or a month.
    var isPartOfName = false

    static func == (a: MatchCandidate, b: MatchCandidate) -> Bool { a.key == b.key }

    /// By place, the longer first; at one place the surer first, then in the glossary's order.
    static func < (a: MatchCandidate, b: MatchCandidate) -> Bool {
        if a.span != b.span { return a.span < b.span }
        return a.key < b.key
    }

    private var key: (Int, Int, Float, UInt32, Int) {
        (span.start, isExact ? 0 : 1, -probability, ending.concept, Int(ending.section) << 8 | Int(ending.term))
    }
}

/// Which subject fields of a glossary a source's word for its section speaks of, in any of the languages.
struct SubjectFields: Sendable {
    private struct Cue {
        let cues: [String]
        let fields: [String]
        /// Whether a cue may stand anywhere in a section, since no spaces divide its words.
        let isAnywhere: Bool
    }

    private let table: OnDemand<[Cue]>

    init(_ packs: LanguagePacks) {
        table = OnDemand {
            packs.all.flatMap { pack in
                pack.terms.lists.lines("subject-fields").compactMap { line in
                    let parts = line.split(separator: ":").map { $0.split(separator: " ").map(String.init) }
                    guard parts.count == 2 else { return nil }
                    return Cue(cues: parts[1], fields: parts[0], isAnywhere: !pack.writing.dividesWords)
                }
            }
        }
    }

    /// The fields of a section such as `Economy`, `Наука и образование`, `科教`; none for a word that says nothing.
    func subjects(ofSection section: String?) -> Set<String> {
        guard let section, section.utf8.count < 200 else { return [] }
        let name = section.lowercased()
        let words = name.split { !$0.isLetter }
        var subjects = Set(words.map(String.init))
        for entry in table.value {
            let isMeant = entry.cues.contains { cue in
                entry.isAnywhere ? name.contains(cue) : words.contains { $0.hasPrefix(cue) }
            }
            if isMeant { subjects.formUnion(entry.fields) }
        }
        return subjects
    }
}
