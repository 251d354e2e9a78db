import NewsModel

/// Joins what several glossaries say of one concept: en–ru and en–zh tables become entries in three languages.
///
/// An entry joins one of an earlier file when both share a term in a language, contradict each other in none, agree in
/// the subject, and one has a language that the other lacks. Where several entries could be meant, a finding names
/// them and nothing is joined.
public enum GlossaryJoin {
    /// The concepts of all glossaries, in order, joined ones at the place of the first.
    public static func join(_ glossaries: [Glossary]) -> GlossaryReading {
        var result = GlossaryReading(glossary: Glossary(files: glossaries.flatMap(\.files)))
        var known: TermLookup?
        for glossary in glossaries {
            guard !result.glossary.concepts.isEmpty else {
                result.glossary.concepts = glossary.concepts
                continue
            }
            join(glossary.concepts, into: &result, &known)
        }
        return result
    }

    private static func join(_ entries: ConceptList, into result: inout GlossaryReading, _ known: inout TermLookup?) {
        var lookup = known ?? TermLookup(result.glossary.concepts)
        known = nil
        let entries = Array(entries)
        let partners = entries.map { $0.isJoinable ? lookup.partners(of: $0, in: result.glossary.concepts) : [] }
        var suitors: [Int: [Int]] = [:]
        for (position, found) in partners.enumerated() {
            for partner in found { suitors[partner, default: []].append(position) }
        }
        for (position, entry) in entries.enumerated() {
            let found = partners[position]
            if found.count == 1, let partner = found.first, suitors[partner]?.count == 1 {
                result.glossary.concepts[partner].absorb(entry)
                lookup.add(entry, at: partner)
                continue
            }
            if !found.isEmpty {
                let rivals =
                    found.count > 1
                    ? found.map { result.glossary.concepts[$0] } : (suitors[found[0]] ?? []).map { entries[$0] }
                result.findings.append(ambiguity(entry, rivals: rivals, partner: result.glossary.concepts[found[0]]))
            }
            lookup.add(entry, at: result.glossary.concepts.count)
            result.glossary.concepts.append(entry)
        }
        known = lookup
    }

    private static func ambiguity(_ entry: ConceptEntry, rivals: [ConceptEntry], partner: ConceptEntry) -> Finding {
        let names = rivals.prefix(4).map { "\($0.summary) (\($0.place))" }.joined(separator: " or ")
        let isSeveral = !rivals.contains { $0.origin == entry.origin }
        let message =
            isSeveral
            ? "\(entry.summary) not joined: it could belong to \(names). Give both the same subject, or one row all languages."
            : "\(entry.summary) not joined with \(partner.summary) (\(partner.place)): there are several, \(names). "
                + "Give the right one the same subject."
        return Finding(.warning, source: entry.origin.file, line: entry.origin.line, message: message)
    }
}

extension ConceptEntry {
    /// Whether the entry has terms in two languages, one of which could be shared.
    var isJoinable: Bool { sections.count > 1 }

    /// `park = технопарк`.
    var summary: String {
        sections.compactMap { ($0.preferred ?? $0.terms.first)?.text }.joined(separator: " = ")
    }

    /// `economy.csv:12`.
    var place: String { origin.line.map { "\(origin.file):\($0)" } ?? "\(origin.file), entry \(id)" }

    /// Takes over the terms, and what else is missing here, of an entry for the same concept.
    mutating func absorb(_ other: ConceptEntry) {
        for section in other.sections {
            let keys = Set(sections.first { $0.language == section.language }?.terms.map { TermKey($0.text) } ?? [])
            let isNew = keys.isEmpty
            let terms = section.terms.filter { !keys.contains(TermKey($0.text)) }
            add(
                terms.map { term in
                    var term = term
                    if !isNew, term.status == .preferred { term.status = .admitted }
                    return term
                }, to: section.language)
        }
        subject = subject ?? other.subject
        definition = definition ?? other.definition
        note = note ?? other.note
        conditions.absorb(other.conditions)
        let headings = Set(otherCells.map(\.heading))
        otherCells += other.otherCells.filter { !headings.contains($0.heading) }
        joined += [other.origin] + other.joined
    }
}

