public import Carrying
public import Languages
public import NewsModel
import Terminology

/// Finds the entries of the table of names in texts, in every form their language gives them.
public struct NameFinder: Sendable {
    private let entries: [NameTable.Entry]
    private let matcher: TermMatcher

    /// - Parameter names: the table; an entry goes before those behind it.
    public init(_ names: NameTable = .builtIn) {
        entries = names.entries
        matcher = TermMatcher(glossary: Self.glossary(of: names))
    }

    /// The names of a text, in order; of one within another the longer.
    public func names(in document: Document) -> [NameMatch] {
        guard let language = document.language else { return [] }
        return matcher.matches(in: document).compactMap { match in
            guard !match.isNested else { return nil }
            let readings = [match.concept] + match.alternatives
            let entry = readings.lazy.map { entries[$0.row] }.first { !$0.shownOnly.contains(language) }
            return entry.map { NameMatch(span: match.span, entry: $0) }
        }
    }

    /// The entries as concepts, each in the row of its place in the table.
    private static func glossary(of names: NameTable) -> Glossary {
        var concepts = ConceptList()
        for (row, entry) in names.entries.enumerated() {
            let part: PartOfSpeech = entry.kind == .word ? .noun : .properNoun
            let sections = entry.names.sorted { $0.key.rawValue < $1.key.rawValue }.map { language, spellings in
                LanguageSection(
                    language: LanguageTag(rawValue: language.rawValue),
                    terms: spellings.map { Term($0, partOfSpeech: $0.first?.isLowercase ?? false ? nil : part) })
            }
            concepts.append(ConceptEntry(sections: sections, origin: .init(file: "names.csv", row: row)))
        }
        return Glossary(files: ["names.csv"], concepts: concepts)
    }
}
