import NewsModel

/// Makes any number of articles of some: a further round has the same common words, and other words in place of the
/// rare ones, as the next day's news has. Times grow as with real articles, which copies alone would not show.
struct RenamedCopies {
    private let originals: [AnalyzedArticle]
    private let rare: Set<String>

    /// Words in fewer of the articles than one in so many are the event's own.
    private static let rareShare = 50

    init(of originals: [AnalyzedArticle]) {
        self.originals = originals
        var frequencies: [String: Int] = [:]
        for article in originals {
            for word in Set(article.document.tokens.map(\.normalized)) { frequencies[word, default: 0] += 1 }
        }
        let limit = max(1, originals.count / Self.rareShare)
        rare = Set(frequencies.filter { $0.value <= limit }.keys)
    }

    func articles(_ count: Int) -> [AnalyzedArticle] {
        (0..<count).map { number in
            let original = originals[number % originals.count]
            let round = number / originals.count
            return round == 0 ? original : renamed(original, round: round)
        }
    }

    private func renamed(_ article: AnalyzedArticle, round: Int) -> AnalyzedArticle {
        var copy = article.article
        copy.source = Article.Source(file: "\(round)/\(article.id)")
        return AnalyzedArticle(
            article: copy, document: renamed(article.document, round: round),
            title: renamed(article.title, round: round), summary: article.summary, matches: article.matches,
            titleMatches: article.titleMatches)
    }

    private func renamed(_ document: Document, round: Int) -> Document {
        let tokens = document.tokens.map { token in
            guard rare.contains(token.normalized) else { return token }
            return Token(
                span: token.span, kind: token.kind, normalized: renamed(token.normalized, round: round),
                lemma: renamed(token.lemma, round: round))
        }
        return Document(
            id: document.id, languageTag: document.languageTag, language: document.language, text: document.text,
            paragraphs: document.paragraphs, sentences: document.sentences, tokens: tokens)
    }

    /// Han characters give way to others, since pairs of them are compared; other words get letters at their end.
    private func renamed(_ word: String, round: Int) -> String {
        var isHan = false
        var view = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            let moved = 0x4E00 + (scalar.value &- 0x4E00 + UInt32(round * 37)) % 0x5000
            if (0x4E00...0x9FFF).contains(scalar.value), let other = Unicode.Scalar(moved) {
                view.append(other)
                isHan = true
            } else {
                view.append(scalar)
            }
        }
        guard !isHan, let letter = Unicode.Scalar(UInt32(0x61 + round % 26)) else { return String(view) }
        view.append(letter)
        return String(view)
    }
}
