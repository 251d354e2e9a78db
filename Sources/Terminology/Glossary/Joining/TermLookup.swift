import NewsModel

/// Concepts by their terms, to find those that could be the same as an entry of another table.
struct TermLookup {
    private struct Key: Hashable {
        let language: LanguageTag
        let term: TermKey
    }

    private var positions: [Key: [Int]] = [:]
    private let keys: [[LanguageTag: Set<TermKey>]]

    init(_ concepts: [ConceptEntry]) {
        keys = concepts.map(\.termKeys)
        for (position, keys) in keys.enumerated() {
            for (language, terms) in keys {
                for term in terms { positions[Key(language: language, term: term), default: []].append(position) }
            }
        }
    }

    /// The positions of the concepts that an entry could be joined to, in order; those with the same subject, or the
    /// same preferred term, exclude the others.
    func partners(of entry: ConceptEntry, in concepts: [ConceptEntry]) -> [Int] {
        let own = entry.termKeys
        var found: Set<Int> = []
        for (language, terms) in own {
            for term in terms { found.formUnion(positions[Key(language: language, term: term)] ?? []) }
        }
        let compatible = found.sorted().filter { position in
            let other = keys[position]
            guard own.allSatisfy({ language, terms in other[language].map { !$0.isDisjoint(with: terms) } ?? true })
            else {
                return false
            }
            return own.keys.contains { other[$0] == nil } || other.keys.contains { own[$0] == nil }
        }
        let sameSubject = compatible.filter { concepts[$0].subject != nil && concepts[$0].subject == entry.subject }
        let pool = sameSubject.isEmpty ? compatible.filter { agree(concepts[$0].subject, entry.subject) } : sameSubject
        let preferred = pool.filter { concepts[$0].sharesPreferredTerm(with: entry) }
        return preferred.isEmpty ? pool : preferred
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
