public import Languages
public import NewsModel

/// Picks the key sentences of a document, word for word.
///
/// A sentence is scored by a weighted sum of features; the summary is chosen as a whole, so that its sentences do not
/// repeat each other and have with them what they need. Time is linear in the text.
public struct Summarizer: Sendable {
    /// How long a summary shall be.
    public struct Options: Sendable {
        /// The number of sentences at most: fewer where no more tell the news, or where others say the same.
        public var sentenceCount = 3
        /// Instead: the share of the text's sentences, over 0 and up to 1, rounded up.
        public var ratio: Double?
        /// Instead: as many sentences as fit into this many characters, one at least.
        public var characters: Int?

        /// Three sentences.
        public init() {}
    }

    private let options: Options
    private let languages: SummaryLanguages

    /// A summarizer for the languages that Svodka ships.
    public init(options: Options = Options()) {
        self.options = options
        languages = .standard
    }

    /// A summarizer for these languages.
    public init(languages: LanguagePacks, options: Options = Options()) {
        self.options = options
        self.languages = SummaryLanguages(languages)
    }

    /// The key sentences, in the document's order, each with its score and what each feature added.
    public func summarize(_ document: Document, title: Document?) -> Summary {
        let language = languages[document.language]
        let text = SummaryText(document, title: title, language.profile)
        let scorers = language.scorers
        let chosen = select(by: scorers, in: text)
        return Summary(sentences: chosen.map { scorers.scored($0, in: text) })
    }

    private func select(by scorers: WeightedScorers, in text: SummaryText) -> [Candidate] {
        let selector = SummarySelector(value: SummaryValue(weights: scorers.weights))
        if options.characters == nil, options.ratio == nil, options.sentenceCount <= SummarySelector.largestExact {
            let best = scorers.candidates(in: text, best: SummarySelector.poolSize)
            return selector.choose(options.sentenceCount, from: told(among: best, in: text))
        }
        let all = scorers.candidates(in: text, best: .max)
        let rest = told(among: all, in: text)
        if let characters = options.characters {
            let size: (Candidate) -> Int = { text.document.sentences[$0.index].span.count }
            let news = rest.filter { text.isNews(sentenceAt: $0.index) }
            return selector.choose(within: characters, size: size, from: news.isEmpty ? rest : news)
        }
        let share = options.ratio.map { Int((Double(all.count) * min(1, max(0, $0))).rounded(.up)) }
        return selector.choose(share ?? options.sentenceCount, from: rest)
    }

    /// What does not stand around the news; all where everything does. Room that is left is no reason to tell it.
    private func told(among candidates: [Candidate], in text: SummaryText) -> [Candidate] {
        let told = candidates.filter { !text.isAround(sentenceAt: $0.index) }
        return told.isEmpty ? candidates : told
    }
}

/// What summaries in a language are chosen by.
struct SummaryLanguage: Sendable {
    let profile: LanguageProfile
    let scorers: WeightedScorers

    init(_ rules: SummaryRules, functionWords: Set<String> = []) {
        profile = LanguageProfile(rules, functionWords: functionWords)
        scorers = WeightedScorers(SummaryWeights(rules.weights))
    }
}

/// What is known of each language, made when the first text in it comes.
struct SummaryLanguages: Sendable {
    static let standard = SummaryLanguages(.standard)

    private let served: PerLanguage<SummaryLanguage>
    private let other = OnDemand { SummaryLanguage(SummaryRules()) }

    init(_ packs: LanguagePacks) {
        served = PerLanguage(packs) { pack in
            SummaryLanguage(pack.summary, functionWords: pack.functionWords.set("function-words"))
        }
    }

    subscript(language: Language?) -> SummaryLanguage { served[language] ?? other.value }
}
