public import NewsModel

/// A text in several languages: the unit of a translation memory (TMX 1.4, `tu`).
public struct TranslationUnit: Hashable, Sendable {
    /// A property that a tool left (`prop`); kept as it came.
    public struct Property: Hashable, Sendable {
        /// The property's name, as the tool calls it.
        public let type: String
        /// The property's text.
        public let value: String

        /// Makes a property.
        public init(type: String, value: String) {
            self.type = type
            self.value = value
        }
    }

    /// Who wrote and changed something, and when; nil where the file does not say.
    public struct History: Hashable, Sendable {
        /// When it was written.
        public var created: Timestamp?
        /// TMX's `creationid`.
        public var author: String?
        /// When it was last changed.
        public var changed: Timestamp?
        /// TMX's `changeid`.
        public var changer: String?

        /// A history that names nobody and no time.
        public init() {}

        /// The last change, or else the creation.
        public var latest: Timestamp? { changed ?? created }
    }

    /// The text in one language (`tuv`).
    public struct Variant: Hashable, Sendable {
        /// The text's language.
        public let languageTag: LanguageTag
        /// The text, without inline codes.
        public let text: String
        /// Who wrote and changed the text, and when.
        public var history = History()
        /// What tools left with the text.
        public var properties: [Property] = []
        /// Remarks on the text.
        public var notes: [String] = []

        /// Makes a variant without history.
        public init(_ text: String, languageTag: LanguageTag) {
            self.text = text
            self.languageTag = languageTag
        }
    }

    /// TMX's `tuid`; nil where it has none.
    public var id: String?
    /// The language that was translated from; nil where any may be (`*all*`).
    public var sourceTag: LanguageTag?
    /// The texts in the file's order, the source's among them.
    public var variants: [Variant]
    /// Who wrote and changed the unit, and when.
    public var history = History()
    /// What tools left with the unit.
    public var properties: [Property] = []
    /// Remarks on the unit.
    public var notes: [String] = []

    /// Makes a unit without history.
    public init(id: String? = nil, sourceTag: LanguageTag?, variants: [Variant]) {
        self.id = id
        self.sourceTag = sourceTag
        self.variants = variants
    }

    /// The first property of a type.
    public func property(_ type: String) -> String? {
        properties.first { $0.type == type }?.value
    }

    /// Who approved the translation, in Svodka's own property; nil while nobody has.
    public var reviewer: String? { property(Self.reviewerType) }

    /// The texts before and after it where it was translated, as OmegaT names them.
    public var neighbours: (previous: String?, next: String?) { (property("prev"), property("next")) }

    static let reviewerType = "x-reviewer"
}

/// Joins memories without repeating what both hold.
public enum MemoryMerger {
    private struct Key: Hashable {
        let source: String?
        let texts: [[String]]
        let neighbours: [String?]
    }

    /// The old units, then those new ones whose texts, languages or neighbours differ from all before.
    public static func merged(_ old: [TranslationUnit], with new: [TranslationUnit]) -> [TranslationUnit] {
        var seen = Set(old.map(key))
        return old + new.filter { seen.insert(key($0)).inserted }
    }

    private static func key(_ unit: TranslationUnit) -> Key {
        Key(
            source: unit.sourceTag?.rawValue,
            texts: unit.variants.map { [$0.languageTag.rawValue, $0.text] },
            neighbours: [unit.neighbours.previous, unit.neighbours.next])
    }
}

/// What a memory holds, for a person.
public struct MemoryStatistics: Sendable {
    private let units: [TranslationUnit]

    /// Counts units.
    public init(_ units: [TranslationUnit]) {
        self.units = units
    }

    /// A line for the whole, then one for each pair of languages.
    public var text: String {
        var pairs: [String: Int] = [:]
        for unit in units {
            guard let source = unit.sourceTag ?? unit.variants.first?.languageTag else { continue }
            for variant in unit.variants where !variant.languageTag.isSameLanguage(as: source) {
                pairs["\(source.primary) → \(variant.languageTag.primary)", default: 0] += 1
            }
        }
        let approved = units.count { $0.reviewer != nil }
        let repeated = units.count - MemoryMerger.merged([], with: units).count
        let lines = ["\(units.count) units, \(approved) approved, \(repeated) repeated"]
        return (lines + pairs.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)" }).joined(separator: "\n")
            + "\n"
    }
}
