import Formats
import Languages
public import NewsModel

/// Finds the section a story belongs to.
///
/// The sources' own words for the section decide, then their keywords, then what the text speaks of: the subjects of
/// the glossary's terms and the words that tell a field.
struct SectionAssigner {
    private let guide: SectionGuide
    private let declared: [String: SectionName]
    /// By a language's dictionary forms the section they speak for.
    private let words: PerLanguage<[String: SectionName]>

    /// A field must be met so often in a text, or once in its headline; one word alone misleads.
    private static let leastScore = 3
    /// A word of the headline says more than one of the text.
    private static let headlineWeight = 4

    init(_ guide: SectionGuide = SectionGuide(), languages: LanguagePacks = .standard) {
        self.guide = guide
        var declared: [String: SectionName] = [:]
        for pack in languages.all { declared.merge(Self.sections(of: "names", in: pack.sections)) { $1 } }
        for (name, section) in guide.categories { declared[name.lowercased()] = section }
        self.declared = declared
        words = PerLanguage(languages) { Self.sections(of: "words", in: $0.sections) }
    }

    /// The entries of a pack's lists of a kind, each with its section.
    private static func sections(of kind: String, in lists: WordLists) -> [String: SectionName] {
        var sections: [String: SectionName] = [:]
        for name in SectionName.standard {
            for line in lists.lines("\(kind) \(name.rawValue)") {
                for word in line.split(separator: ",") { sections[word.trimmed] = name }
            }
        }
        return sections
    }

    /// The section that most of a story's sources name; where none names one, that of most keywords, else of most texts. Of
    /// two with as many, the one of the earlier article.
    func section(of members: [AnalyzedArticle]) -> SectionName {
        let readings: [(AnalyzedArticle) -> SectionName?] = [
            { $0.article.section.flatMap(kind(named:)) },
            { $0.article.keywords.lazy.compactMap(kind(named:)).first },
            { likeliestKind(scores(of: $0)) },
        ]
        return readings.lazy.compactMap { reading in most(members.compactMap(reading)) }.first ?? .other
    }

    private func most(_ kinds: [SectionName]) -> SectionName? {
        var counts: [SectionName: Int] = [:]
        for kind in kinds { counts[kind, default: 0] += 1 }
        let most = counts.values.max()
        return kinds.first { counts[$0] == most }
    }

    /// The field most spoken of; of two with one score, the one printed first.
    private func likeliestKind(_ scores: [SectionName: Int]) -> SectionName? {
        guard let most = scores.values.max(), most >= Self.leastScore else { return nil }
        return guide.order.first { scores[$0] == most }
    }

    /// The section that a source's word names, as a whole (`Science & Education`) or in one of its parts
    /// (`News / Economy`).
    private func kind(named name: String) -> SectionName? {
        let name = name.lowercased()
        if let kind = declared[name] { return kind }
        let parts = name.split { "/|>»›:;,·•&".contains($0) }
        return parts.reversed().lazy.compactMap { declared[$0.trimmed] }.first
    }

    /// How often each field is spoken of; a word or a concept counts once, however often it returns.
    private func scores(of article: AnalyzedArticle) -> [SectionName: Int] {
        var scores: [SectionName: Int] = [:]
        var seen: Set<String> = []
        var concepts: Set<String> = []
        var kinds: [String: SectionName?] = [:]
        func kind(ofSubject subject: String) -> SectionName? {
            if let known = kinds[subject] { return known }
            let kind = self.kind(named: subject)
            kinds[subject] = kind
            return kind
        }
        func count(_ matches: [TermMatch], _ tokens: ArraySlice<Token>, weight: Int) {
            for match in matches where concepts.insert(match.concept.id).inserted {
                if let kind = guide.section(ofConcept: match) {
                    scores[kind, default: 0] += Self.leastScore
                } else if let kind = match.concept.subject.flatMap(kind(ofSubject:)) {
                    scores[kind, default: 0] += weight
                }
            }
            guard let words = self.words[article.language] else { return }
            for token in tokens where seen.insert(token.lemma).inserted {
                if let kind = guide.words[token.lemma] ?? guide.words[token.normalized] {
                    scores[kind, default: 0] += Self.leastScore
                } else if let kind = words[token.lemma] {
                    scores[kind, default: 0] += weight
                }
            }
        }
        count(article.titleMatches, article.title.tokens[...], weight: Self.headlineWeight)
        // News says what it is about in its beginning.
        count(article.matches, article.document.tokens.prefix(200), weight: 1)
        return scores
    }
}

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

    /// The known sections, with no words of a newsroom's own.
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
