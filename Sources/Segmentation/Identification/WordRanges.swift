/// The words that begin in a piece of a text, roughly: runs of letters and apostrophes.
struct WordRanges: Sequence, IteratorProtocol {
    private let text: ScalarText
    private var position: Int
    private let end: Int

    /// The words that begin in `piece`; those of the whole text without one.
    init(_ text: ScalarText, _ piece: Range<Int>? = nil) {
        self.text = text
        position = piece?.lowerBound ?? 0
        end = piece?.upperBound ?? text.count
        // What began before is no whole word.
        while position > 0, position < end, text.classes[position - 1].isLetter { position += 1 }
    }

    mutating func next() -> Range<Int>? {
        while position < end, !text.classes[position].isLetter { position += 1 }
        guard position < end else { return nil }
        let start = position
        while position < text.count,
            text.classes[position].isLetter || text.classes[position] == .apostrophe || text.classes[position] == .mark
        {
            position += 1
        }
        return start..<position
    }
}
