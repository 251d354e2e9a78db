import NewsModel

/// Turns candidates into matches: one for each place, the other concepts it could mean beside it.
///
/// Of several concepts the one whose subject the text's other terms speak of comes first: a plant among words of the
/// economy is a factory. Where they speak of none, or of two alike, the match is doubtful.
struct MatchSelection {
    let workspace: MatchWorkspace
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
            places.append(Place(readings: readings(candidates[index..<next]), isNested: span.end <= furthest))
            furthest = max(furthest, span.end)
            index = next
        }
        decide(&places)
        return places.compactMap(match)
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

/// Which subject fields of a glossary a source's word for its section speaks of.
enum SubjectFields {
    /// The fields of a section such as `Economy`, `Наука и образование`, `科教`; none for a word that tells nothing.
    static func subjects(ofSection section: String?) -> Set<String> {
        guard let section, section.utf8.count < 200 else { return [] }
        let name = section.lowercased()
        let words = name.split { !$0.isLetter }
        var subjects = Set(words.map(String.init))
        for (cues, fields) in table {
            let isMeant = cues.split(separator: " ").contains { cue in
                words.contains { $0.hasPrefix(cue) } || (cue.utf8.count == 6 && name.contains(cue))
            }
            if isMeant { subjects.formUnion(fields.split(separator: " ").map(String.init)) }
        }
        return subjects
    }

    /// What the words of sections begin with, and the fields they speak of; a Chinese cue may stand anywhere.
    private static let table: KeyValuePairs<String, String> = [
        "econom business market industr эконом бизнес промышлен 经济 产业 工业": "economy trade finance",
        "financ money bank invest финанс банк инвест 财经 金融 投资": "finance economy",
        "trade commerc торгов 经贸 贸易": "trade economy",
        "tech digital innovat it ит технолог цифров инновац 科技 数码 创新": "technology innovation",
        "scien research educat universit наук образован вуз 科学 教育 科教": "science education innovation",
        "polit govern parliament политик власт правительств 时政 政治": "government diplomacy law",
        "diploma world international foreign дипломат мир международ внешн 国际 外交": "diplomacy geography",
        "transport logist railway aviation транспорт логист 交通 物流 运输": "transport",
        "energ oil gas энерг нефт 能源 电力": "energy",
        "agri farm food аграр сельск апк 农业 三农 农村": "agriculture",
        "health medic здоров здрав медицин 健康 卫生 医疗": "health",
        "societ social общест социум 社会 民生": "society law health",
        "cultur art культур искусств 文化 文艺": "culture society",
        "sport спорт 体育": "sport society",
    ]
}
