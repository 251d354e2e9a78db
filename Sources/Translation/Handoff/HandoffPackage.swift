import Formats
public import NewsModel

/// Sentences for a translator: one source language, one target language, in the order of the digest.
public struct HandoffPackage: Sendable {
    /// A term with what the glossary wants for it.
    public struct TermPair: Hashable, Sendable {
        /// The term as the sentence's language has it.
        public let source: String
        /// The term to use in the translation.
        public let target: String

        /// Pairs a term with its equivalent.
        public init(source: String, target: String) {
            self.source = source
            self.target = target
        }
    }

    /// A sentence to be translated.
    public struct Segment: Hashable, Sendable {
        /// Holds the hash of the article and that of the source, so that it is the same in every export.
        public let id: String
        /// The sentence as it was published.
        public let source: String
        /// The glossary's terms in it.
        public let terms: [TermPair]
        /// What the memory has, best first.
        public let matches: [MemoryMatch]
        /// The sentences that stand before and after it in the digest.
        public var previous: String?
        /// The sentence after it in the digest; nil for the last one.
        public var next: String?
        /// What a machine has made of it; nil where none was asked.
        public var draft: TranslatedSentence?

        /// - Parameters:
        ///   - article: the article's id.
        ///   - occurrence: 0 for the first time that the article has this sentence, 1 for the second …
        public init(
            article: String, source: String, occurrence: Int = 0, terms: [TermPair] = [], matches: [MemoryMatch] = []
        ) {
            id = Self.id(article: article, source: source) + (occurrence > 0 ? "-\(occurrence + 1)" : "")
            self.source = source
            self.terms = terms
            self.matches = matches
        }

        /// The id of a sentence where it first stands in an article.
        public static func id(article: String, source: String) -> String {
            "s-\(SourceHash.of(article).prefix(8))-\(SourceHash.of(source))"
        }
    }

    /// The sentences of one article.
    public struct Part: Sendable {
        /// The headline, for the translator's eyes.
        public let title: String
        /// The article's address; nil where none is known.
        public let link: String?
        /// The sentences in the article's order.
        public let segments: [Segment]

        /// Makes the part of one article.
        public init(title: String, link: String?, segments: [Segment]) {
            self.title = title
            self.link = link
            self.segments = segments
        }
    }

    /// What it belongs to: the digest's day.
    public let name: String
    /// The language of the sentences.
    public let sourceTag: LanguageTag
    /// The language they are to be translated into.
    public let targetTag: LanguageTag
    /// The articles in the order of the digest.
    public let parts: [Part]

    /// Makes a package of one pair of languages.
    public init(name: String, sourceTag: LanguageTag, targetTag: LanguageTag, parts: [Part]) {
        self.name = name
        self.sourceTag = sourceTag
        self.targetTag = targetTag
        self.parts = parts
    }

    /// Without the sentences that the memory has a translation of word for word.
    public var withoutKnown: HandoffPackage {
        HandoffPackage(
            name: name, sourceTag: sourceTag, targetTag: targetTag,
            parts: parts.map { part in
                Part(
                    title: part.title, link: part.link,
                    segments: part.segments.filter { segment in
                        !segment.matches.contains(where: \.isSame)
                    })
            })
    }

    /// All sentences in order.
    public var segments: [Segment] { parts.flatMap(\.segments) }
}

/// A short name for a text: the same for the same text, and for what only looks different of it.
enum SourceHash {
    /// Sixteen hexadecimal digits: the hash of the text as the memory compares it.
    static func of(_ text: String) -> String {
        var hash = StableHash()
        for scalar in SegmentText(text).scalars {
            for shift in [0, 8, 16] as [UInt32] { hash.add(scalar >> shift & 0xFF) }
        }
        return hash.hexadecimal
    }
}
