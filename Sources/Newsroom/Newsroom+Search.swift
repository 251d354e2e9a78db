import Digests
public import NewsModel
import Publishing
import Search

/// What is to be found in the digests.
public struct SearchRequest: Sendable {
    /// Each a word, or several in a row.
    public var words: [String]
    /// Whether what the glossaries have for a word in the other languages is found too.
    public var inAllLanguages = false
    /// nil for all.
    public var days: ClosedRange<CivilDate>?
    /// The most stories that are found.
    public var limit = 20

    /// Asks for all of some words, in one language.
    public init(_ words: [String]) {
        self.words = words
    }
}

extension Newsroom {
    /// Searches the digests, by an index that is brought up to date first.
    ///
    /// - Throws: `NewsroomError` when there is no archive, or no index can be made; one whose fault is the request's when
    ///   there is no word in it.
    public func search(
        _ request: SearchRequest, observer: @escaping Observer = { _ in }
    ) throws(NewsroomError) -> SearchResult {
        let glossary = request.inAllLanguages ? try glossary(observer).glossary : nil
        let query = try QueryReader(glossary: glossary).read(request.words)
        return try ArchiveSearch(archive).search(query, days: request.days, limit: request.limit) { done, total, day in
            observer(.read(name: "\(day)", done: done, total: total))
        }
    }

    /// The titles of sections as an edition prints them, in the newsroom's words; by the names that hits have.
    public func titles(
        of sections: some Sequence<String>, in edition: Language
    ) throws(NewsroomError) -> [String: String] {
        let style = try style().style
        let titles = sections.map { ($0, SectionNames.name(of: SectionName(rawValue: $0), in: edition, style: style)) }
        return Dictionary(titles) { first, _ in first }
    }
}
