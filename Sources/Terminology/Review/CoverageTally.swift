import NewsModel

/// Counts the term occurrences of the articles.
struct CoverageTally {
    /// A concept in one language, with how it was seen.
    struct Use {
        let match: TermMatch
        let language: Language
        var count = 0
        var sources: [String] = []
        /// The articles with its occurrences in each, in order.
        var articles: [(article: Int, count: Int)] = []
        var isInTitle = false
        /// What stood in brackets behind it.
        var brackets = BracketEvidence()
    }

    struct Key: Hashable {
        let concept: String
        let term: String
        let language: Language
    }

    /// The section that each article stands in; of others the source's own word counts.
    let sectionNames: [Article.Source: String]
    let languages: PhraseLanguages
    private(set) var articleCounts: [Language: Int] = [:]
    private(set) var shares: [CoverageReport.Direction: CoverageShare] = [:]
    private(set) var sections: [String: (articles: Int, share: CoverageShare)] = [:]
    private(set) var sources: [String: (articles: Int, share: CoverageShare)] = [:]
    private(set) var uses: [Key: Use] = [:]
    /// The ids of the concepts that were seen.
    private(set) var seen: Set<String> = []

    init(sectionNames: [Article.Source: String], languages: PhraseLanguages) {
        self.sectionNames = sectionNames
        self.languages = languages
    }

    /// Counts the matches of an article; of each of the day once, in order.
    mutating func add(_ article: AnalyzedArticle, at position: Int) {
        guard let language = article.language else { return }
        articleCounts[language, default: 0] += 1
        sections[section(of: article), default: (0, CoverageShare())].articles += 1
        sources[article.sourceName, default: (0, CoverageShare())].articles += 1
        var share = CoverageShare()
        for isTitle in [false, true] {
            let document = isTitle ? article.title : article.document
            for match in isTitle ? article.titleMatches : article.matches {
                seen.insert(match.concept.id)
                guard match.isGlossed else { continue }
                for other in languages.served where other != language {
                    let isCovered = match.equivalents[other] != nil
                    shares[.init(from: language, into: other), default: CoverageShare()].add(covered: isCovered)
                    share.add(covered: isCovered)
                }
                record(match, language, document, isTitle: isTitle, article.sourceName, position)
            }
        }
        add(share, for: article)
    }

    /// Counts candidates as so many occurrences without equivalents.
    mutating func add(_ candidates: [TermCandidate], articles: [AnalyzedArticle]) {
        var countsByArticle = Array(repeating: 0, count: articles.count)
        for candidate in candidates {
            for other in languages.served where other != candidate.language {
                shares[.init(from: candidate.language, into: other), default: CoverageShare()].add(
                    candidate.count, covered: false)
            }
            for (position, count) in zip(candidate.articles, candidate.uses) { countsByArticle[position] += count }
        }
        for (article, count) in zip(articles, countsByArticle) where count > 0 {
            add(CoverageShare(covered: 0, total: (languages.served.count - 1) * count), for: article)
        }
    }

    /// The parts with the most articles first.
    static func parts(_ counted: [String: (articles: Int, share: CoverageShare)]) -> [CoverageReport.Part] {
        counted.map { CoverageReport.Part(name: $0.key, articles: $0.value.articles, share: $0.value.share) }
            .sorted { ($1.articles, $0.name) < ($0.articles, $1.name) }
    }

    private func section(of article: AnalyzedArticle) -> String {
        sectionNames[article.article.source] ?? article.article.section ?? ""
    }

    private mutating func add(_ share: CoverageShare, for article: AnalyzedArticle) {
        sections[section(of: article)]?.share.add(share)
        sources[article.sourceName]?.share.add(share)
    }

    private mutating func record(
        _ match: TermMatch, _ language: Language, _ document: Document, isTitle: Bool, _ source: String,
        _ position: Int
    ) {
        func note(_ use: inout Use) {
            use.count += 1
            if !use.sources.contains(source) { use.sources.append(source) }
            if use.articles.last?.article != position { use.articles.append((position, 0)) }
            use.articles[use.articles.count - 1].count += 1
            if isTitle { use.isInTitle = true }
            guard match.equivalents.count < languages.served.count - 1, let next = document.token(after: match.span)
            else { return }
            use.brackets.look(behind: next, in: document, source, languages)
        }
        note(
            &uses[
                Key(concept: match.concept.id, term: match.term, language: language),
                default: Use(match: match, language: language)])
    }
}

extension Document {
    /// The first token that begins at the end of a span or later; nil at the text's end.
    fileprivate func token(after span: Span) -> Int? {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].span.start < span.end { low = middle + 1 } else { high = middle }
        }
        return low < tokens.count ? low : nil
    }
}
