public import NewsModel

/// A word or phrase that names a concept in one language (ISO 30042, `termSec`).
public struct Term: Hashable, Sendable {
    /// As the glossary writes it, without white space at its ends.
    public var text: String
    public var status: AdministrativeStatus
    /// Nil where the glossary does not say.
    public var type: TermType?
    /// Nil where the glossary does not say.
    public var partOfSpeech: PartOfSpeech?
    /// What the glossary remarks on this very term.
    public var note: String?

    public init(
        _ text: String, status: AdministrativeStatus = .preferred, type: TermType? = nil,
        partOfSpeech: PartOfSpeech? = nil, note: String? = nil
    ) {
        self.text = text
        self.status = status
        self.type = type
        self.partOfSpeech = partOfSpeech
        self.note = note
    }

    /// Whether the term may be offered to a reader: neither deprecated nor superseded.
    public var isCurrent: Bool { status == .preferred || status == .admitted }
}
