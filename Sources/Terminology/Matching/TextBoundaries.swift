import NewsModel

/// What matching asks about places of a text: where sentences begin and, in Chinese, where words begin and end.
struct TextBoundaries {
    /// Where sentences begin, in order.
    let sentenceStarts: [Int]
    /// By scalar: whether a Chinese word begins or ends there; empty for other languages.
    private let wordBoundaries: [Bool]

    init(_ document: Document, language: Language) {
        sentenceStarts = document.sentences.map(\.span.start)
        guard language == .chinese else {
            wordBoundaries = []
            return
        }
        var boundaries = Array(repeating: false, count: document.scalarCount + 1)
        for token in document.tokens where token.span.end < boundaries.count {
            boundaries[token.span.start] = true
            boundaries[token.span.end] = true
        }
        wordBoundaries = boundaries
    }

    /// Whether a word begins or ends at the place, as far as the language's writing tells.
    @inline(__always)
    func isWordBoundary(_ place: Int) -> Bool {
        wordBoundaries.isEmpty || place >= wordBoundaries.count || wordBoundaries[place]
    }
}