extension UseConditions {
    /// Takes over the conditions that are missing here.
    fileprivate mutating func absorb(_ other: UseConditions) {
        if countries.isEmpty { countries = other.countries }
        if near.isEmpty { near = other.near }
        if notNear.isEmpty { notNear = other.notNear }
    }
}

/// Concepts by their terms, to find those that could be the same as an entry of another table.
struct TermLookup {
    /// The last concept noted for a spelling, by a hash of language and spelling.
    private var last: [Int: Int32] = [:]
    /// Concepts with the number of the one noted before it for the same spelling; -1 for none.
    private var noted: [(concept: Int32, before: Int32)] = []

    /// A spelling of more concepts than these is a placeholder or says nothing of which one is meant.
    private static let mostRivals = 32

    init(_ concepts: ConceptList) {
        for (position, concept) in concepts.enumerated() { add(concept, at: position) }
    }

    /// Notes the spellings of a concept's terms.
    mutating func add(_ concept: ConceptEntry, at position: Int) {
        for (language, terms) in concept.termKeys {
            for term in terms {
                let hash = Self.hash(language, term)
                noted.append((Int32(position), last[hash] ?? -1))
                last[hash] = Int32(noted.count - 1)
            }
        }
    }

    /// The positions of the concepts that an entry could be joined to, in order; those with the same subject, or the
    /// same preferred term, exclude the others.
    func partners(of entry: ConceptEntry, in concepts: ConceptList) -> [Int] {
        let own = entry.termKeys
        let compatible = sharing(own).sorted().map { ($0, concepts[$0]) }.filter { _, concept in
            let other = concept.termKeys
            var isSharing = false
            for (language, terms) in own {
                guard let theirs = other[language] else { continue }
                guard !theirs.isDisjoint(with: terms) else { return false }
                isSharing = true
            }
            return isSharing && (own.keys.contains { other[$0] == nil } || other.keys.contains { own[$0] == nil })
        }
        let sameSubject = compatible.filter { $0.1.subject != nil && $0.1.subject == entry.subject }
        let pool = sameSubject.isEmpty ? compatible.filter { agree($0.1.subject, entry.subject) } : sameSubject
        let preferred = pool.filter { $0.1.sharesPreferredTerm(with: entry) }
        return (preferred.isEmpty ? pool : preferred).map(\.0)
    }

    /// The concepts that share a term; now and then one that shares but a hash.
    private func sharing(_ keys: [LanguageTag: Set<TermKey>]) -> Set<Int> {
        var found: Set<Int> = []
        for (language, terms) in keys {
            for term in terms { found.formUnion(holders(of: Self.hash(language, term))) }
        }
        return found
    }

    /// The concepts noted for a spelling; none where they are too many.
    private func holders(of hash: Int) -> [Int] {
        var holders: [Int] = []
        var number = last[hash] ?? -1
        while number >= 0 {
            guard holders.count < Self.mostRivals else { return [] }
            holders.append(Int(noted[Int(number)].concept))
            number = noted[Int(number)].before
        }
        return holders
    }

    private static func hash(_ language: LanguageTag, _ term: TermKey) -> Int {
        var hasher = Hasher()
        hasher.combine(language)
        hasher.combine(term)
        return hasher.finalize()
    }

    private func agree(_ a: String?, _ b: String?) -> Bool { a == nil || b == nil || a == b }
}

extension ConceptEntry {
    /// The spellings of the entry's terms by language.
    var termKeys: [LanguageTag: Set<TermKey>] {
        Dictionary(sections.map { ($0.language, Set($0.terms.map { TermKey($0.text) })) }) { $0.union($1) }
    }

    func sharesPreferredTerm(with other: ConceptEntry) -> Bool {
        sections.contains { section in
            guard let term = section.preferred,
                let theirs = other.sections.first(where: { $0.language == section.language })?.preferred
            else { return false }
            return TermKey(term.text) == TermKey(theirs.text)
        }
    }
}
