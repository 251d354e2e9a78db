public import NewsModel

/// The figures of a glossary.
public struct GlossaryStatistics: Sendable {
    public let concepts: Int
    /// Terms by language, in the glossary's order of languages.
    public let terms: [(language: LanguageTag, count: Int)]
    /// Concepts with a current term in English, Russian and Chinese.
    public let complete: Int
    /// Concepts by subject, the largest first; an empty name for those without one.
    public let subjects: [(name: String, count: Int)]
    public let deprecated: Int

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
