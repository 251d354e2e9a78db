import NewsModel
import Terminology

/// What `svodka gloss` prints of a text: a line for each concept, the most frequent first.
struct GlossListing {
    let text: String

    init(_ document: Document, _ matches: [TermMatch], names: [TransliteratedName] = []) {
        var counts: [String: Int] = [:]
        var first: [TermMatch] = []
        for match in matches {
            if counts[match.concept.id] == nil { first.append(match) }
            counts[match.concept.id, default: 0] += 1
        }
        let ordered = first.enumerated().sorted { a, b in
            let (countA, countB) = (counts[a.element.concept.id] ?? 0, counts[b.element.concept.id] ?? 0)
            return countA != countB ? countA > countB : a.offset < b.offset
        }
        var lines = ["\(document.id): \(document.languageTag), \(matches.count) terms, \(first.count) concepts"]
        for (_, match) in ordered {
            let others = Language.allCases.filter { $0 != document.language }
            let equivalents = others.map { "\($0.rawValue): \(match.equivalents[$0] ?? "—")" }.joined(separator: "; ")
            let retired =
                match.status == .deprecated || match.status == .superseded ? " (\(match.status.rawValue))" : ""
            lines.append("\(counts[match.concept.id] ?? 0)\t\(match.term)\(retired)\t\(equivalents)")
        }
        var listed: [String: Int] = [:]
        for name in names { listed[name.name, default: 0] += 1 }
        for name in names {
            guard let count = listed.removeValue(forKey: name.name) else { continue }
            lines.append("\(count)\t\(name.name)\ttransliterated: \(name.latin)")
        }
        text = lines.joined(separator: "\n") + "\n"
    }
}
