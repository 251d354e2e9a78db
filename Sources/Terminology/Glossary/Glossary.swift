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
    /// Concepts with a current term in English, Russian and Chinese.
    public let complete: Int
    /// Concepts by subject, the largest first; an empty name for those without one.
    public let subjects: [(name: String, count: Int)]
    /// The number of deprecated and superseded terms.
    public let deprecated: Int

    /// Counts the concepts and terms of a glossary.
    public init(_ glossary: Glossary) {
        var counts: [LanguageTag: Int] = [:]
        var bySubject: [String: Int] = [:]
        for concept in glossary.concepts {
            bySubject[concept.subject ?? "", default: 0] += 1
            for section in concept.sections { counts[section.language, default: 0] += section.terms.count }
        }
        concepts = glossary.concepts.count
        terms = glossary.languages.map { ($0, counts[$0] ?? 0) }
        complete = glossary.concepts.count { concept in Language.allCases.allSatisfy { concept[$0]?.preferred != nil } }
        subjects = bySubject.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
        deprecated = glossary.concepts.reduce(0) { sum, concept in
            sum + concept.sections.reduce(0) { $0 + $1.terms.count { !$0.isCurrent } }
        }
    }

    /// A line for each figure.
    public var text: String {
        var lines = ["\(concepts) concepts, \(complete) of them in English, Russian and Chinese"]
        lines += terms.map { "\($0.language): \($0.count) terms" }
        if deprecated > 0 { lines.append("\(deprecated) deprecated or superseded terms") }
        lines += subjects.map { "\($0.name.isEmpty ? "no subject" : $0.name): \($0.count)" }
        return lines.joined(separator: "\n") + "\n"
    }
}
