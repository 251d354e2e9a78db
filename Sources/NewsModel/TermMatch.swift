/// How an organisation stands to a term (ISO 30042, `administrativeStatus`).
public enum AdministrativeStatus: String, Codable, CaseIterable, Sendable {
    case preferred, admitted, deprecated, superseded
}

/// Where a concept stands in a glossary.
public struct ConceptReference: Hashable, Sendable {
    /// The concept's id, unique over the glossaries in use.
    public let id: String
    /// The glossary file it was read from.
    public let file: String
    /// The line of its entry, from 1; nil where the format has none.
    public let line: Int?
    /// The data row, from 0.
    public let row: Int
    /// The subject field, such as `technology`; nil where the glossary names none.
    public let subject: String?

    public init(id: String, file: String, line: Int?, row: Int, subject: String?) {
        self.id = id
        self.file = file
        self.line = line
        self.row = row
        self.subject = subject
    }
}

/// A term of a glossary, found in a text.
public struct TermMatch: Hashable, Sendable {
    public let span: Span
    public let concept: ConceptReference
    /// The term as the glossary has it; the text may inflect it.
    public let term: String
    public let status: AdministrativeStatus
    /// The preferred term of each other language; a language without one is a missing equivalent.
    public let equivalents: [Language: String]
    /// Whether a longer match contains this one.
    public let isNested: Bool
    /// Other concepts that the same words could mean, best first; empty where there is no doubt.
    public let alternatives: [ConceptReference]
    /// Whether nothing in the text speaks for this concept rather than for the first alternative.
    public let isDoubtful: Bool
    /// Whether readers are shown the equivalents; the names that everybody knows are only found and counted.
    public let isGlossed: Bool
    /// Whether a translation must have it.
    public let isChecked: Bool

    public init(
        span: Span, concept: ConceptReference, term: String, status: AdministrativeStatus = .preferred,
        equivalents: [Language: String], isNested: Bool = false, alternatives: [ConceptReference] = [],
        isDoubtful: Bool = false, isGlossed: Bool = true, isChecked: Bool = true
    ) {
        self.span = span
        self.concept = concept
        self.term = term
        self.status = status
        self.equivalents = equivalents
        self.isNested = isNested
        self.alternatives = alternatives
        self.isDoubtful = isDoubtful
        self.isGlossed = isGlossed
        self.isChecked = isChecked
    }
}

/// A name of a person or place that no glossary has, in Latin letters.
public struct TransliteratedName: Hashable, Sendable {
    public let span: Span
    /// The name in the form a dictionary lists.
    public let name: String
    /// By BGN/PCGN from Russian, in pinyin without tones from Chinese; how its bearer spells it may differ.
    public let latin: String

    public init(span: Span, name: String, latin: String) {
        self.span = span
        self.name = name
        self.latin = latin
    }

    /// The same name so many scalars further on; before, with a negative distance.
    public func moved(by distance: Int) -> TransliteratedName {
        TransliteratedName(span: Span(span.start + distance, span.end + distance), name: name, latin: latin)
    }
}
