public import NewsModel

/// A text in several languages: the unit of a translation memory (TMX 1.4, `tu`).
public struct TranslationUnit: Hashable, Sendable {
    /// A property that a tool left (`prop`); kept as it came.
    public struct Property: Hashable, Sendable {
        public let type: String
        public let value: String

        public init(type: String, value: String) {
            self.type = type
            self.value = value
        }
    }

    /// Who wrote and changed something, and when; nil where the file does not say.
    public struct History: Hashable, Sendable {
        public var created: Timestamp?
        /// TMX's `creationid`.
        public var author: String?
        public var changed: Timestamp?
        /// TMX's `changeid`.
        public var changer: String?

        public init() {}

        /// The last change, or else the creation.
        public var latest: Timestamp? { changed ?? created }
    }

    /// The text in one language (`tuv`).
    public struct Variant: Hashable, Sendable {
        public let languageTag: LanguageTag
        public let text: String
        public var history = History()
        public var properties: [Property] = []
        public var notes: [String] = []

        public init(_ text: String, languageTag: LanguageTag) {
            self.text = text
            self.languageTag = languageTag
        }
    }

    /// TMX's `tuid`; nil where it has none.
    public var id: String?
    /// The language that was translated from; nil where any may be (`*all*`).
    public var sourceTag: LanguageTag?
    public var variants: [Variant]
    public var history = History()
    public var properties: [Property] = []
    public var notes: [String] = []

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
