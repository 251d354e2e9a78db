import NewsModel

/// The sentence that shows best how a candidate is used: one that can be read whole.
struct CandidateExample {
    let text: String
    /// The publisher, else the file.
    let source: String

    /// In scalars: shorter ones say little, longer ones are cut where they are shown.
    private static let goodLength = 50...160
    private static let mostUses = 50

    init(_ phrase: SeenPhrase, articles: [AnalyzedArticle]) {
        var best: (cost: Int, document: Document, sentence: Sentence, article: Int)?
        for use in phrase.uses.prefix(Self.mostUses) {
            let document = articles[Int(use.article)].document(of: use)
            guard let sentence = document.sentence(of: use.tokens.lowerBound) else { continue }
            let saysNoMore = sentence.tokenRange.count <= use.tokens.count + 1
            let cost =
                Self.cost(sentence.span.count, phrase.language) + (use.traits.contains(.inTitle) ? 40 : 0)
                + (saysNoMore ? 1_000 : 0)
            if cost < best?.cost ?? .max { best = (cost, document, sentence, Int(use.article)) }
        }
        text = best.map { String($0.document[$0.sentence]) } ?? ""
        source = best.map { articles[$0.article].sourceName } ?? ""
    }

    /// How far a sentence's length is from a good one; a Chinese character counts as three letters.
    private static func cost(_ length: Int, _ language: Language) -> Int {
        let length = language == .chinese ? length * 3 : length
        return max(0, goodLength.lowerBound - length, length - goodLength.upperBound)
    }
}

extension Document {
    /// The sentence a token belongs to; nil where there is none.
    func sentence(of token: Int) -> Sentence? { sentencePosition(of: token).map { sentences[$0] } }

    /// The position in `sentences` of the one a token belongs to; nil where there is none.
    func sentencePosition(of token: Int) -> Int? {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].tokenRange.lowerBound <= token { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }
}
