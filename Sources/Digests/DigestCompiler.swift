public import Languages
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
        /// The languages of the editions.
        public var languages = LanguagePacks.standard

        /// Options that change nothing.
        public init() {}
    }

    private let options: Options

    /// A compiler of digests by an editor's options.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// The digest of a day.
    ///
    /// What the most and weightiest sources tell, in the most languages, stands first, as the main news; then the sections
    /// in the guide's order. Within one, weightier stories come first, then longer ones, then later ones, then by id.
    /// Members that are no position in `articles` are passed over, as are stories without any; of the findings those
    /// with an omission count.
    ///
    /// - Parameter continues: by a story's position the earlier story that it goes on with.
    public func compile(
        date: CivilDate, zone: TimeZoneRules, articles: [AnalyzedArticle], stories: [Story], findings: [Finding] = [],
        continues: [Int: EarlierStory] = [:]
    ) -> Digest {
        let assigner = SectionAssigner(options.sections, languages: options.languages)
        let ranked = stories.indices.map { position in
            let members = stories[position].members.filter(articles.indices.contains).map { articles[$0] }
            return RankedStory(
                id: stories[position].id, members: members, continues: continues[position], weight: weight)
        }.filter { !$0.members.isEmpty }
        let names = ranked.concurrentMap { assigner.section(of: $0.members) }
        let all = zip(names, ranked).map { (section: $0, story: $1) }.sorted {
            RankedStory.precedes($0.story, $1.story)
        }
        let main = all.count > 1 ? all.prefix(Self.mostMainStories).prefix { $0.story.isMain } : []
        let bySection = Dictionary(grouping: all.dropFirst(main.count), by: \.section)
        let parts = [(SectionName.main, Array(main))] + options.sections.order.map { ($0, bySection[$0] ?? []) }
        var number = 1
        let sections = parts.filter { !$0.1.isEmpty }.map { name, stories in
            defer { number += stories.count }
            let numbered = Array(zip(number..., stories))
            return Section(
                name: name, stories: numbered.concurrentMap { story($1.story, number: $0, section: $1.section) })
        }
        let omissions = findings.filter { $0.omission != nil }
            .sorted { ($0.source, $0.line ?? 0, $0.message) < ($1.source, $1.line ?? 0, $1.message) }
        return Digest(date: date, zone: zone, sections: sections, omissions: omissions)
    }

    /// More would be no choice.
    private static let mostMainStories = 3

    private func story(_ ranked: RankedStory, number: Int, section: SectionName) -> DigestStory {
        let entries = ranked.members.map { entry($0, without: ranked.continues?.repeated ?? []) }
        let finder = AdditionFinder(members: ranked.members, entries: entries)
        let leads = Dictionary(
            uniqueKeysWithValues: options.languages.languages.map { ($0, lead(among: entries, edition: $0)) })
        let additions = finder.additions(to: leads)
        let accounts = Dictionary(
            uniqueKeysWithValues: leads.map { ($0, DigestStory.Account(lead: $1, addition: additions[$0])) })
        return DigestStory(
            id: ranked.id, number: number, section: section, entries: entries, accounts: accounts,
            continues: ranked.continues)
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

    /// - Parameter told: sentences that an earlier digest has printed of it; what is new goes before them.
    private func entry(_ article: AnalyzedArticle, without told: Set<String>) -> DigestEntry {
        let document = article.document
        let chosen = article.summary.sentences.map(\.index).filter(document.sentences.indices.contains)
            .sorted().map { document.sentences[$0] }
        let informative = chosen.filter { isInformative($0, in: article) }
        let new = told.isEmpty ? [] : informative.filter { !told.contains(PrintableText.printed(String(document[$0]))) }
        let sentences = [new, informative, chosen].first { !$0.isEmpty }?.prefix(options.sentencesPerStory) ?? []
        return DigestEntry(
            article.article, languageTag: (article.original?.document ?? document).languageTag,
            language: (article.original?.document ?? document).language,
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

    /// Words or columns of an informative sentence; a dateline, a page number or an agency's name has fewer.
    private static let leastInformative = (words: 3, columns: 24)

    /// A sentence that only repeats the headline says nothing new, nor does a dateline or a link alone.
    private func isInformative(_ sentence: Sentence, in article: AnalyzedArticle) -> Bool {
        let text = article.document[sentence]
        let words = article.document.tokens(of: sentence).count { $0.kind == .word }
        return !repeatsHeadline(sentence, in: article)
            && (words >= Self.leastInformative.words || DisplayWidth.columns(of: text) >= Self.leastInformative.columns)
            && (text.contains(" ") || !text.contains("://"))
    }

    /// Whether a sentence is the headline once more: the same letters and digits, or what a headline that was cut begins
    /// with. Of an article without a title the first sentence is its headline.
    private func repeatsHeadline(_ sentence: Sentence, in article: AnalyzedArticle) -> Bool {
        let title = article.title.text
        guard !title.isEmpty else { return sentence.span == article.document.sentences.first?.span }
        let letters = { (text: Substring) in text.lowercased().filter { $0.isLetter || $0.isNumber } }
        let (headline, own) = (letters(title[...]), letters(article.document[sentence]))
        let isCut = title.hasSuffix("…") || title.hasSuffix("...")
        return headline == own || (isCut && !headline.isEmpty && own.hasPrefix(headline))
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

/// A story with what ranks it among those of its section.
private struct RankedStory {
    let id: String
    /// The one that represents the story first; never empty.
    let members: [AnalyzedArticle]
    let continues: EarlierStory?
    /// Of outlets rather than articles: five reports of one agency are one voice. What is told in another language, too,
    /// is known further.
    private let weight: Double
    /// Words of the longest article, so that the three languages compare.
    private let length: Int
    /// When the last of them was published, in seconds since 1970.
    private let latest: Int

    init(id: String, members: [AnalyzedArticle], continues: EarlierStory?, weight: (String?) -> Double) {
        self.id = id
        self.members = members
        self.continues = continues
        let outlets = Set(members.map { $0.article.publisher ?? $0.article.agency ?? $0.article.source.file })
        // In one order, since sums of fractions depend on it.
        let languages = Set(members.map { $0.document.languageTag.primary })
        self.weight =
            outlets.sorted().map(weight).reduce(0, +) + Double(languages.count - 1) * Self.weightOfLanguage
        length = members.map { $0.document.tokens.count }.max() ?? 0
        latest = members.compactMap { $0.article.published?.secondsSince1970 }.max() ?? .min
    }

    private static let weightOfLanguage = 0.5

    /// Whether more than one voice tells it, or one that the newsroom gives the weight of two.
    var isMain: Bool { weight >= 2 }

    /// More or weightier sources come first, then the longer lead, then the later news, then the id, so that the order is total.
    static func precedes(_ a: RankedStory, _ b: RankedStory) -> Bool {
        (b.weight, b.length, b.latest, a.id) < (a.weight, a.length, a.latest, b.id)
    }
}
