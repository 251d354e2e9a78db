public import Languages
public import NewsModel

/// The concepts of one or several glossary files (ISO 30042).
public struct Glossary: Sendable {
    /// The files it was read from, in order.
    public var files: [String]
    /// The concepts in the order of their files and rows.
    public var concepts: ConceptList

    /// Makes a glossary of concepts, as if read from the named files.
    public init(files: [String] = [], concepts: ConceptList = []) {
        self.files = files
        self.concepts = concepts
    }

    /// The languages of its terms, those that Svodka serves first, the others by tag.
    public var languages: [LanguageTag] {
        let served = LanguagePacks.standard.languages
        func rank(_ tag: LanguageTag) -> Int {
            served.firstIndex { $0.rawValue == tag.primary } ?? served.count
        }
        return concepts.languages.sorted { (rank($0), $0.rawValue) < (rank($1), $1.rawValue) }
    }

    /// The concepts of several glossaries one after the other, without joining any.
    public static func concatenating(_ glossaries: [Glossary]) -> Glossary {
        Glossary(files: glossaries.flatMap(\.files), concepts: glossaries.reduce(into: []) { $0 += $1.concepts })
    }
}

/// What reading a glossary gave: the entries that could be read, and what a person should know about the others.
public struct GlossaryReading: Sendable {
    /// The entries that could be read.
    public var glossary: Glossary
    /// What was wrong or odd, in the order of the file.
    public var findings: [Finding]

    /// Pairs a glossary with what was found while reading it.
    public init(glossary: Glossary, findings: [Finding] = []) {
        self.glossary = glossary
        self.findings = findings
    }
}

/// The figures of a glossary.
public struct GlossaryStatistics: Sendable {
    /// The number of concepts.
    public let concepts: Int
    /// Terms by language, in the glossary's order of languages.
    public let terms: [(language: LanguageTag, count: Int)]
    /// Concepts with a current term in every language that is served.
    public let complete: Int
    /// Concepts by subject, the largest first; an empty name for those without one.
    public let subjects: [(name: String, count: Int)]
    /// The number of deprecated and superseded terms.
    public let deprecated: Int

    private let languages: [String]

    /// Counts the concepts and terms of a glossary.
    public init(_ glossary: Glossary, languages packs: LanguagePacks = .standard) {
        languages = packs.all.map(\.englishName)
        var counts: [LanguageTag: Int] = [:]
        var bySubject: [String: Int] = [:]
        for concept in glossary.concepts {
            bySubject[concept.subject ?? "", default: 0] += 1
            for section in concept.sections { counts[section.language, default: 0] += section.terms.count }
        }
        concepts = glossary.concepts.count
        terms = glossary.languages.map { ($0, counts[$0] ?? 0) }
        complete = glossary.concepts.count { concept in packs.languages.allSatisfy { concept[$0]?.preferred != nil } }
        subjects = bySubject.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
        deprecated = glossary.concepts.reduce(0) { sum, concept in
            sum + concept.sections.reduce(0) { $0 + $1.terms.count { !$0.isCurrent } }
        }
    }

    /// A line for each figure.
    public var text: String {
        let names = [languages.dropLast().joined(separator: ", "), languages.last ?? ""].filter { !$0.isEmpty }
        var lines = ["\(concepts) concepts, \(complete) of them in \(names.joined(separator: " and "))"]
        lines += terms.map { "\($0.language): \($0.count) terms" }
        if deprecated > 0 { lines.append("\(deprecated) deprecated or superseded terms") }
        lines += subjects.map { "\($0.name.isEmpty ? "no subject" : $0.name): \($0.count)" }
        return lines.joined(separator: "\n") + "\n"
    }
}
