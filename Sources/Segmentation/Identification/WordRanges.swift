/// The words of a text, roughly: runs of letters and apostrophes.
struct WordRanges: Sequence, IteratorProtocol {
    private let text: ScalarText
    private var position = 0

    init(_ text: ScalarText) {
        self.text = text
    }

    mutating func next() -> Range<Int>? {
        while position < text.count, !text.classes[position].isLetter { position += 1 }
        guard position < text.count else { return nil }
        let start = position
        while position < text.count,
            text.classes[position].isLetter || text.classes[position] == .apostrophe || text.classes[position] == .mark
        {
            position += 1
        }
        return start..<position
    }
}
