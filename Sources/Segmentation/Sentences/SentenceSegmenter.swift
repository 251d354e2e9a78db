import NewsModel

/// Where sentences begin and end, in one pass over the text.
///
/// A candidate is a run of stops with the closing marks after it; what stands before and after decides. Nothing is
/// remembered over a distance, so that one unbalanced quotation mark cannot spoil what follows it.
struct SentenceSegmenter {
    let rules: SentenceRules
    /// Whether the text begins sentences with small letters.
    let isInformal: Bool

    /// Calls `body` with the sentences of one paragraph, in order, without white space at their ends.
    func forEachSentence(of paragraph: Span, in text: ScalarText, _ body: (Span) -> Void) {
        var start = paragraph.start
        var i = paragraph.start
        var straightQuotes = 0
        while true {
            i = nextCandidate(from: i, to: paragraph.end, in: text, &straightQuotes)
            guard i < paragraph.end else { break }
            if let item = ListItem.start(at: i, in: text, sentence: start) {
                body(Span(start, ListItem.end(before: item, in: text)))
                start = item
            }
            guard text.classes[i] != .bullet else {
                i += 1
                continue
            }
            guard text.classes[i] != .colon else {
                body(Span(start, i + 1))
                start = i + 2
                i = start
                continue
            }
            let candidate = SentenceEnd(
                at: i, in: text, sentence: start, paragraph: paragraph, insideQuotes: straightQuotes % 2 == 1)
            if candidate.next < paragraph.end, candidate.isEnd(rules, isInformal: isInformal) {
                body(Span(start, candidate.closed))
                start = candidate.next
            }
            for position in i..<candidate.closed where text.classes[position] == .straightQuote { straightQuotes += 1 }
            i = candidate.closed
        }
        if start < paragraph.end { body(Span(start, paragraph.end)) }
    }

    /// «… закричал: — Мама!»: a dash and a capital.
    private func opensSpeech(after colon: Int, to end: Int, _ classes: UnsafeBufferPointer<ScalarClass>) -> Bool {
        var i = colon + 2
        guard i < end, classes[colon + 1] == .space else { return false }
        let dash = i
        while i < end, classes[i] == .dash || classes[i] == .hyphen { i += 1 }
        guard i > dash, classes[dash] == .dash || i - dash > 1 else { return false }
        return i + 1 < end && classes[i] == .space && classes[i + 1] == .upper
    }

    /// The next stop, bullet or smiley; counts the straight quotation marks it passes.
    private func nextCandidate(from start: Int, to end: Int, in text: ScalarText, _ straightQuotes: inout Int) -> Int {
        text.classes.withUnsafeBufferPointer { classes in
            var i = start
            while i < end {
                // One comparison for nearly every scalar.
                let kind = classes[i]
                if kind.rawValue >= ScalarClass.firstOfInterest.rawValue,
                    kind.rawValue <= ScalarClass.lastOfInterest.rawValue
                {
                    switch kind {
                    case .straightQuote: straightQuotes += 1
                    case .colon: if rules.speechFollowsColon, opensSpeech(after: i, to: end, classes) { return i }
                    case .closer: if Smiley.ends(at: i, in: text) { return i }
                    default: return i
                    }
                }
                i += 1
            }
            return end
        }
    }
}
