import NewsModel

/// Compares entries that share a term: the same twice is a duplicate; one term, one subject, two equivalents is a
/// contradiction.
struct DuplicateCheck {
    private let glossary: Glossary
    private let keys: [[LanguageTag: Set<TermKey>]]

    init(_ glossary: Glossary) {
        self.glossary = glossary
        keys = glossary.concepts.map(\.termKeys)
    }

    private struct Key: Hashable {
        let language: LanguageTag
        let term: TermKey
    }

    private struct Pair: Hashable {
        let first: Int
        let second: Int
    }

    /// The most entries of one term that are compared pair by pair: the first of them show what is wrong with all.
    private static let mostRivals = 12

    /// With the position of the later entry of each pair.
    var findings: [(order: Int, finding: Finding)] {
        var holders: [Key: [Int]] = [:]
        for (position, concept) in glossary.concepts.enumerated() {
            for section in concept.sections {
                for term in section.terms where term.isCurrent {
                    let key = Key(language: section.language, term: TermKey(term.text))
                    if holders[key]?.last != position { holders[key, default: []].append(position) }
                }
            }
        }
        var seen: Set<Pair> = []
        var found: [(Int, Finding)] = []
        for (key, positions) in holders.sorted(by: { ($0.value[0], $0.key.term.text) < ($1.value[0], $1.key.term.text) }
        )
        where positions.count > 1 {
            if positions.count > TermTrie.mostEndings { found.append((positions[0], crowd(key, positions))) }
            for (index, second) in positions.prefix(Self.mostRivals).enumerated() {
                for first in positions[..<index] where seen.insert(Pair(first: first, second: second)).inserted {
                    if let finding = compare(first, second, sharing: key.language) { found.append((second, finding)) }
                }
            }
        }
        return found
    }

    /// One spelling in so many entries that texts are not looked through for all of them.
    private func crowd(_ key: Key, _ positions: [Int]) -> Finding {
        let concept = glossary.concepts[positions[0]]
        let terms = concept.sections.first { $0.language == key.language }?.terms ?? []
        let term = terms.first { TermKey($0.text) == key.term }?.text ?? key.term.text
        return concept.finding(
            .warning,
            "\(term): \(positions.count) entries have it, and in texts it is found as one of the first "
                + "\(TermTrie.mostEndings); leave the cell empty where it stands for nothing")
    }

    private func compare(_ first: Int, _ second: Int, sharing language: LanguageTag) -> Finding? {
        let (a, b) = (glossary.concepts[first], glossary.concepts[second])
        let common = keys[first].keys.filter { keys[second][$0] != nil }
        let disagreeing = common.filter { language in
            (keys[first][language] ?? []).isDisjoint(with: keys[second][language] ?? [])
        }
        let shared = sharedTerm(a, b, language)
        if disagreeing.isEmpty {
            let isWhole = keys[first] == keys[second]
            guard common.count > 1 || isWhole else { return nil }
            let severity: Finding.Severity = isWhole ? .warning : .note
            return b.finding(severity, "\(shared): the same concept as in \(a.place); put both into one row")
        }
        guard a.subject == b.subject, a.conditions == b.conditions else { return nil }
        let field = a.subject.map { "of \($0) " } ?? ""
        return b.finding(
            .warning,
            "\(shared): another entry \(field)has other equivalents, \(a.summary) (\(a.place)); give them different subjects"
        )
    }

    private func sharedTerm(_ a: ConceptEntry, _ b: ConceptEntry, _ language: LanguageTag) -> String {
        let theirs = Set(a.sections.first { $0.language == language }?.terms.map { TermKey($0.text) } ?? [])
        return b.sections.first { $0.language == language }?.terms.first { theirs.contains(TermKey($0.text)) }?.text
            ?? ""
    }
}
