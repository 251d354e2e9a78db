import NewsModel

/// Counts the term occurrences of the articles.
struct CoverageTally {
    /// A concept in one language, with how it was seen.
    struct Use {
        let match: TermMatch
        let language: Language
        var count = 0
        var sources: [String] = []
    }

    struct Key: Hashable {
        let concept: String
        let term: String
        let language: Language
    }

    private(set) var articleCounts: [Language: Int] = [:]
    private(set) var shares: [CoverageReport.Direction: CoverageShare] = [:]
    private(set) var sections: [String: (articles: Int, share: CoverageShare)] = [:]
    private(set) var sources: [String: (articles: Int, share: CoverageShare)] = [:]
    private(set) var uses: [Key: Use] = [:]
    /// The ids of the concepts that were seen.
    private(set) var seen: Set<String> = []

    mutating func add(_ article: AnalyzedArticle) {
        guard let language = article.language else { return }
        articleCounts[language, default: 0] += 1
        var share = CoverageShare()
        for match in article.matches + article.titleMatches {
            seen.insert(match.concept.id)
            guard match.isGlossed else { continue }
            for other in Language.allCases where other != language {
                let isCovered = match.equivalents[other] != nil
                shares[.init(from: language, into: other), default: CoverageShare()].add(covered: isCovered)
                share.add(covered: isCovered)
            }
            record(match, language, article.sourceName)
        }
        sections[article.article.section ?? "", default: (0, CoverageShare())].articles += 1
        sources[article.sourceName, default: (0, CoverageShare())].articles += 1
        add(share, for: article)
    }

    /// Counts a candidate as so many occurrences without equivalents.
    mutating func add(_ candidate: TermCandidate, articles: [AnalyzedArticle]) {
        for other in Language.allCases where other != candidate.language {
            shares[.init(from: candidate.language, into: other), default: CoverageShare()].add(
                candidate.count, covered: false)
        }
        for position in candidate.articles {
            add(
                CoverageShare(
                    covered: 0, total: (Language.allCases.count - 1) * candidate.count / candidate.articles.count),
                for: articles[position])
        }
    }

    /// The parts with the most articles first.
    static func parts(_ counted: [String: (articles: Int, share: CoverageShare)]) -> [CoverageReport.Part] {
        counted.map { CoverageReport.Part(name: $0.key, articles: $0.value.articles, share: $0.value.share) }
            .sorted { ($1.articles, $0.name) < ($0.articles, $1.name) }
    }

    private mutating func add(_ share: CoverageShare, for article: AnalyzedArticle) {
        let section = article.article.section ?? ""
        sections[section]?.share.add(share)
        sources[article.sourceName]?.share.add(share)
    }

    private mutating func record(_ match: TermMatch, _ language: Language, _ source: String) {
        let key = Key(concept: match.concept.id, term: match.term, language: language)
        var use = uses[key] ?? Use(match: match, language: language)
        use.count += 1
        if !use.sources.contains(source) { use.sources.append(source) }
        uses[key] = use
    }
}

extension AnalyzedArticle {
    /// The outlet's name as far as it is known: publisher, agency, else the file.
    var sourceName: String {
        article.publisher ?? article.agency ?? article.source.file
    }
}
