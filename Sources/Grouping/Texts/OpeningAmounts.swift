import NewsModel
import UnicodeText

/// The amounts that texts open with: two reports of one event have one of them in common, two of one kind, such as the
/// day's infections here and there, have not.
///
/// Of alike texts that both open with two amounts or more and share none, 29 of 32 told different events.
struct OpeningAmounts {
    /// What is left of a link between texts whose amounts differ.
    static let shareWhereDifferent = 0.8
    /// With fewer each may tell another of the event's amounts.
    private static let fewest = 2
    private static let opening = 150

    private let articles: [AnalyzedArticle]
    private var known: [Int: Set<String>] = [:]

    init(_ articles: [AnalyzedArticle]) {
        self.articles = articles
    }

    /// Whether both texts tell amounts, and others.
    mutating func differ(_ a: Int, _ b: Int) -> Bool {
        let (first, second) = (amounts(of: a), amounts(of: b))
        return min(first.count, second.count) >= Self.fewest && first.isDisjoint(with: second)
    }

    private mutating func amounts(of position: Int) -> Set<String> {
        if let amounts = known[position] { return amounts }
        let article = articles[position]
        var amounts: Set<String> = []
        for document in [article.title, article.document] {
            let end = document.tokens.prefix(Self.opening).last?.span.end ?? 0
            amounts.formUnion(WrittenNumber.all(in: document[Span(0, end)]).lazy.filter(\.isAmount).map(\.value))
        }
        known[position] = amounts
        return amounts
    }
}

extension WrittenNumber {
    /// Whether it is more than a date, an age or a small count, which every text has: three digits or a fraction, and no
    /// year.
    var isAmount: Bool {
        let isYear = value.utf8.count == 4 && (value.hasPrefix("19") || value.hasPrefix("20"))
        return value.utf8.count > 2 && !isYear
    }
}
