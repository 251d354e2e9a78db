public import NewsModel

/// A translation memory: finds what was translated before for a text.
public struct TranslationMemory: Sendable {
    /// What is offered.
    public struct Options: Sendable {
        /// The most matches for a text.
        public var limit = 5
        /// The lowest score, 0 to 100.
        public var minimum = 0.0
        /// The language wanted; nil for any.
        public var target: LanguageTag?
        /// The texts before and after, for context matches.
        public var previous: String?
        public var next: String?
        /// Whether every text of the memory is scored, however long that takes: what the index is measured by.
        public var isExhaustive = false

        public init() {}
    }

    let units: [TranslationUnit]
    private let languages: [String: LanguageMemory]

    public init(_ units: [TranslationUnit]) {
        self.units = units
        var sources: [String: [LanguageMemory.Source]] = [:]
        for (position, unit) in units.enumerated() {
            for (variant, text) in unit.variants.enumerated() {
                guard unit.variants.count > 1, unit.sourceTag.map({ $0.primary == text.languageTag.primary }) ?? true
                else { continue }
                sources[text.languageTag.primary, default: []].append(.init(unit: position, variant: variant))
            }
        }
        languages = sources.mapValues { LanguageMemory($0, units: units) }
    }

    public var count: Int { units.count }

    /// The languages that can be looked up, with the number of texts in each.
    public var sourceCounts: [(language: String, count: Int)] {
        languages.map { ($0.key, $0.value.count) }.sorted { $0.language < $1.language }
    }

    /// What the memory has for a text, best first: context, exact, numbers only, then fuzzy by score; of equal ones
    /// the approved, then the newest.
    public func matches(for text: String, language: LanguageTag, options: Options = Options()) -> [MemoryMatch] {
        languages[language.primary]?.matches(for: text, tag: language, units: units, options: options) ?? []
    }
}
