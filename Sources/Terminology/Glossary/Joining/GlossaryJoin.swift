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
        joined += [other.origin] + other.joined
    }
}
