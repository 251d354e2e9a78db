/// How an organisation stands to a term (ISO 30042, `administrativeStatus`).
public enum AdministrativeStatus: String, CaseIterable, Sendable {
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

    /// A place in a glossary.
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
    /// Where it stands in the text.
    public var span: Span
    /// The concept it names.
    public var concept: ConceptReference
    /// The term as the glossary has it; the text may inflect it.
    public var term: String
    /// How its glossary stands to the term.
    public var status: AdministrativeStatus
    /// The preferred term of each other language; a language without one is a missing equivalent.
    public var equivalents: [Language: String]
    /// Whether a longer match contains this one.
    public var isNested: Bool
    /// Other concepts that the same words could mean, best first; empty where there is no doubt.
    public var alternatives: [ConceptReference]
    /// Whether nothing in the text speaks for this concept rather than for the first alternative.
    public var isDoubtful: Bool
    /// Whether readers are shown the equivalents; the names that everybody knows are only found and counted.
    public var isGlossed: Bool
    /// Whether a translation must have it.
    public var isChecked: Bool

    /// A match that nothing contains and nobody doubts, unless it is said.
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

    /// The same match so many scalars further on; before, with a negative distance.
    public func moved(by distance: Int) -> TermMatch {
        var copy = self
        copy.span = span.moved(by: distance)
        return copy
    }
}

/// A name of a person or place that no glossary has, in Latin letters.
public struct TransliteratedName: Hashable, Sendable {
    /// Where it stands in the text.
    public var span: Span
    /// The name in the form a dictionary lists.
    public var name: String
    /// By BGN/PCGN from Russian, in pinyin without tones from Chinese; how its bearer spells it may differ.
    public var latin: String

    /// A name with its form in Latin letters.
    public init(span: Span, name: String, latin: String) {
        self.span = span
        self.name = name
        self.latin = latin
    }

    /// The same name so many scalars further on; before, with a negative distance.
    public func moved(by distance: Int) -> TransliteratedName {
        var copy = self
        copy.span = span.moved(by: distance)
        return copy
    }
}
