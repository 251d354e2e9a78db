import NewsModel

/// What matching asks about places of a text: where sentences begin and, in Chinese, where words begin and end.
struct TextBoundaries {
    private let sentences: [Sentence]
    private let tokens: [Token]
    private let isChinese: Bool

    init(_ document: Document, language: Language) {
        sentences = document.sentences
        tokens = document.tokens
        isChinese = language == .chinese
    }

    /// Whether a word begins or ends at the place, as far as the language's writing tells.
    func isWordBoundary(_ place: Int) -> Bool {
        guard isChinese else { return true }
        let next = tokens.firstPosition { $0.span.end >= place }
        return next < tokens.count && (tokens[next].span.end == place || tokens[next].span.start == place)
    }

    /// Whether a capital at the beginning of an atom says nothing: after a full stop, a quotation mark, a dash.
    func isOpening(_ position: Int, in buffer: AtomBuffer) -> Bool {
        var position = position
        while true {
            let atoms = buffer.atoms
            guard position > 0, atoms[position - 1].kind != .lineBreak, atoms[position - 1].kind != .quote else {
                return true
            }
            if hasSentenceStart(after: atoms[position - 1].start, upTo: atoms[position].start) { return true }
            guard atoms[position - 1].kind.isMark, position > 1 else { return false }
            position -= 1
        }
    }

    private func hasSentenceStart(after start: Int32, upTo end: Int32) -> Bool {
        let next = sentences.firstPosition { $0.span.start > Int(start) }
        return next < sentences.count && sentences[next].span.start <= Int(end)
    }
}

extension Array {
    /// The first position for whose element and all after it `isBeyond` holds; `count` where there is none.
    fileprivate func firstPosition(_ isBeyond: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
