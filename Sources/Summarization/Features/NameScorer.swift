import NewsModel

/// Capitalized words after the first, up to six, as a share of six; 0 in writing without capitals.
struct NameScorer: SentenceScorer {
    let name = "names"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        let document = text.document
        var names = 0
        for token in document.tokens(of: document.sentences[index]).dropFirst() where token.kind == .word {
            if document[token].unicodeScalars.first?.properties.isUppercase == true { names += 1 }
            if names == 6 { break }
        }
        return Double(names) / 6
    }
}
