import NewsModel

/// The label of a picture or table, which is no part of the sentence after it: `Figure 2.3 Copper oxide is a powder.`
enum Caption {
    /// The end of the label that a paragraph begins with; nil where it begins with none.
    static func labelEnd(of paragraph: Span, in text: ScalarText, _ rules: SentenceRules) -> Int? {
        let longest = 12
        var i = paragraph.start
        var key = WordKey()
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
