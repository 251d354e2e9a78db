import NewsModel

/// Tells Chinese phrases that are cut from longer ones: what always has the same word before it, or after it, is but a
/// part (accessor variety; Feng, Chen, Deng, Zheng 2004): 应用物理 in 国立应用物理大学, 西安数字走廊 in 明斯克—西安数字走廊.
struct ChineseFragments {
    let articles: [AnalyzedArticle]

    func contain(_ phrase: SeenPhrase) -> Bool {
        phrase.language == .chinese
            && (isGlued(phrase) { ($0.tokens.lowerBound - 1, $0.tokens.lowerBound) }
                || isGlued(phrase) { ($0.tokens.upperBound, $0.tokens.upperBound) })
    }

    /// Whether what stands before a token may belong to it.
    static func goesOn(before token: Int, _ document: Document) -> Bool {
        token > 0 && document.tokens[token - 1].span.end == document.tokens[token].span.start
            && ChineseWordClass.of(document.tokens[token - 1].normalized).contains(.inner)
    }

    /// Whether the same word stands beside all occurrences of a phrase.
    ///
    /// - Parameter beside: the token beside an occurrence, and the second of the two tokens that meet there.
    private func isGlued(_ phrase: SeenPhrase, beside: (PhraseUse) -> (neighbour: Int, second: Int)) -> Bool {
        var known: Substring?
        for use in phrase.uses {
            let document = articles[Int(use.article)].document(of: use)
            let place = beside(use)
            guard let word = word(at: place.neighbour, joining: place.second, document, isName: phrase.isName),
                word == known ?? word
            else { return false }
            known = word
        }
        return true
    }

    /// A word that makes one phrase with what stands beside it; nil for a function word, a verb, a mark that parts, an
    /// end, and beside a name for an office.
    private func word(at neighbour: Int, joining second: Int, _ document: Document, isName: Bool) -> Substring? {
        let tokens = document.tokens
        guard tokens.indices.contains(neighbour), second > 0, second < tokens.count,
            tokens[second].span.start == tokens[second - 1].span.end,
            // A place before another, or before an institute, is a name by itself.
            !ChineseUnits.places.contains(tokens[second - 1].normalized)
        else { return nil }
        let word = document[tokens[neighbour]]
        switch tokens[neighbour].kind {
        case .punctuation: return Self.joiningMarks.contains(word) ? word : nil
        case .word:
            let kind = ChineseWordClass.of(tokens[neighbour].normalized)
            guard kind.contains(.inner), !(isName && kind.contains(.role)) else {
                return Self.aspects.contains(word) ? word : nil
            }
            return word
        case .number, .symbol: return nil
        }
    }

    /// Between the parts of a name; two dashes part.
    private static let joiningMarks: Set<Substring> = ["—", "–", "-", "·", "•", "～"]
    /// After a verb, which the phrase then ends with: 考虑过.
    private static let aspects: Set<Substring> = ["着", "过", "了"]
}
