import NewsModel

/// Items of a list that stand in one line: `• first • second`, `1. first 2. second`, `a) first b) second`.
enum ListItem {
    /// Where the item begins whose bullet, or whose number's point or bracket, stands at `i`; nil where none does, or where
    /// it is the sentence's own.
    static func start(at i: Int, in text: ScalarText, sentence: Int) -> Int? {
        guard i > sentence + 1 else { return nil }
        if text.classes[i] == .bullet { return text.classes[i - 1] == .space ? i : nil }
        guard isNumbersEnd(i, in: text), case let end = end(ofMarkAt: i, in: text), end < text.count,
            text.classes[end] == .space
        else { return nil }
        var begin = i
        while begin > sentence, i - begin < 3, text.classes[begin - 1].isWordPart { begin -= 1 }
        let digits = begin..<i
        if begin > sentence, text.scalars[begin - 1] == 0x28, text.scalars[i] == 0x29 { begin -= 1 }
        guard begin > sentence + 4, !digits.isEmpty, text.classes[begin - 1] == .space,
            let number = number(digits, in: text), let own = ownNumber(ofSentenceAt: sentence, in: text),
            number == own + 1
        else { return nil }
        return begin
    }

    /// A point or a closing bracket.
    private static func isNumbersEnd(_ i: Int, in text: ScalarText) -> Bool {
        text.scalars[i] == 0x2E || text.scalars[i] == 0x29
    }

    /// Where the mark ends that stands behind a number: `.`, `)` or `.)`.
    private static func end(ofMarkAt i: Int, in text: ScalarText) -> Int {
        i + 1 < text.count && text.scalars[i] == 0x2E && text.scalars[i + 1] == 0x29 ? i + 2 : i + 1
    }

    /// The number with which the sentence itself begins, if it is an item of a list.
    private static func ownNumber(ofSentenceAt sentence: Int, in text: ScalarText) -> UInt32? {
        var begin = sentence
        while begin < text.count,
            text.classes[begin] == .bullet || text.classes[begin] == .space
                || text.scalars[begin] == 0x28
        { begin += 1 }
        var end = begin
        while end < text.count, end - begin < 3, text.classes[end].isWordPart { end += 1 }
        guard end < text.count, isNumbersEnd(end, in: text) else { return nil }
        return number(begin..<end, in: text)
    }

    /// Digits as their number; a single letter as its scalar, so that its successor is one more.
    private static func number(_ range: Range<Int>, in text: ScalarText) -> UInt32? {
        if range.count == 1, text.classes[range.lowerBound].isLetter { return text.scalars[range.lowerBound] }
        guard !range.isEmpty, range.allSatisfy({ (0x30...0x39).contains(text.scalars[$0]) }) else { return nil }
        return range.reduce(0) { $0 * 10 + text.scalars[$1] - 0x30 }
    }
}

/// The label of a picture or table, which is no part of the sentence after it: `Figure 2.3 Copper oxide is a powder.`
enum Caption {
    /// The end of the label that a paragraph begins with; nil where it begins with none.
    static func labelEnd(of paragraph: Span, in text: ScalarText, _ rules: SentenceRules) -> Int? {
        let longest = 12
        var i = paragraph.start
        var key = FoldedKey()
        while i < paragraph.end, i - paragraph.start < longest, text.classes[i].isLetter {
            key.add(text.scalars[i])
            i += 1
        }
        guard i + 1 < paragraph.end, text.classes[i] == .space, text.classes[i + 1] == .digit,
            rules.has(.caption, key)
        else { return nil }
        i += 1
        let number = i
        while i < paragraph.end, i - number < longest, text.classes[i] != .space { i += 1 }
        guard i + 1 < paragraph.end, text.classes[i - 1] == .digit, text.classes[i] == .space,
            text.classes[i + 1] == .upper
        else { return nil }
        return i
    }
}

/// Day and time in the head of a forwarded message, a line of its own that may have lost its ends:
/// `Sent by: Ann Lee 09/20/2000 03:22 PM Please see below.`
enum TimeStamp {
    /// The stamp with `colon` between its hours and minutes; nil where there is none.
    static func around(_ colon: Int, in text: ScalarText) -> Range<Int>? {
        // ` 03:22 PM`
        guard colon > 11, colon + 5 < text.count, digits(before: colon, in: text) > 0,
            text.classes[colon + 1] == .digit, text.classes[colon + 2] == .digit, text.classes[colon + 3] == .space,
            text.scalars[colon + 4] == 0x41 || text.scalars[colon + 4] == 0x50, text.scalars[colon + 5] == 0x4D,
            colon + 6 == text.count || text.classes[colon + 6] == .space
        else { return nil }
        var i = colon - digits(before: colon, in: text) - 1
        guard text.classes[i] == .space else { return nil }
        // `09/20/2000`, from its end
        for (part, most) in [4, 2, 2].enumerated() {
            let count = digits(before: i, in: text)
            guard count > 0, count <= most, count == 4 || part > 0 else { return nil }
            i -= count
            guard part < 2 else { break }
            guard i > 0, text.scalars[i - 1] == 0x2F else { return nil }
            i -= 1
        }
        return i == 0 || text.classes[i - 1] == .space ? i..<(colon + 6) : nil
    }

    /// How many digits stand right before `position`: 4 at most are counted.
    private static func digits(before position: Int, in text: ScalarText) -> Int {
        var count = 0
        while count < 4, position - count > 0, text.classes[position - count - 1] == .digit { count += 1 }
        return count
    }
}

/// Smileys that stand where a stop would: `привет :)`, `спасибо)))`
enum Smiley {
    /// Whether the closing bracket at `i` ends a smiley.
    static func ends(at i: Int, in text: ScalarText) -> Bool {
        guard text.scalars[i] == 0x29, i > 1 else { return false }
        if i + 1 < text.count, text.classes[i + 1] != .space { return false }
        switch text.scalars[i - 1] {
        case 0x3A, 0x3B: return text.classes[i - 2] == .space || text.classes[i - 2].isLetter
        case 0x2D: return text.scalars[i - 2] == 0x3A || text.scalars[i - 2] == 0x3B
        case 0x29: return text.scalars[i - 2] == 0x29
        default: return false
        }
    }
}
