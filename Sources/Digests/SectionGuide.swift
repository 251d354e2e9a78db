public import NewsModel

/// The sections of a digest, and what a newsroom says leads to them.
public struct SectionGuide: Sendable {
    /// In the order they are printed; `other` is always the last.
    public private(set) var order: [SectionName] = SectionName.standard
    /// What sources call a section; compared without case.
    public var categories: [String: SectionName] = [:]
    /// Words that tell of a section wherever they stand: dictionary forms in lower case.
    public var words: [String: SectionName] = [:]
    /// Terms of the glossaries, or their subjects, in lower case.
    public var concepts: [String: SectionName] = [:]

    /// The known sections, and nothing that leads to them beside the built-in words.
    public init() {}

    /// - Parameters:
    ///   - first: what is printed first.
    ///   - new: sections beside the known ones, which follow these.
    public init(first: [SectionName], new: [SectionName]) {
        var seen: Set<SectionName> = [.other]
        order = (first + SectionName.standard + new).filter { seen.insert($0).inserted } + [.other]
    }

    func section(ofConcept match: TermMatch) -> SectionName? {
        guard !concepts.isEmpty else { return nil }
        return concepts[match.term.lowercased()] ?? match.concept.subject.flatMap { concepts[$0.lowercased()] }
    }
}
