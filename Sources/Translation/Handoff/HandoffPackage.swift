public import NewsModel

/// Sentences for a translator: one source language, one target language, in the order of the digest.
public struct HandoffPackage: Sendable {
    /// A term with what the glossary wants for it.
    public struct TermPair: Hashable, Sendable {
        public let source: String
        public let target: String

        public init(source: String, target: String) {
            self.source = source
            self.target = target
        }
    }

    /// A sentence to be translated.
    public struct Segment: Hashable, Sendable {
        /// Holds the hash of the article and that of the source, so that it is the same in every export.
        public let id: String
        public let source: String
        public let terms: [TermPair]
        /// What the memory has, best first.
        public let matches: [MemoryMatch]

        /// - Parameters:
        ///   - article: the article's id.
        ///   - occurrence: 0 for the first time that the article has this sentence, 1 for the second …
        public init(
            article: String, source: String, occurrence: Int = 0, terms: [TermPair] = [], matches: [MemoryMatch] = []
        ) {
            id =
                "s-\(SourceHash.of(article).prefix(8))-\(SourceHash.of(source))"
                + (occurrence > 0 ? "-\(occurrence + 1)" : "")
            self.source = source
            self.terms = terms
            self.matches = matches
        }
    }

    /// The sentences of one article.
    public struct Part: Sendable {
        /// The headline, for the translator's eyes.
        public let title: String
        public let link: String?
        public let segments: [Segment]

        public init(title: String, link: String?, segments: [Segment]) {
            self.title = title
            self.link = link
            self.segments = segments
        }
    }

    /// What it belongs to: the digest's day.
    public let name: String
    public let sourceTag: LanguageTag
    public let targetTag: LanguageTag
    public let parts: [Part]

    public init(name: String, sourceTag: LanguageTag, targetTag: LanguageTag, parts: [Part]) {
        self.name = name
        self.sourceTag = sourceTag
        self.targetTag = targetTag
        self.parts = parts
    }

    public var segments: [Segment] { parts.flatMap(\.segments) }
}
