import NewsModel

/// What matching asks about places of a text: where sentences begin and, where no spaces divide them, where words begin and end.
struct TextBoundaries {
    private let sentences: [Sentence]
    private let tokens: [Token]
    private let dividesWords: Bool

    init(_ document: Document, dividesWords: Bool) {
        sentences = document.sentences
        tokens = document.tokens
        self.dividesWords = dividesWords
    }

    /// Whether a word begins or ends at the place, as far as the language's writing shows.
    func isWordBoundary(_ place: Int) -> Bool {
        guard !dividesWords else { return true }
        let next = tokens.firstPosition { $0.span.end >= place }
        return next < tokens.count && (tokens[next].span.end == place || tokens[next].span.start == place)
    }

    /// Whether a place is a word.
    func isWord(_ span: Span) -> Bool {
        let next = tokens.firstPosition { $0.span.end >= span.end }
        return next < tokens.count && tokens[next].span == span
    }

    /// The word that is longer than a place and begins before it or ends behind it; nil where none is.
    func word(cutBy span: Span) -> Span? {
        let next = tokens.firstPosition { $0.span.end > span.start }
        guard next < tokens.count else { return nil }
        if tokens[next].span.start < span.start { return tokens[next].span }
        return word(endingBehind: span)
    }

    /// The word that the beginning of a place lies within; nil where it lies between words.
    func word(beginningBefore span: Span) -> Span? {
        let next = tokens.firstPosition { $0.span.end > span.start }
        return next < tokens.count && tokens[next].span.start < span.start ? tokens[next].span : nil
    }

    /// The word that the end of a place lies within; nil where it lies between words.
    func word(endingBehind span: Span) -> Span? {
        let last = tokens.firstPosition { $0.span.end >= span.end }
        guard last < tokens.count, tokens[last].span.end > span.end, tokens[last].span.start < span.end else {
            return nil
        }
        return tokens[last].span
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
