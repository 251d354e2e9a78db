import Formats
import Languages
public import NewsModel

/// Finds the section a story belongs to.
///
/// What the newsroom's settings say decides; then the sources' own words for the section, or the addresses of their pages,
/// then their keywords, then the words of the text that tell a section, helped by the subjects of the glossary's terms.
struct SectionAssigner {
    private let guide: SectionGuide
    private let declared: [String: SectionName]
    /// What the newsroom's settings have of it.
    private let newsroomsNames: [String: SectionName]
    /// How addresses write what `declared` has.
    private let addresses: [String: SectionName]
    private let cues: PerLanguage<SectionCues>

    /// Less than this is an accident of words.
    private static let leastScore: Float = 3
    /// What a term says by its subject.
    private static let termWorth: Float = 0.3
    private static let headlineWorth: Float = 3
    private static let mostText = 400

    init(_ guide: SectionGuide = SectionGuide(), languages: LanguagePacks = .standard) {
        self.guide = guide
        var declared: [String: SectionName] = [:]
        var addresses: [String: SectionName] = [:]
        for pack in languages.all {
            declared.merge(Self.sections(of: "names", in: pack.sections)) { $1 }
            addresses.merge(Self.sections(of: "addresses", in: pack.sections)) { $1 }
        }
        newsroomsNames = Dictionary(guide.categories.map { ($0.lowercased(), $1) }) { first, _ in first }
        self.declared = declared.merging(newsroomsNames) { $1 }
        self.addresses = addresses
        cues = PerLanguage(languages) { SectionCues($0) }
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

    /// The section that the newsroom's settings lead most of a story's articles to; where they lead to none, that which
    /// most of its sources name, else that of most keywords, else of most texts. Of two with as many, the one of the
    /// earlier article.
    func section(of members: [AnalyzedArticle]) -> SectionName {
        let readings: [(AnalyzedArticle) -> SectionName?] = [
            { $0.article.section.flatMap(newsroomsKind(named:)) ?? newsroomsKind(of: $0) },
            { $0.article.section.flatMap(kind(named:)) ?? $0.article.url.flatMap(kind(ofAddress:)) },
            { $0.article.keywords.lazy.compactMap(kind(named:)).first },
            { likeliestKind(of: $0) },
        ]
        return readings.lazy.compactMap { reading in most(members.compactMap(reading)) }.first ?? .other
    }

    private func most(_ kinds: [SectionName]) -> SectionName? {
        var counts: [SectionName: Int] = [:]
        for kind in kinds { counts[kind, default: 0] += 1 }
        let most = counts.values.max()
        return kinds.first { counts[$0] == most }
    }

    /// The section that a source's word names, as a whole (`Science & Education`) or in one of its parts
    /// (`News / Economy`).
    private func kind(named name: String) -> SectionName? { Self.kind(named: name, in: declared) }

    /// The same where the newsroom itself says what such a word means.
    private func newsroomsKind(named name: String) -> SectionName? {
        guide.categories.isEmpty ? nil : Self.kind(named: name, in: newsroomsNames)
    }

    private static func kind(named name: String, in sections: [String: SectionName]) -> SectionName? {
        let name = name.lowercased()
        if let kind = sections[name] { return kind }
        let parts = name.split { "/|>»›:;,·•&".contains($0) }
        return parts.reversed().lazy.compactMap { sections[$0.trimmed] }.first
    }

    /// The section that a page's address names by a folder of its own (`/sport/2025/match.html`) or a name of its host
    /// (`sport.example.com`); the folder nearest to the page first.
    private func kind(ofAddress address: String) -> SectionName? {
        guard let start = address.firstRange(of: "://")?.upperBound else { return nil }
        let parts = address[start...].prefix { $0 != "?" && $0 != "#" }.lowercased().split(separator: "/")
        guard let host = parts.first else { return nil }
        let folders = parts.dropFirst().dropLast().reversed()
        return (folders + host.split(separator: ".").dropLast(2)).lazy.compactMap { part in
            // `/it/` is a language, not information technology.
            part.count < 3 ? nil : addresses[String(part)] ?? declared[String(part).replacing("-", with: " ")]
        }.first
    }

    /// The section that most of a newsroom's words and concepts in an article lead to; of two with as many, the one printed
    /// first.
    private func newsroomsKind(of article: AnalyzedArticle) -> SectionName? {
        guard !guide.words.isEmpty || !guide.concepts.isEmpty else { return nil }
        var counts: [SectionName: Int] = [:]
        for token in article.title.tokens + article.document.tokens.prefix(Self.mostText) {
            if let kind = guide.words[token.lemma] ?? guide.words[token.normalized] { counts[kind, default: 0] += 1 }
        }
        for match in article.titleMatches + article.matches {
            if let kind = guide.section(ofConcept: match) { counts[kind, default: 0] += 1 }
        }
        let most = counts.values.max()
        return most == nil ? nil : guide.order.first { counts[$0] == most }
    }

    /// The section most spoken of; of two with one score, the one that the headline speaks for, then the one printed first.
    private func likeliestKind(of article: AnalyzedArticle) -> SectionName? {
        guard let cues = cues[article.language] else { return nil }
        var (title, all) = cues.scores(title: article.title, text: article.document)
        var seen: Set<String> = []
        for (matches, worth) in [
            (article.titleMatches, Self.termWorth * Self.headlineWorth), (article.matches, Self.termWorth),
        ] {
            for match in matches {
                guard let subject = match.concept.subject, seen.insert(match.concept.id).inserted,
                    let position = kind(named: subject).flatMap({ SectionName.standard.firstIndex(of: $0) })
                else { continue }
                all[position] += worth
            }
        }
        guard all.max() >= Self.leastScore else { return nil }
        // A score is a sum: what differs by a rounding error is equal.
        let best = SectionName.standard.indices.filter { all[$0] > all.max() - 0.001 }
        let headline = best.map { title[$0] }.max()
        let likeliest = best.filter { title[$0] == headline }.map { SectionName.standard[$0] }
        return guide.order.first(where: likeliest.contains)
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
