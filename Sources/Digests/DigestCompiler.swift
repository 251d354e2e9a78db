public import NewsModel
public import UnicodeText

/// Makes a day's digest out of what the stages found.
public struct DigestCompiler: Sendable {
    /// What a day's editor may decide.
    public struct Options: Sendable {
        /// Key sentences printed of a story's lead, at most.
        public var sentencesPerStory = 5
        /// The sections, and what leads to them before the built-in words.
        public var sections = SectionGuide()
        /// How much an outlet's word counts, by its name; 1 where it is not named.
        public var weights: [String: Double] = [:]

        /// What is decided where the editor says nothing.
        public init() {}
    }

    private let options: Options

    /// A compiler that does as the editor decided.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// The digest of a day.
    ///
    /// Sections stand in the guide's order. Within one, stories with more or weightier sources come first, then longer
    /// ones, then later ones, then by id. Members that are no position in `articles` are passed over, as are stories
    /// without any; of the findings those with an omission count.
    ///
    /// - Parameter continues: by a story's position the earlier story that it goes on with.
    public func compile(
        date: CivilDate, zone: TimeZoneRules, articles: [AnalyzedArticle], stories: [Story], findings: [Finding] = [],
        continues: [Int: EarlierStory] = [:]
    ) -> Digest {
        let assigner = SectionAssigner(options.sections)
        let drafts = stories.indices.map { position in
            let members = stories[position].members.filter(articles.indices.contains).map { articles[$0] }
            return Draft(id: stories[position].id, members: members, continues: continues[position], weight: weight)
        }.filter { !$0.members.isEmpty }
        let names = drafts.concurrentMap { assigner.section(of: $0.members) }
        let bySection = Dictionary(grouping: zip(names, drafts), by: \.0)
        var number = 1
        let sections = options.sections.order.compactMap { name -> Section? in
            guard let drafts = bySection[name]?.map(\.1).sorted(by: Draft.precedes) else { return nil }
            defer { number += drafts.count }
            let stories = Array(zip(number..., drafts)).concurrentMap { story($1, number: $0) }
            return Section(name: name, stories: stories)
        }
        let omissions = findings.filter { $0.omission != nil }
            .sorted { ($0.source, $0.line ?? 0, $0.message) < ($1.source, $1.line ?? 0, $1.message) }
        return Digest(date: date, zone: zone, sections: sections, omissions: omissions)
    }

    private func story(_ draft: Draft, number: Int) -> DigestStory {
        let entries = draft.members.map(entry)
        let finder = AdditionFinder(members: draft.members, entries: entries)
        let leads = Dictionary(
            uniqueKeysWithValues: Language.allCases.map { ($0, lead(among: entries, edition: $0)) })
        let additions = finder.additions(to: leads)
        let accounts = Dictionary(
            uniqueKeysWithValues: leads.map { ($0, DigestStory.Account(lead: $1, addition: additions[$0])) })
        return DigestStory(
            id: draft.id, number: number, entries: entries, accounts: accounts, continues: draft.continues)
    }

    /// A whole article in the edition's language, else a whole article, else any: of several that of the weightiest
    /// outlet, of equals the first.
    private func lead(among entries: [DigestEntry], edition: Language) -> Int {
        let whole = entries.indices.filter { !entries[$0].isTeaser }
        let own = whole.filter { entries[$0].language == edition }
        let candidates = [own, whole].first { !$0.isEmpty } ?? Array(entries.indices)
        return candidates.max { weight(entries[$0].publisher) < weight(entries[$1].publisher) } ?? 0
    }

    private func weight(_ outlet: String?) -> Double {
        outlet.flatMap { options.weights[$0] } ?? 1
    }

    private func entry(_ article: AnalyzedArticle) -> DigestEntry {
        let document = article.document
        let chosen = article.summary.sentences.map(\.index).filter(document.sentences.indices.contains)
            .sorted().map { document.sentences[$0] }
        let telling = chosen.filter { tells($0, in: article) }
        let sentences = (telling.isEmpty ? chosen : telling).prefix(options.sentencesPerStory)
        return DigestEntry(
            article.article, languageTag: (article.original?.document ?? document).languageTag,
            headline: headline(of: article), sentences: printed(sentences, of: article),
            length: (article.original?.document ?? document).scalarCount)
    }

    /// The sentences as published; of an article that was read in a draft, each original once.
    private func printed(_ sentences: some Sequence<Sentence>, of article: AnalyzedArticle) -> [DigestSentence] {
        guard let original = article.original else {
            return sentences.map { DigestSentence($0.span, of: article) }
        }
        var end = 0
        return sentences.compactMap { DigestSentence(ofDraft: $0.span, in: original) }.filter { sentence in
            defer { end = max(end, sentence.span.end) }
            return sentence.span.start >= end
        }
    }

    /// Words or columns of a sentence that can tell something; a dateline, a page number or an agency's name has fewer.
    private static let least = (words: 3, columns: 24)

    /// A sentence that only says the headline again tells the reader nothing, nor does a dateline or a link alone.
    private func tells(_ sentence: Sentence, in article: AnalyzedArticle) -> Bool {
        let text = article.document[sentence]
        let words = article.document.tokens(of: sentence).count { $0.kind == .word }
        return text != article.title.text[...]
            && (words >= Self.least.words || DisplayWidth.columns(of: text) >= Self.least.columns)
            && (text.contains(" ") || !text.contains("://"))
    }

    /// The title; of an article without one, the first sentence.
    private func headline(of article: AnalyzedArticle) -> DigestSentence {
        if let original = article.original, !original.title.text.isEmpty { return DigestSentence(titleOf: original) }
        let title = article.title
        guard title.text.isEmpty, let first = article.document.sentences.first else {
            return DigestSentence(Span(0, title.scalarCount), of: title, matches: article.titleMatches)
        }
        return printed([first], of: article).first
            ?? DigestSentence(first.span, of: article)
    }
}
