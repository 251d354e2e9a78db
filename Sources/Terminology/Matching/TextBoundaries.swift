import NewsModel

/// What matching asks about places of a text: where sentences begin and, in Chinese, where words begin and end.
struct TextBoundaries {
    /// Where sentences begin, in order.
    private let sentenceStarts: [Int32]
    /// By scalar: whether a Chinese word begins or ends there; empty for other languages.
    private let wordBoundaries: [Bool]

    init(_ document: Document, language: Language) {
        sentenceStarts = language == .russian ? document.sentences.map { Int32(truncatingIfNeeded: $0.span.start) } : []
        guard language == .chinese else {
            wordBoundaries = []
            return
        }
        var boundaries = Array(repeating: false, count: document.scalarCount + 1)
        boundaries.withUnsafeMutableBufferPointer { boundaries in
            for token in document.tokens where token.span.end < boundaries.count {
                boundaries[token.span.start] = true
                boundaries[token.span.end] = true
            }
        }
        wordBoundaries = boundaries
    }

    /// Whether a word begins or ends at the place, as far as the language's writing tells.
    @inline(__always)
    func isWordBoundary(_ place: Int) -> Bool {
        wordBoundaries.isEmpty || place >= wordBoundaries.count || wordBoundaries[place]
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
        var low = 0
        var high = sentenceStarts.count
        while low < high {
            let middle = (low + high) / 2
            if sentenceStarts[middle] <= start { low = middle + 1 } else { high = middle }
        }
        return low < sentenceStarts.count && sentenceStarts[low] <= end
    }
}
