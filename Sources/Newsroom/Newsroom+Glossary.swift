public import NewsModel
public import Terminology

/// What came of glossaries that were merged into one that is there.
public struct MergedGlossary: Sendable {
    /// Entries that are new in it.
    public let added: Int
    /// Entries of its own that took something over.
    public let completed: Int
    /// What was not taken and why, and what was wrong with the files.
    public let findings: [Finding]
}

extension Newsroom {
    /// Merges glossaries into a file: read, joined and written under one lock, so that nothing is lost when two do it at
    /// once, or when it stops halfway.
    ///
    /// - Parameters:
    ///   - readings: what is merged into it, in this order.
    ///   - file: the glossary, which keeps its format; made when it is not there.
    /// - Throws: `NewsroomError` for a file that could not be written again as it is: one that is damaged, or holds what
    ///   its format as svodka writes it does not.
    public func merge(_ readings: [GlossaryReading], into file: String) throws(NewsroomError) -> MergedGlossary {
        let path = path(file)
        let name = Place(of: path).name
        var options = GlossaryWriter.Options()
        options.format = GlossaryFormat(fileName: name) ?? .csv
        return try LockedFile(path).change { content throws(NewsroomError) in
            let own = content.map { GlossaryReader().read($0, name: name) } ?? GlossaryReading(glossary: Glossary())
            if let loss = own.findings.first {
                throw NewsroomError(
                    stage: "merge", source: file,
                    message: "stays as it is, since writing it anew would lose something: \(loss)")
            }
            let held = HeldTerms(own.glossary)
            let joined = GlossaryJoin.join([own.glossary] + readings.map { held.without($0.glossary) })
            let kept = own.glossary.concepts.count
            let completed = zip(own.glossary.concepts, joined.glossary.concepts).count { $0.isOther(than: $1) }
            let written = GlossaryWriter(options: options).write(joined.glossary)
            if completed > 0 || joined.glossary.concepts.count > kept { content = Array(written.text.utf8) }
            return MergedGlossary(
                added: joined.glossary.concepts.count - kept, completed: completed,
                findings: readings.flatMap(\.findings) + joined.findings + written.findings)
        }
    }
}

extension ConceptEntry {
    /// Whether it says something else, wherever it was written.
    fileprivate func isOther(than entry: ConceptEntry) -> Bool {
        sections != entry.sections || subject != entry.subject || definition != entry.definition || note != entry.note
    }
}

/// What a glossary holds, to tell the entries of another that say nothing new.
private struct HeldTerms {
    private let entries: [[String: Set<String>]]
    /// Entries by each of their terms.
    private var places: [String: [Int]] = [:]

    init(_ glossary: Glossary) {
        entries = glossary.concepts.map(Self.terms)
        for (place, terms) in entries.enumerated() {
            for term in Set(terms.values.joined()) { places[term, default: []].append(place) }
        }
    }

    /// The glossary but for entries all of whose terms stand in one entry here.
    func without(_ glossary: Glossary) -> Glossary {
        var rest = glossary
        rest.concepts = ConceptList(glossary.concepts.filter { !isHeld(Self.terms(of: $0)) })
        return rest
    }

    private func isHeld(_ terms: [String: Set<String>]) -> Bool {
        guard let first = terms.values.first?.first else { return true }
        return places[first, default: []].contains { place in
            terms.allSatisfy { $1.isSubset(of: entries[place][$0] ?? []) }
        }
    }

    private static func terms(of entry: ConceptEntry) -> [String: Set<String>] {
        Dictionary(entry.sections.map { ($0.language.rawValue, Set($0.terms.map(\.text))) }) { $0.union($1) }
    }
}
