public import NewsModel

/// The concepts of one or several glossary files (ISO 30042).
public struct Glossary: Sendable {
    /// The files it was read from, in order.
    public var files: [String]
    public var concepts: [ConceptEntry]

    public init(files: [String] = [], concepts: [ConceptEntry] = []) {
        self.files = files
        self.concepts = concepts
    }

    /// The languages of its terms, those that Svodka serves first, the others by tag.
    public var languages: [LanguageTag] {
        var seen: Set<LanguageTag> = []
        for concept in concepts {
            for section in concept.sections { seen.insert(section.language) }
        }
        return seen.sorted { ($0.rank, $0.rawValue) < ($1.rank, $1.rawValue) }
    }

    /// The concepts of several glossaries one after the other, without joining any.
    public static func concatenating(_ glossaries: [Glossary]) -> Glossary {
        Glossary(files: glossaries.flatMap(\.files), concepts: glossaries.flatMap(\.concepts))
    }
}

extension LanguageTag {
    fileprivate var rank: Int {
        language.flatMap { Language.allCases.firstIndex(of: $0) } ?? Language.allCases.count
    }
}
