import Formats
import FoundationEssentials
import NewsModel
import Segmentation
import Terminology

/// The glossaries that the project ships, joined as a run joins them.
enum ShippedGlossaries {
    static let glossary = Result { () throws -> Glossary in
        let folder = Gold.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "glossaries")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return GlossaryJoin.join(
            try files.filter { $0.hasSuffix(".csv") }.sorted().map { name in
                GlossaryReader().read([UInt8](try Data(contentsOf: folder.appending(path: name))), name: name).glossary
            }
        ).glossary
    }

    static let matcher = Result { TermMatcher(glossary: try glossary.get()) }

    /// The ids of the concepts that have a term, by language and term.
    static let concepts = Result { () throws -> [String: Set<String>] in
        var concepts: [String: Set<String>] = [:]
        for concept in try glossary.get().concepts {
            for section in concept.sections {
                for term in section.terms { concepts[key(term.text, section.language), default: []].insert(concept.id) }
            }
        }
        return concepts
    }

    static func key(_ term: String, _ language: LanguageTag) -> String { "\(language.primary) \(term)" }
}

/// Places in texts where a term of the shipped glossaries is meant, or only seems to be.
enum GlossEvaluation {
    /// A place and what a person says of it.
    private struct Case {
        let isMeant: Bool
        let term: String
        let text: String
        let place: Span

        /// Reads `+ term: text with a [place]`; a `-` says that the term is not meant there.
        init(_ line: String, file: String, number: Int) throws {
            let parts = line.dropFirst().split(separator: ":", maxSplits: 1)
            let pieces = parts.count == 2 ? parts[1].split(separator: "[", maxSplits: 1).map(String.init) : []
            let rest = pieces.last?.split(separator: "]", maxSplits: 1).map(String.init) ?? []
            guard "+-".contains(line.prefix(1)), pieces.count == 2, let marked = rest.first else {
                throw Gold.FormatError(file, line: number, "not like “+ term: text with a [place] in it”")
            }
            let before = String(pieces[0].drop(while: \.isWhitespace))
            isMeant = line.hasPrefix("+")
            term = parts[0].trimmed
            text = before + marked + (rest.count == 2 ? rest[1] : "")
            place = Span(before.unicodeScalars.count, before.unicodeScalars.count + marked.unicodeScalars.count)
        }
    }

    /// Of the places where a term was found, how many are right; of those where it is meant, how many were found.
    static func figures(of language: Gold.Language) throws -> [Figure] {
        var counts = Counts()
        var (wrong, missed): ([String], [String]) = ([], [])
        let concepts = try ShippedGlossaries.concepts.get()
        for file in try Gold.files(in: "glosses/\(language.name)") {
            for line in try Gold.lines(of: file) where !line.text.isEmpty {
                let gold = try Case(line.text, file: file, number: line.number)
                guard let meant = concepts[ShippedGlossaries.key(gold.term, language.tag)] else {
                    throw Gold.FormatError(file, line: line.number, "no glossary has “\(gold.term)”")
                }
                let document = Segmenter().segment(gold.text, id: file, language: language.tag)
                let found = try ShippedGlossaries.matcher.get().matches(in: document).filter {
                    !$0.isNested && meant.contains($0.concept.id) && $0.span.overlaps(gold.place)
                }
                let isRight = gold.isMeant && found.contains { $0.span == gold.place }
                counts += Counts(
                    correct: isRight ? 1 : 0, given: found.isEmpty ? 0 : 1, expected: gold.isMeant ? 1 : 0)
                let error = "\(file):\(line.number): \(line.text)"
                if !found.isEmpty, !isRight { wrong.append(error) }
                if gold.isMeant, !isRight { missed.append(error) }
            }
        }
        return [
            Figure("glosses, precision", language.name, counts.precision, errors: wrong),
            Figure("glosses, recall", language.name, counts.recall, errors: missed),
        ]
    }
}
