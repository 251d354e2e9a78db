import NewsModel

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
