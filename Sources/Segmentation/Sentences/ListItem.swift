/// Items of a list that stand in one line: `• first • second`, `1. first 2. second`, `a. first b. second`.
enum ListItem {
    /// Where the item begins whose bullet, or whose number's point, stands at `i`; nil where none does, or where it is
    /// the sentence's own.
    static func start(at i: Int, in text: ScalarText, sentence: Int) -> Int? {
        guard i > sentence + 1 else { return nil }
        if text.classes[i] == .bullet { return text.classes[i - 1] == .space ? i : nil }
        guard text.classes[i] == .stop, i + 1 < text.count, text.classes[i + 1] == .space else { return nil }
        var begin = i
        while begin > sentence, i - begin < 3, text.classes[begin - 1].isWordPart { begin -= 1 }
        guard begin > sentence + 4, begin < i, text.classes[begin - 1] == .space,
            let number = number(begin..<i, in: text), let own = ownNumber(ofSentenceAt: sentence, in: text),
            number == own + 1
        else { return nil }
        return begin
    }

    /// The number with which the sentence itself begins, if it is an item of a list.
    private static func ownNumber(ofSentenceAt sentence: Int, in text: ScalarText) -> UInt32? {
        var begin = sentence
        while begin < text.count, text.classes[begin] == .bullet || text.classes[begin] == .space { begin += 1 }
        var end = begin
        while end < text.count, end - begin < 3, text.classes[end].isWordPart { end += 1 }
        guard end < text.count, text.classes[end] == .stop else { return nil }
        return number(begin..<end, in: text)
    }

    /// Digits as their number; a single letter as its scalar, so that its successor is one more.
    private static func number(_ range: Range<Int>, in text: ScalarText) -> UInt32? {
        if range.count == 1, text.classes[range.lowerBound].isLetter { return text.scalars[range.lowerBound] }
        guard !range.isEmpty, range.allSatisfy({ (0x30...0x39).contains(text.scalars[$0]) }) else { return nil }
        return range.reduce(0) { $0 * 10 + text.scalars[$1] - 0x30 }
    }
}
