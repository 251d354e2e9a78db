import NewsModel

/// A story before it has a number.
struct Draft {
    let id: String
    /// The one that represents the story first; never empty.
    let members: [AnalyzedArticle]
    let continues: EarlierStory?
    /// Of outlets rather than articles: five reports of one agency are one voice.
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
        self.weight = outlets.sorted().map(weight).reduce(0, +)
        length = members.map { $0.document.tokens.count }.max() ?? 0
        latest = members.compactMap { $0.article.published?.secondsSince1970 }.max() ?? .min
    }

    /// More or weightier sources come first, then the longer lead, then the later news, then the id, so that the order is total.
    static func precedes(_ a: Draft, _ b: Draft) -> Bool {
        (b.weight, b.length, b.latest, a.id) < (a.weight, a.length, a.latest, b.id)
    }
}
