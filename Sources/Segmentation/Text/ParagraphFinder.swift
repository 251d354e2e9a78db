import NewsModel

/// The lines of a text that hold anything, without white space at their ends.
enum ParagraphFinder {
    static func paragraphs(of text: ScalarText) -> [Span] {
        var found: [Span] = []
        var start = 0
        func endLine(_ end: Int) {
            let trimmed = trim(start..<end, text.classes)
            if !trimmed.isEmpty { found.append(Span(trimmed.lowerBound, trimmed.upperBound)) }
            start = end + 1
        }
        for mark in text.marks where text.classes[Int(mark)] == .newline { endLine(Int(mark)) }
        endLine(text.count)
        return found
    }

    private static func trim(_ range: Range<Int>, _ classes: LentArray<ScalarClass>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, classes[start] == .space { start += 1 }
        while end > start, classes[end - 1] == .space { end -= 1 }
        return start..<end
    }
}
