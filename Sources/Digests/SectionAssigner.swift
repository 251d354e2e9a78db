import Formats
import NewsModel

/// Finds the section a story belongs to.
///
/// The sources' own words for the section decide, then their keywords, then what the text speaks of: the subjects of
/// the glossary's terms and the words that tell a field.
struct SectionAssigner {
    private let guide: SectionGuide
    private let declared: [String: SectionName]
    private let cues: [Language: [String: SectionName]]

    /// A field must be met so often in a text, or once in its headline; one word alone misleads.
    private static let leastScore = 3
    /// A word of the headline says more than one of the text.
    private static let headlineWeight = 4

    init(_ guide: SectionGuide = SectionGuide()) {
        self.guide = guide
        var declared: [String: SectionName] = [:]
        for table in [EnglishSectionWords.names, RussianSectionWords.names, ChineseSectionWords.names] {
            for (kind, names) in table {
                for name in names.split(whereSeparator: { $0 == "," || $0.isNewline }) { declared[name.trimmed] = kind }
            }
        }
        for (name, section) in guide.categories { declared[name.lowercased()] = section }
        self.declared = declared
        self.cues = [
            .english: Self.index(EnglishSectionWords.cues), .russian: Self.index(RussianSectionWords.cues),
            .chinese: Self.index(ChineseSectionWords.cues),
        ]
    }

    private static func index(_ table: KeyValuePairs<SectionName, String>) -> [String: SectionName] {
        var index: [String: SectionName] = [:]
        for (kind, words) in table {
            for word in words.split(whereSeparator: { $0 == "," || $0.isNewline }) { index[word.trimmed] = kind }
        }
        return index
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
            guard let cues = article.language.flatMap({ self.cues[$0] }) else { return }
            for token in tokens where seen.insert(token.lemma).inserted {
                if let kind = guide.words[token.lemma] ?? guide.words[token.normalized] {
                    scores[kind, default: 0] += Self.leastScore
                } else if let kind = cues[token.lemma] {
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
