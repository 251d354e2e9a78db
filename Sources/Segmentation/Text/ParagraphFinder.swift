import NewsModel

/// The lines of a text that hold anything, without white space at their ends.
enum ParagraphFinder {
    static func paragraphs(of text: ScalarText) -> [Span] {
        var found: [Span] = []
        var start = 0
        let classes = text.classes
        for i in 0...classes.count where i == classes.count || classes[i] == .newline {
            let trimmed = trim(start..<i, classes)
            if !trimmed.isEmpty { found.append(Span(trimmed.lowerBound, trimmed.upperBound)) }
            start = i + 1
        }
        return found
    }

    private static func trim(_ range: Range<Int>, _ classes: [ScalarClass]) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, classes[start] == .space { start += 1 }
        while end > start, classes[end - 1] == .space { end -= 1 }
        return start..<end
    }
}
