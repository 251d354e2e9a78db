import NewsModel

/// Proposes equivalents for candidates, from what the articles of the same story say in other languages.
struct EquivalentProposer {
    private let articles: [AnalyzedArticle]
    private let candidates: [TermCandidate]
    /// The stories an article belongs to, by position.
    private var storyOf: [Int: Int] = [:]
    /// The candidates of a story, the best first.
    private var candidatesOfStory: [Int: [Int]] = [:]
    private let words: WordAlignment
    private let sounds = SoundComparison()
    private let transliterator = NameTransliterator()

    /// How alike two names must sound, from 0 to 1: Minsk and Мінск do, Minsk and Омск do not.
    private static let leastSoundSimilarity = 0.7
    /// The share of the words that glossaries give as equivalents of each other.
    private static let leastWordSimilarity = 0.5
    /// Below it, chance brings two phrases into one story as often.
    private static let leastCountAlone = 3

    init(articles: [AnalyzedArticle], stories: [Story], candidates: [TermCandidate], glossary: Glossary) {
        self.articles = articles
        self.candidates = candidates
        words = WordAlignment(glossary: glossary)
        for (number, story) in stories.enumerated() {
            for member in story.members { storyOf[member] = number }
        }
        for (position, candidate) in candidates.enumerated() {
            for story in Set(candidate.articles.compactMap { storyOf[$0] }) {
                candidatesOfStory[story, default: []].append(position)
            }
        }
    }

    /// The candidate with its proposals, at most one a language.
    func completed(_ candidate: TermCandidate) -> TermCandidate {
        var proposals = candidate.proposals
        for language in Language.allCases where language != candidate.language {
            if proposals.contains(where: { $0.language == language }) { continue }
            if let proposal = proposal(for: candidate, in: language) { proposals.append(proposal) }
        }
        if candidate.isName, candidate.language == .russian, !candidate.text.allSatisfy(\.isUppercase),
            !proposals.contains(where: { $0.language == .english }),
            let latin = transliterator.latin(ofRussian: candidate.text)
        {
            proposals.append(
                TermCandidate.Proposal(language: .english, text: latin, evidence: .romanized, source: ""))
        }
        return TermCandidate(
            language: candidate.language, text: candidate.text, isName: candidate.isName, count: candidate.count,
            articles: candidate.articles, example: candidate.example, exampleSource: candidate.exampleSource,
            proposals: proposals.sorted { $0.language.rawValue < $1.language.rawValue }, score: candidate.score)
    }

    private func proposal(for candidate: TermCandidate, in language: Language) -> TermCandidate.Proposal? {
        var best: (score: Double, evidence: TermCandidate.Proposal.Evidence, other: TermCandidate)?
        for story in Set(candidate.articles.compactMap { storyOf[$0] }).sorted() {
            let rivals = (candidatesOfStory[story] ?? []).lazy.map { candidates[$0] }.filter { $0.language == language }
            for (rank, other) in rivals.enumerated() {
                guard let (score, evidence) = likeness(candidate, other, isFirst: rank == 0) else { continue }
                if score > best?.score ?? 0 { best = (score, evidence, other) }
            }
        }
        return best.map { best in
            TermCandidate.Proposal(
                language: language, text: best.other.text, evidence: best.evidence,
                source: source(of: best.other, with: candidate))
        }
    }

    /// How likely one is the other's equivalent, above 0, and why; nil where nothing speaks for it.
    private func likeness(
        _ a: TermCandidate, _ b: TermCandidate, isFirst: Bool
    ) -> (Double, TermCandidate.Proposal.Evidence)? {
        let balance = Double(min(a.count, b.count)) / Double(max(a.count, b.count))
        let sound = a.isName || b.isName ? sounds.similarity(a.text, b.text) : 0
        if sound >= Self.leastSoundSimilarity { return (2 + sound + balance / 10, .transliteration) }
        let shared = words.similarity(a.text, a.language, b.text, b.language, sounds)
        if shared >= Self.leastWordSimilarity { return (1 + shared + balance / 10, .sameStory(times: b.count)) }
        guard isFirst, a.isName == b.isName, min(a.count, b.count) >= Self.leastCountAlone, balance >= 0.5 else {
            return nil
        }
        return (balance, .sameStory(times: b.count))
    }

    private func source(of other: TermCandidate, with candidate: TermCandidate) -> String {
        let stories = Set(candidate.articles.compactMap { storyOf[$0] })
        let article = other.articles.first { storyOf[$0].map(stories.contains) ?? false } ?? other.articles.first
        return article.map { articles[$0].sourceName } ?? ""
    }
}
