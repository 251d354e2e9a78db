public import NewsModel

/// The concepts of one or several glossary files (ISO 30042).
public struct Glossary: Sendable {
    /// The files it was read from, in order.
    public var files: [String]
    public var concepts: ConceptList

    public init(files: [String] = [], concepts: ConceptList = []) {
        self.files = files
        self.concepts = concepts
    }

    /// The languages of its terms, those that Svodka serves first, the others by tag.
    public var languages: [LanguageTag] {
        concepts.languages.sorted { ($0.rank, $0.rawValue) < ($1.rank, $1.rawValue) }
    }

    /// The concepts of several glossaries one after the other, without joining any.
    public static func concatenating(_ glossaries: [Glossary]) -> Glossary {
        Glossary(files: glossaries.flatMap(\.files), concepts: glossaries.reduce(into: []) { $0 += $1.concepts })
    }
}

extension LanguageTag {
    fileprivate var rank: Int {
        language.flatMap { Language.allCases.firstIndex(of: $0) } ?? Language.allCases.count
    }
}
